/** All tests, in the order in which they fail fastest; the last line is the total. */
import { provideBrowser } from "./testing/find-browser.ts";
import { readPlaywright, readVitest } from "./testing/read-reports.ts";
import { add, nothing, runCheck, runSuite, type Total } from "./testing/steps.ts";

function journeys(): Total {
  const browser = provideBrowser();
  if (!browser) {
    console.error(
      "The browser journeys need Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to one.",
    );
    return { ...nothing, failed: 1 };
  }
  process.env["CHROMIUM_PATH"] = browser;
  return runSuite(
    `journeys in ${browser}`,
    ["npx", "playwright", "test", "--reporter=list,json"],
    readPlaywright,
  );
}

let total = nothing;
total = add(total, runCheck("types", ["npx", "tsc"]));
total = add(total, runCheck("lint", ["npx", "biome", "check", "--error-on-warnings"]));
total = add(total, runCheck("dead code", ["npx", "knip", "--no-progress"]));
total = add(total, runCheck("embedded data", ["npx", "tsx", "scripts/build-data.ts", "--check"]));
total = add(
  total,
  runSuite(
    "unit, property and component tests",
    ["npx", "vitest", "run", "--reporter=default", "--reporter=json", "--outputFile.json={report}"],
    readVitest,
  ),
);
const build = runCheck("production build", ["npx", "tsx", "scripts/build-app.ts"]);
total = add(total, build);
if (build.failed === 0) {
  total = add(total, runCheck("size budget", ["npx", "tsx", "scripts/check-size.ts"]));
  total = add(total, journeys());
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
