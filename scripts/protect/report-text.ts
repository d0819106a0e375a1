import type { ProtectReport } from "./make-report.ts";

/** The table as CSV, with `primary` and `secondary` where a cell is hidden. */
export function tableText({ dimensions, cells }: ProtectReport): string {
  const names = dimensions.map(({ name }) => name);
  const lines = cells.map(({ at, published }) => [...names.map((name) => at[name]), published]);
  return [[...names, "aantal"], ...lines]
    .map((line) => line.map((cell) => quoted(String(cell ?? ""))).join(";"))
    .join("\n");
}

const quoted = (cell: string) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** At most so many cells are named one by one. */
const named = 20;

/** What was hidden and what can be worked out, for a terminal, in Dutch. */
export function summaryText(report: ProtectReport): string {
  const { audit, lost, mode } = report;
  const lines: string[] = [];
  if (mode === "audit") {
    lines.push("Deze tabel was al beveiligd. Er is niets veranderd; zij is alleen onderzocht.");
  }
  if (lost) {
    lines.push(
      `Verborgen: ${lost.primaryCells} van ${lost.cells} cellen zijn te klein of om een andere reden onveilig, en ${lost.secondaryCells} cellen zijn verborgen om die te beschermen.`,
    );
  }
  if (mode === "round") {
    lines.push(
      report.additive
        ? `Afgerond op veelvouden van ${report.base}; afgeronde totalen zijn de som van hun afgeronde delen.`
        : `Afgerond op veelvouden van ${report.base}, elke cel apart; totalen kunnen afwijken van de som van hun delen.`,
    );
  }
  const wrong = audit.contradictions.length;
  if (wrong > 0) {
    lines.push(`De tabel spreekt zichzelf tegen in ${wrong} cellen: totaal en delen kloppen niet.`);
    lines.push(...list(audit.contradictions));
  }
  if (audit.unexamined.length > 0) {
    lines.push(`Te groot om te onderzoeken: ${audit.unexamined.length} cellen die samenhangen.`);
  }
  const open = audit.hidden.filter(({ recomputable, narrow }) => recomputable || narrow);
  if (open.length > 0) {
    lines.push(
      `${audit.recomputable} van ${audit.hidden.length} verborgen cellen zijn te herleiden uit de rest:`,
    );
    lines.push(...list(open.map(({ at }) => at)));
  }
  if (audit.safe) lines.push(`Geen van de ${audit.hidden.length} cellen is te herleiden.`);
  return lines.join("\n");
}

function list(cells: readonly Readonly<Record<string, string>>[]): readonly string[] {
  const more = cells.length - named;
  return [
    ...cells.slice(0, named).map((at) => `  ${Object.values(at).join(", ")}`),
    ...(more > 0 ? [`  en nog ${more}`] : []),
  ];
}
