import { country } from "#domain/area/country.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { DefinitionChoice } from "#domain/definition/definition.ts";

/**
 * The dataset with what the owner of a file said that its registrations count: its source belongs to
 * a series of the register, or to one of its own, of which the register then has a row.
 */
export function withDefinition(
  dataset: Dataset,
  file: string,
  choice: DefinitionChoice | undefined,
): Dataset {
  const source = [...dataset.sources.values()].find(
    ({ title, origin }) => title === file && origin === "file",
  );
  if (!choice || choice.kind === "unknown" || source?.kind !== "counts") return dataset;
  const edition = choice.kind === "sameAs" ? choice.edition : file;
  const sources = new Map([...dataset.sources, [source.id, { ...source, edition }]]);
  if (choice.kind === "sameAs") return { ...dataset, sources };
  const { kind: _, ...own } = choice;
  const row = {
    ...own,
    rounding: own.rounding,
    edition,
    area: country,
    first: undefined,
    last: undefined,
  };
  const others = dataset.definitions.filter((each) => each.edition !== edition);
  return { ...dataset, sources, definitions: [...others, { ...row, source: file, url: "" }] };
}
