// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { AtlasMap } from "#map/AtlasMap.tsx";
import type { AtlasMapProps } from "#map/atlas-map-props.ts";
import { Legend } from "#map/Legend.tsx";
import { ParkMap } from "#map/ParkMap.tsx";
import { smallDataset } from "#tests/builders/dataset.ts";
import { choroplethView } from "#views/choropleth-view.ts";
import { normaliseQuery } from "#views/normalise-query.ts";
import { defaultQuery, type Query } from "#views/query.ts";

beforeAll(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {
        return undefined;
      }
      disconnect() {
        return undefined;
      }
    },
  );
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  // jsdom does not know :focus-visible; every focus of these tests comes from the keyboard.
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, "matches").mockImplementation(function (this: Element, selector) {
    return selector === ":focus-visible" || matches.call(this, selector);
  });
});
afterEach(cleanup);

function propsOf(asked: Partial<Query> = {}): AtlasMapProps {
  const dataset = smallDataset();
  const { query } = normaliseQuery(dataset, { ...defaultQuery, ...asked });
  return {
    dataset,
    query,
    view: choroplethView(dataset, query),
    hovered: undefined,
    palette: "light",
    renderer: "svg",
    onHover: vi.fn(),
    onSelect: vi.fn(),
    onOpen: vi.fn(),
    onBounds: vi.fn(),
    label: "Kaart van Drenthe",
  };
}

describe("AtlasMap", () => {
  it("can be drawn at build time, without a style attribute", () => {
    const html = renderToString(<AtlasMap {...propsOf()} />);

    expect(html).toContain('class="svg-map"');
    expect(html).toContain("Noordwest");
    expect(html).not.toContain("style=");
  });

  it("is one focus stop that says where it is and moves in the direction of the arrow", async () => {
    const props = propsOf();
    render(<AtlasMap {...props} />);
    const user = userEvent.setup();

    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("application"));
    expect(screen.getByRole("status").textContent).toMatch(/^Noordwest: 12,0 per 1.000 inwoners/);
    expect(screen.getByRole("status").textContent).toContain("Voorbeeldcijfer");

    await user.keyboard("{ArrowRight}");
    expect(props.onHover).toHaveBeenLastCalledWith("GM0002");
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("status").textContent).toMatch(/geen gemeente meer/);
    await user.keyboard("{ArrowDown}");
    expect(props.onHover).toHaveBeenLastCalledWith("GM0004");
  });

  it("jumps to a name that is typed, opens with Enter and selects with space", async () => {
    const props = propsOf();
    render(<AtlasMap {...props} />);
    const user = userEvent.setup();
    await user.tab();

    await user.keyboard("zuidw");
    expect(screen.getByRole("status").textContent).toMatch(/^Zuidwest: onderdrukt,/);
    await user.keyboard("{Enter}");
    expect(props.onOpen).toHaveBeenCalledWith("GM0003");
    await user.keyboard(" ");
    expect(props.onSelect).toHaveBeenCalledWith("GM0003");
  });

  it("says in the tooltip why a figure is hidden, and by whom", async () => {
    const hidden = {
      indicator: "people",
      area: "GM0003" as AreaCode,
      date: "2025-01-01" as IsoDate,
      reason: { kind: "supplier" },
      low: 0,
      high: undefined,
    } as const;
    const report = {
      mode: "suppress",
      base: 1,
      threshold: 10,
      counts: 4,
      refused: [],
      exposed: [],
    } as const;
    const props = propsOf({ selected: "GM0003" as AreaCode });
    const { container } = render(
      <AtlasMap {...props} protection={{ ...report, hidden: [hidden] }} />,
    );
    await userEvent.tab();

    await vi.waitFor(() =>
      expect(container.querySelector(".map-tooltip")?.textContent).toContain(
        "onderdruktverborgen door wie het aanleverde",
      ),
    );
  });

  it("hides the tooltip with the first Escape and clears the selection with the second", async () => {
    const props = propsOf({ selected: "GM0002" as AreaCode });
    const { container } = render(<AtlasMap {...props} />);
    const user = userEvent.setup();
    await user.tab();
    await vi.waitFor(() =>
      expect(container.querySelector(".map-tooltip")?.textContent).toContain("Noordoost"),
    );

    await user.keyboard("{Escape}");
    expect(container.querySelector(".map-tooltip")).toBeNull();
    await user.keyboard("{Escape}");
    expect(props.onSelect).toHaveBeenCalledWith(undefined);
  });

  it("zooms and shows the whole by buttons with a name", async () => {
    const props = propsOf();
    render(<AtlasMap {...props} />);
    const user = userEvent.setup();

    await user.click(screen.getByRole("button", { name: "Inzoomen" }));
    const [west = 0, , east = 0] = vi.mocked(props.onBounds).mock.lastCall?.[0] ?? [];
    expect(east - west).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "Hele gebied tonen" }));
    expect(props.onBounds).toHaveBeenLastCalledWith(undefined);
  });

  it("draws a suppressed area hatched and says the word", () => {
    const { container } = render(<AtlasMap {...propsOf()} />);
    const hatched = container.querySelector('[data-fill="suppressed"]');

    expect(hatched?.getAttribute("fill")).toMatch(/^url\(#/);
    expect(container.textContent).toContain("onderdrukt");
  });
});

describe("Legend", () => {
  it("says what is shown in a sentence and names the state of areas without a class", () => {
    const { view } = propsOf();

    render(<Legend view={view} hovered={undefined} onHover={vi.fn()} />);

    expect(screen.getByRole("figure").textContent).toContain(
      "Van elke 1.000 inwoners staan er zoveel op een vakantiepark ingeschreven. Elke stip is een gemeente.",
    );
    for (const word of ["onderdrukt", "ontbreekt", "elders"]) screen.getByText(word);
  });

  it("labels the selected dot with its value", () => {
    const { view } = propsOf({ selected: "GM0001" as AreaCode });

    render(<Legend view={view} hovered={undefined} onHover={vi.fn()} />);

    screen.getByText("Noordwest 12,0");
  });
});

describe("ParkMap", () => {
  it("shows the parks of a municipality and says that outlines are estimated", () => {
    const { container } = render(<ParkMap dataset={smallDataset()} area={"GM0001" as AreaCode} />);

    screen.getByRole("img", { name: "Vakantieparken in Noordwest" });
    expect(container.querySelectorAll(".park-map-dot")).toHaveLength(2);
    expect(container.textContent).toContain("geschat");
  });

  it("says when the list has no park there", () => {
    const { container } = render(<ParkMap dataset={smallDataset()} area={"GM0003" as AreaCode} />);

    expect(container.textContent).toContain("Voor Zuidwest staan er geen parken in de lijst.");
  });
});
