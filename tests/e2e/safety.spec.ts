import { expect, open, test } from "./support/atlas.ts";

const questions = [
  "",
  "?bereik=NL01",
  "?indicator=personen",
  "?pagina=gemeente",
  "?pagina=gemeente&gebied=GM1701",
  "?pagina=prioriteit",
  "?pagina=gegevens",
  "?pagina=verantwoording",
  "?pagina=privacy",
];

// The watch of every test fails on a violation or a request elsewhere; this one visits all pages.
for (const question of questions) {
  test(`nothing is forbidden and nobody else is asked on ${question || "the opening page"}`, async ({
    page,
    watch,
  }) => {
    await open(page, question);
    await page.mouse.wheel(0, 2000);
    await page.waitForLoadState("networkidle");

    expect(watch.violations).toEqual([]);
    expect(watch.foreign).toEqual([]);
  });
}

test("the policy allows nothing unsafe and only the named services", async ({ page }) => {
  const response = await page.goto("./");
  const header = response?.headers()["content-security-policy"] ?? "";
  const meta = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute("content");

  for (const policy of [header, meta ?? ""]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain("unsafe");
    const hosts = policy.match(/https:\/\/[\w.-]+/g) ?? [];
    expect(hosts.toSorted()).toEqual([
      "https://api.pdok.nl",
      "https://datasets.cbs.nl",
      "https://opendata.cbs.nl",
    ]);
  }
  expect(header).toContain("frame-ancestors 'none'");
});

test("the policy really stops a foreign request and an inline script", async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(process.env["ATLAS_URL"] ?? "");
  const outcome = await page.evaluate(async () => {
    const script = document.createElement("script");
    let inline = "ran";
    try {
      script.text = "document.title = 'ran'";
      document.body.append(script);
      if (document.title !== "ran") inline = "stopped";
    } catch {
      inline = "stopped";
    }
    const foreign = await fetch("https://example.org/").then(
      () => "sent",
      () => "stopped",
    );
    return { inline, foreign };
  });

  expect(outcome).toEqual({ inline: "stopped", foreign: "stopped" });
  await page.close();
});
