import { featurePage, municipality } from "../builders/remote-bodies.ts";
import { axe, expect, open, test } from "./support/atlas.ts";

const service = "https://api.pdok.nl/**";

/** As PDOK allows any page to read its answers. */
const readable = { "access-control-allow-origin": "*" };

test("public boundaries are asked for only after a yes to the named host, kept, and forgotten", async ({
  page,
  context,
  watch,
}) => {
  let asked = 0;
  await context.route(service, (route) => {
    asked += 1;
    const areas = ["GM1701", "GM1731", "GM0106"].map((code) =>
      municipality(code, code === "GM1701" ? "Westerveld" : code),
    );
    return route.fulfill({ headers: readable, json: featurePage(areas) });
  });
  await open(page, "?pagina=gegevens");
  await page.getByRole("button", { name: "Haal op: Gemeentegrenzen" }).click();
  await expect(page.getByText(/Uw browser vraagt dan api\.pdok\.nl/)).toBeVisible();
  expect(asked).toBe(0);
  expect(watch.foreign).toEqual([]);

  await page.getByRole("button", { name: "Nee" }).click();
  expect(asked).toBe(0);
  await page.getByRole("button", { name: "Haal op: Gemeentegrenzen" }).click();
  await page.getByRole("button", { name: "Ja, haal op" }).click();
  await expect(page.getByText("3 gebieden", { exact: true })).toBeVisible();
  expect(asked).toBe(1);

  await page.reload();
  await expect(page.getByText("3 gebieden", { exact: true })).toBeVisible();
  expect(asked).toBe(1);

  await page.getByRole("button", { name: "Verwijder" }).click();
  await expect(page.getByText("342 gebieden", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText("342 gebieden", { exact: true })).toBeVisible();
  expect(asked).toBe(1);
  watch.foreign.length = 0;
});

test("a service that answers with a web page gets a sentence, and the data stay", async ({
  page,
  context,
  watch,
}) => {
  await context.route(service, (route) =>
    route.fulfill({ headers: readable, contentType: "text/html", body: "<html>onderhoud</html>" }),
  );
  await open(page, "?pagina=gegevens");
  await page.getByRole("button", { name: "Haal op: Gemeentegrenzen" }).click();
  await page.getByRole("button", { name: "Ja, haal op" }).click();

  await expect(page.getByText(/stuurde een webpagina in plaats van gegevens/)).toBeVisible();
  await expect(page.getByText("342 gebieden", { exact: true })).toBeVisible();
  watch.foreign.length = 0;
});

test("a file at a web address is asked for only after a yes to its host, and waits to be accepted", async ({
  page,
  context,
  watch,
}) => {
  let asked = 0;
  await context.route("https://opendata.cbs.nl/**", (route) => {
    asked += 1;
    return route.fulfill({
      headers: readable,
      contentType: "text/csv",
      body: "gemeentecode;peildatum;inschrijvingen\nGM1701;2025-01-01;2231\nGM0114;2025-01-01;1200\n",
    });
  });
  await open(page, "?pagina=gegevens");
  const address = page.getByLabel("Of een bestand op een webadres");
  await address.fill("https://example.org/telling.csv");
  await address.press("Enter");
  await expect(page.getByText(/Deze atlas vraagt niets aan example\.org/)).toBeVisible();
  await address.fill("opendata.cbs.nl/telling");
  await address.press("Enter");
  await expect(page.getByText(/Dit is geen webadres/)).toBeVisible();

  await address.fill("https://opendata.cbs.nl/telling?sleutel=geheim");
  await address.press("Enter");
  await expect(page.getByText(/vraagt het bestand dan aan opendata\.cbs\.nl/)).toBeVisible();
  expect(asked).toBe(0);
  expect(watch.foreign).toEqual([]);
  expect(await axe(page)).toEqual([]);

  await page.getByRole("button", { name: "Ja, haal op bij opendata.cbs.nl" }).click();
  await expect(page.getByRole("heading", { name: "Gelezen: telling.csv" })).toBeVisible();
  expect(asked).toBe(1);
  await page.getByRole("button", { name: "Gebruik deze gegevens" }).click();
  await expect(page.getByRole("row", { name: /telling\.csv/ })).toContainText("opendata.cbs.nl");
  await expect(page.locator("main")).not.toContainText("geheim");
  watch.foreign.length = 0;
});
