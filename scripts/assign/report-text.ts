import type { ShapeFault } from "#domain/overlay/park-assignment.ts";
import type { AssignReport } from "./make-report.ts";

const number = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat("nl-NL", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const percent = new Intl.NumberFormat("nl-NL", { style: "percent", maximumFractionDigits: 4 });

/** One in a million, the last digit that `percent` shows. */
const leastPart = 1e-6;

const faults: Readonly<Record<ShapeFault, string>> = {
  empty: "zonder coördinaten",
  coordinates: "met een coördinaat die geen lengte- of breedtegraad is",
  noArea: "zonder oppervlakte",
  unrepairable: "met ringen die elkaar kruisen en niet te herstellen zijn",
};

/** The report for a terminal, in Dutch. */
export function reportText(report: AssignReport): string {
  const names = new Map(report.areas.map(({ code, name }) => [code, name]));
  const shares = (split: AssignReport["split"][number]) =>
    [
      ...split.shares.map(({ code, share }) => `${names.get(code) || code} ${part(share)}`),
      ...(split.outside > 0 ? [`buiten elke gemeente ${part(split.outside)}`] : []),
    ].join(", ");
  const areaFaults = report.areasRejected.map(
    ({ code, reason }) => `${code} ${names.get(code) ?? ""}, ${faults[reason]}`,
  );
  return [
    ...table(report),
    ...list(
      "Parken op een grens",
      report.split.map((split) => `${label(split)}: ${shares(split)}`),
    ),
    ...list("Parken buiten elke gemeente", report.outside.map(label)),
    ...list("Herstelde parken", report.repaired.map(label)),
    ...list(
      "Geweigerde parken",
      report.rejected.map((park) => `${label(park)}, ${faults[park.reason]}`),
    ),
    ...list(
      "Herstelde gemeentegrenzen",
      report.areasRepaired.map(({ code, name }) => `${code} ${name}`.trim()),
    ),
    ...list("Geweigerde gemeentegrenzen", areaFaults),
    ...list("Opmerkingen bij het lezen", report.leftOut),
  ].join("\n");
}

/** A part as a percentage that never rounds to nothing or to all. */
function part(share: number): string {
  if (share > 0 && share < leastPart) return `minder dan ${percent.format(leastPart)}`;
  if (share < 1 && share > 1 - leastPart) return `meer dan ${percent.format(1 - leastPart)}`;
  return percent.format(share);
}

function table({ areas }: AssignReport): readonly string[] {
  const rows = areas
    .filter(({ parks, hectares }) => parks > 0 || hectares !== 0)
    .map(({ code, name, parks, hectares }) => [
      code,
      name,
      number.format(parks),
      hectares === null ? "-" : decimal.format(hectares),
    ]);
  const all = [["code", "gemeente", "parken", "hectare"], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  return all.map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return ["", `${title}: ${number.format(lines.length)}`, ...lines.map((line) => `  ${line}`)];
}

function label({ id, name }: { readonly id: string; readonly name: string }): string {
  return name ? `${name} (${id})` : id;
}
