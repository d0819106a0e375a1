import { expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { createCollector } from "#ingest/table/collect-figures.ts";
import { measureIdea } from "#ingest/table/measure-idea.ts";

it("leaves figures that contradict each other out, and they say nothing about the rounding of the others", () => {
  const collector = createCollector();
  const idea = measureIdea("aantal inschrijvingen", "");
  const add = (area: number, amount: number) =>
    collector.add(idea, {
      area: `GM${1000 + area}` as AreaCode,
      date: "2025-01-01" as IsoDate,
      value: { kind: "known", amount, margin: 0, status: "supplied" },
      definition: "",
    });
  for (let area = 0; area < 12; area += 1) expect(add(area, 10 * area + 20)).toBe(true);
  expect(add(50, 13)).toBe(true);
  expect(add(50, 14)).toBe(false);

  const [measure] = collector.measures();
  const figures = [...(measure?.figures.all() ?? [])];
  expect(measure?.figures.size).toBe(12);
  expect(measure?.figures.areas).not.toContain("GM1050");
  expect(figures.map(({ value }) => value.kind === "known" && value.margin)).toEqual(
    new Array(12).fill(5),
  );
});
