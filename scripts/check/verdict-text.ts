import type { CellStatus, ColumnRole, FileVerdict } from "#domain/delivery/file-verdict.ts";
import type { Issue } from "#domain/issue.ts";
import { issueText } from "#i18n/issue-text.ts";
import { fewRemarks } from "#ingest/few-remarks.ts";
import { defaultLimits } from "#ingest/limits.ts";

/** A verdict as lines for a terminal; of each kind of remark no more than a person will read. */
export function verdictText(verdict: FileVerdict): string {
  const { issues } = verdict;
  const remarks = fewRemarks(issues, defaultLimits.remarks).toSorted(
    (a, b) => weight[a.severity] - weight[b.severity],
  );
  return [
    verdict.file,
    ...[written(verdict), areas(verdict), periods(verdict), cells(verdict), columns(verdict)]
      .filter((line) => line !== "")
      .map((line) => `  ${line}`),
    ...remarks.map((issue) => `  ${severities[issue.severity]}: ${issueText(issue, "nl")}`),
  ].join("\n");
}

const weight = { error: 0, warning: 1, info: 2 } as const;
const severities = { error: "FOUT", warning: "LET OP", info: "Ter informatie" } as const;

/** The last line of a report: whether somebody must act. */
export function outcomeText(issues: readonly Issue[]): string {
  const count = (severity: Issue["severity"]) =>
    issues.filter((issue) => issue.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  if (errors + warnings === 0) return "In orde: er is niets meer te doen.";
  return `Kijk hiernaar: ${counted(errors, "fout", "fouten")}, ${counted(warnings, "waarschuwing", "waarschuwingen")}.`;
}

const number = new Intl.NumberFormat("nl-NL");
const counted = (count: number, one: string, many: string) =>
  `${number.format(count)} ${count === 1 ? one : many}`;

function written({ format, encoding, delimiter, decimal, headerRows, rows }: FileVerdict): string {
  const sign = delimiter === "\t" ? "tab" : delimiter;
  return [
    format,
    encoding,
    sign && `scheidingsteken ${sign}`,
    decimal && `decimaalteken ${decimal}`,
    headerRows > 0 && counted(headerRows, "kopregel", "kopregels"),
    rows > 0 && counted(rows, "rij", "rijen"),
  ]
    .filter(Boolean)
    .join(", ");
}

const methodNames = {
  code: "op code",
  name: "op naam",
  spelling: "op naam in andere spelling",
  otherName: "op een andere naam",
  answer: "door uw antwoord",
} as const;

/** Municipalities that are named in the summary; the remarks name them all. */
const named = 3;

function areas({ areas: found, columns: all }: FileVerdict): string {
  const hasFigures = all.some(({ role }) => role === "measure");
  const {
    matched,
    proposed,
    unmatched,
    lapsed,
    duplicates,
    expected,
    methods,
    carried,
    divisions,
  } = found;
  if (matched + proposed + unmatched + lapsed === 0) return "";
  return [
    `${number.format(matched)} van de ${number.format(expected)} gemeenten gevonden`,
    proposed > 0 && `${counted(proposed, "naam", "namen")} als voorstel`,
    unmatched > 0 && `${counted(unmatched, "naam", "namen")} niet herkend`,
    lapsed > 0 &&
      (hasFigures
        ? `${counted(lapsed, "rij", "rijen")} zonder cijfers overgeslagen`
        : `${number.format(lapsed)} buiten de geladen indeling`),
    methods.map((each) => `${number.format(each.areas)} ${methodNames[each.method]}`).join(", "),
    ...carried.slice(0, named).map(({ name, from }) => `${name} vervangt ${from.length}`),
    carried.length > named &&
      `nog ${counted(carried.length - named, "gemeente is", "gemeenten zijn")} zo opgeteld`,
    divisions.length > 0 && `cijfers uit de indeling van ${divisions.join(", ")}`,
    duplicates > 0 && `${counted(duplicates, "rij", "rijen")} dubbel`,
  ]
    .filter(Boolean)
    .join("; ");
}

function periods({ periods: days }: FileVerdict): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined) return "";
  if (first === last) return `peildatum ${first}`;
  return `${counted(days.length, "peildatum", "peildata")}, van ${first} tot en met ${last}`;
}

const statusNames: Readonly<Record<CellStatus, string>> = {
  known: "bekend",
  provisional: "voorlopig",
  nil: "nul",
  suppressed: "verborgen of geheim",
  missing: "onbekend",
  unread: "niet begrepen",
};

function cells({ statuses }: FileVerdict): string {
  const found = (Object.keys(statusNames) as CellStatus[])
    .filter((status) => statuses[status] > 0)
    .map((status) => `${number.format(statuses[status])} ${statusNames[status]}`);
  return found.length === 0 ? "" : `cellen: ${found.join(", ")}`;
}

const roleNames: Readonly<Record<ColumnRole, string>> = {
  areaCode: "gebiedscode",
  areaName: "gebiedsnaam",
  province: "provincie",
  period: "periode",
  measure: "cijfers",
  things: "cijfers die geen mensen tellen",
  category: "indeling",
  topic: "onderwerp",
  status: "status",
  definition: "definitie",
  ignored: "niet gebruikt",
};

function columns({ columns: all }: FileVerdict): string {
  const used = all.filter(({ role }) => role !== "ignored");
  if (used.length === 0) return "";
  const said = used.map(
    ({ name, role, confidence }) =>
      `"${name}" is ${roleNames[role]} (${Math.round(confidence * 100)}%)`,
  );
  return `kolommen: ${said.join("; ")}`;
}
