// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { TrendChart } from "#charts/TrendChart.tsx";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset, Observation } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { known, smallDataset } from "#tests/builders/dataset.ts";
import type { Hiding } from "#views/hidden-why.ts";
import type { Answerable } from "#views/normalise-query.ts";
import { defaultQuery } from "#views/query.ts";
import { trendView } from "#views/trend-view.ts";

afterEach(cleanup);

const query: Answerable = {
  ...defaultQuery,
  indicator: "people",
  selected: "GM0004" as AreaCode,
  date: "2025-01-01" as IsoDate,
  compareDate: "2024-01-01" as IsoDate,
};
const view = trendView(smallDataset(), query);

const indicator = { form: "intensity", need: "higher", formula: "stored" } as const;
const hiding: Hiding = { report: undefined, areas: smallDataset().areas };

describe("TrendChart", () => {
  it("is a figure under a title that states what the lines do", () => {
    render(<TrendChart hiding={hiding} view={view} />);

    const title = "Voorbeeld: Zuidoost stijgt licht, Drenthe blijft ongeveer gelijk";
    expect(screen.getByRole("figure", { name: title })).toBeTruthy();
    expect(screen.getByText("personen")).toBeTruthy();
    expect(screen.getByText(/^Gestippeld: voorbeeldcijfers/)).toBeTruthy();
  });

  it("labels every line at its end and draws a gap as a gap", async () => {
    const { container } = render(<TrendChart hiding={hiding} view={view} />);

    expect(await screen.findByText("Zuidoost 330")).toBeTruthy();
    expect(screen.getByText("Nederland 60.000")).toBeTruthy();
    // Two figures with a missing one between them: two dots, no stroke.
    const accents = [...container.querySelectorAll('.recharts-line-dot[fill="var(--accent)"]')];
    expect(accents).toHaveLength(2);
  });

  it("is read by the arrow keys, date by date", async () => {
    render(<TrendChart hiding={hiding} view={view} />);
    const reader = screen.getByRole("slider", { name: "Lees de grafiek per datum" });
    await screen.findByText("Zuidoost 330");
    expect(reader.getAttribute("aria-valuetext")).toContain(
      "1 januari 2025: Zuidoost 330 personen",
    );

    reader.focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(reader.getAttribute("aria-valuetext")).toBe(
      "1 juli 2024: Zuidoost niet aangeleverd; Drenthe 610 personen",
    );

    await userEvent.keyboard("{Home}");
    expect(reader.getAttribute("aria-valuenow")).toBe("0");
  });

  it("gives every number with its status as a table", async () => {
    render(<TrendChart hiding={hiding} view={view} />);

    await userEvent.click(screen.getByRole("button", { name: "Als tabel", pressed: false }));

    const row = await screen.findByRole("row", { name: /^1 jul 2024/ });
    const cells = within(row).getAllByRole("cell");
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      "niet aangeleverd",
      "610voorbeeld",
      "–",
    ]);
    expect(screen.getByRole("button", { name: "Als tabel", pressed: true })).toBeTruthy();
  });

  it("ends the table with the difference, of percentages in percentage points", async () => {
    const share = {
      ...indicator,
      id: "share",
      label: "Aandeel",
      unit: "percent",
      decimals: 1,
    } as const;
    const dataset = smallDataset();
    const days = (...amounts: readonly number[]) =>
      new Map(
        amounts.map((amount, index): [IsoDate, Observation] => [
          `202${index + 3}-01-01` as IsoDate,
          { value: known(amount, "supplied", 0.1), source: "counts" },
        ]),
      );
    const data = {
      ...dataset,
      indicators: new Map(dataset.indicators).set("share", share),
      series: new Map(dataset.series).set(
        "share",
        new Map([
          ["GM0004" as AreaCode, days(12, 13, 14.5)],
          ["PV22" as AreaCode, days(10, 12, 10.1)],
        ]),
      ),
    };
    const of = (breaks: Dataset["breaks"]) =>
      trendView({ ...data, breaks }, { ...query, indicator: "share" });
    const { unmount } = render(<TrendChart hiding={hiding} view={of([])} />);
    await userEvent.click(screen.getByRole("button", { name: "Als tabel" }));

    const cells = async () =>
      within(await screen.findByRole("row", { name: /^Verschil/ }))
        .getAllByRole("cell")
        .map(({ textContent }) => textContent);
    expect(await cells()).toEqual([
      "+2,5 procentpunt1 jan 2023 tot 1 jan 2025",
      "kleiner dan de marge1 jan 2023 tot 1 jan 2025",
    ]);

    unmount();
    const date = "2024-01-01" as IsoDate;
    const broken = { indicator: "share", date, areas: ["GM0004" as AreaCode], reason: "" };
    render(<TrendChart hiding={hiding} view={of([broken])} />);
    await userEvent.click(screen.getByRole("button", { name: "Als tabel" }));
    expect((await cells())[0]).toContain("definitie veranderd, geen verschil berekend");
  });

  it("says in the table why a figure is hidden", async () => {
    const of = { ...query, selected: "GM0003" as AreaCode };
    render(<TrendChart hiding={hiding} view={trendView(smallDataset(), of, "people")} />);

    await userEvent.click(screen.getByRole("button", { name: "Als tabel" }));

    const row = await screen.findByRole("row", { name: /^1 jul 2024/ });
    expect(within(row).getAllByRole("cell")[0]?.textContent).toContain("te weinig mensen");
  });

  it("says in words why there is nothing to draw", () => {
    render(<TrendChart hiding={hiding} view={trendView(smallDataset(), query, "parkCount")} />);

    expect(screen.getByText(/maar één stand bekend/)).toBeTruthy();
    expect(screen.queryByRole("slider")).toBeNull();
  });

  it("renders without a browser, without inline styles", () => {
    const html = renderToString(<TrendChart hiding={hiding} view={view} />);
    expect(html).toContain("De grafiek wordt geladen.");
    expect(html).not.toContain("style=");
  });
});
