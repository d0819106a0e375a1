import type { AreaCode } from "#domain/area/area.ts";
import type { Observation, Series } from "#domain/dataset/dataset.ts";
import type { Source } from "#domain/dataset/source.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import { DataPage } from "#pages/data/DataPage.tsx";
import { DropAnywhere } from "#pages/data/DropAnywhere.tsx";
import type { Services } from "#state/services.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { testServices } from "#tests/builders/services.ts";
import { showPage } from "./show-page.tsx";

export const remark = (severity: Issue["severity"], file: string, row: number): Issue => ({
  code: severity === "error" ? "remote.cut" : "remote.fallback",
  severity,
  where: { file, row },
  values: { host: `dienst ${row}`, attempts: 4, used: "elders" },
});
export const dataset = {
  ...smallDataset(),
  issues: [
    remark("warning", "counts", 1),
    remark("warning", "counts", 2),
    remark("error", "<img src=x onerror=alert(1)>", 3),
  ],
};
const own = {
  ...[...dataset.sources.values()][0],
  id: "mijn.csv",
  title: "mijn.csv",
  kind: "counts",
  origin: "file",
  size: 3,
} as Source;
const people: Series = dataset.series.get("people") ?? new Map();
export const loaded = {
  ...dataset,
  sources: new Map([...dataset.sources, [own.id, own]]),
  series: new Map([
    ...dataset.series,
    [
      "people" as string,
      new Map<AreaCode, ReadonlyMap<IsoDate, Observation>>(
        [...people].map(([code, days]) => [
          code,
          code === "GM0001"
            ? new Map([...days].map(([day, { value }]) => [day, { value, source: own.id }]))
            : days,
        ]),
      ),
    ] as const,
  ]),
};
export const file = new File(["a;b"], "mijn.csv");
export const show = (services: Partial<Services> = {}, options = {}) =>
  showPage(
    <DropAnywhere>
      <DataPage />
    </DropAnywhere>,
    testServices(dataset, services),
    options,
  );
