// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { FunnelChart } from "#charts/FunnelChart.tsx";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { choroplethView } from "#views/choropleth-view.ts";
import { funnelView } from "#views/funnel-view.ts";
import { normaliseQuery } from "#views/normalise-query.ts";
import { defaultQuery } from "#views/query.ts";

afterEach(cleanup);

const dataset = embeddedDataset();
const view = funnelView(
  choroplethView(
    dataset,
    normaliseQuery(dataset, { ...defaultQuery, indicator: "pressure" }).query,
  ),
);

it("says under which title what lies outside chance, and gives every number as a table", async () => {
  if (!view) throw new Error("no funnel");
  render(<FunnelChart view={view} />);
  const outside = view.points.filter(({ place }) => place === "above" || place === "below");
  const title = new RegExp(`^Voorbeeld: ${outside.length} van de ${view.points.length} gemeenten`);

  expect(screen.getByRole("figure", { name: title })).toBeTruthy();
  expect(screen.getByRole("img").getAttribute("aria-label")).toContain(
    "Alle cijfers staan in de tabel",
  );
  expect(screen.getByText(/Open stippen zijn voorbeeldcijfers/)).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: "Toon als tabel" }));
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows).toHaveLength(view.points.length + 1);
  expect(rows[1]?.textContent).toMatch(/^Emmen\d+\.\d{3}1,4voorbeeldlager dan toeval verklaart$/);
});
