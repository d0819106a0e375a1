import { sumValues } from "#domain/value/sum-values.ts";
import type { Value } from "#domain/value/value.ts";
import {
  type Collector,
  mostDecimals,
  nameOf,
  roundedBy,
  roundingMargin,
} from "./collect-figures.ts";
import { createFigures, type Figure } from "./figures.ts";
import type { MeasureIdea } from "./measure-idea.ts";
import type { TableMeasure } from "./table-file.ts";

type Whole = { readonly figure: Figure; readonly parts: Value[] };
type Collected = { readonly idea: MeasureIdea; readonly wholes: Map<string, Whole> };

/** Gathers figures of parts of areas and adds them up: what is hidden of a part makes the sum a range. */
export function createPartsCollector(): Collector {
  const all = new Map<string, Collected>();
  return {
    add: (idea, figure) => {
      const name = nameOf(idea);
      const { wholes } = all.get(name) ?? { wholes: new Map<string, Whole>() };
      all.set(name, { idea, wholes });
      const key = `${figure.area} ${figure.date}`;
      const whole = wholes.get(key) ?? { figure, parts: [] };
      whole.parts.push(figure.value);
      wholes.set(key, whole);
      return true;
    },
    measures: () => [...all.values()].map(toMeasure),
  };
}

function toMeasure({ idea, wholes }: Collected): TableMeasure {
  const values = [...wholes.values()].flatMap(({ parts }) => parts);
  const margin = idea.known === "people" ? roundingMargin(values) : 0;
  const figures = createFigures();
  for (const { figure, parts } of wholes.values()) {
    const told = margin === 0 ? parts : parts.map((part) => roundedBy(part, margin));
    const [only] = told;
    figures.add({ ...figure, value: told.length === 1 && only ? only : sumValues(told) });
  }
  return { idea, decimals: mostDecimals(values), figures: figures.done() };
}
