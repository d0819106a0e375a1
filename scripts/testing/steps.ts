import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Total = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const nothing: Total = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Total, b: Total): Total {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** A check that passes or fails as a whole. */
export function runCheck(name: string, command: readonly string[]): Total {
  const ok = announced(name, () => spawn(command) === 0);
  return ok ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
}

/**
 * A test runner that writes its count as JSON to the file named by `{report}` in the command or
 * in the environment. A runner that breaks before it counted is one failure, never nothing.
 */
export function runSuite(
  name: string,
  command: readonly string[],
  read: (report: unknown) => Total,
): Total {
  const folder = mkdtempSync(join(tmpdir(), "atlas-report-"));
  const report = join(folder, "report.json");
  let code = 1;
  announced(name, () => {
    code = spawn(
      command.map((part) => part.replace("{report}", report)),
      { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    );
    return code === 0;
  });
  const total = existsSync(report) ? read(JSON.parse(readFileSync(report, "utf8"))) : nothing;
  rmSync(folder, { recursive: true, force: true });
  return code !== 0 && total.failed === 0 ? { ...total, failed: 1 } : total;
}

function announced(name: string, run: () => boolean): boolean {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const ok = run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${ok ? "ok" : "FAILED"} (${seconds} s)`);
  return ok;
}

function spawn(command: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const [program = "", ...args] = command;
  const { status } = spawnSync(program, args, {
    stdio: "inherit",
    env: { ...process.env, TZ: "Europe/Amsterdam", ...env },
    shell: process.platform === "win32",
  });
  return status ?? 1;
}
