import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { checkArchive } from "../archive/check-archive.ts";
import { checkWorkbook } from "../archive/check-workbook.ts";
import type { Member } from "../archive/list-members.ts";
import { unpack } from "../archive/unpack.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import type { NamedBytes } from "../named-bytes.ts";
import type { Content, ReadContent, ReadPorts } from "./format-reader.ts";

/** A zip archive: a workbook of Excel or OpenDocument, a shapefile, or files of any kind we read. */
export const readZipContent: ReadContent = async (file, ports) => {
  const checked = checkArchive(file, ports.limits);
  if (!checked.ok) return checked;
  const members = checked.value;
  const kind = workbookKind(file, members);
  if (!kind) return readMembers(file, members, ports);
  const fit = checkWorkbook(file, members, ports.limits);
  if (!fit.ok) return fit;
  const { readWorkbook } = await import("./workbook-format.ts");
  return readWorkbook(kind, file, ports);
};

function workbookKind(
  { bytes }: NamedBytes,
  members: readonly Member[],
): "xlsx" | "ods" | undefined {
  if (members.some(({ name }) => name === "xl/workbook.xml")) return "xlsx";
  const type = members.find(({ name, size }) => name === "mimetype" && size < 200);
  const text = type && new TextDecoder().decode(unpack(new Uint8Array(bytes), type));
  return text?.includes("opendocument.spreadsheet") ? "ods" : undefined;
}

/** What systems put into archives besides the files. */
const hidden = /(^|\/)(\.|__MACOSX\/|Thumbs\.db$)/;

async function readMembers(
  { name, bytes }: NamedBytes,
  members: readonly Member[],
  ports: ReadPorts,
): Promise<Result<Content, Issue>> {
  const { readMember } = ports;
  const where = { file: name };
  if (!readMember) return refuse(ingestIssue("nestedArchive", where));
  const parts: Content[] = [];
  const remarks: Issue[] = [];
  const visible = members.filter((member) => !hidden.test(member.name));
  for (const [index, group] of groups(visible).entries()) {
    ports.onProgress(index / visible.length);
    const unpacked = group.map((member) => unpack(new Uint8Array(bytes), member));
    const inside = `${name} › ${group[0]?.name ?? ""}`;
    if (unpacked.some((each) => each === undefined)) {
      remarks.push(ingestIssue("badMember", { file: inside }));
      continue;
    }
    const read = await readGroup(inside, { group, unpacked, readMember });
    for (const each of read.remarks) remarks.push(each);
    if (read.ok) parts.push(read.value);
    else if (read.remarks.every(({ code }) => code !== "ingest.unsupported")) return read;
  }
  // What cannot be read beside what can, such as a note in PDF, is no reason to refuse.
  const mild = remarks.map((remark) =>
    remark.code === "ingest.unsupported"
      ? ingestIssue("memberLeft", remark.where, remark.values)
      : remark,
  );
  return parts.length === 0
    ? { ok: false, remarks: [ingestIssue("emptyArchive", where), ...mild] }
    : { ok: true, value: { kind: "parts", parts }, remarks: mild };
}

type Group = {
  readonly group: readonly Member[];
  readonly unpacked: readonly (Uint8Array<ArrayBuffer> | undefined)[];
  readonly readMember: NonNullable<ReadPorts["readMember"]>;
};

async function readGroup(
  name: string,
  { group, unpacked, readMember }: Group,
): Promise<Result<Content, Issue>> {
  const [bytes] = unpacked;
  if (group.length === 1 && bytes) return readMember({ name, bytes: bytes.buffer });
  const { readShapefile } = await import("./shapefile-format.ts");
  const files = new Map<string, ArrayBuffer>();
  for (const [index, member] of group.entries()) {
    const own = unpacked[index];
    if (own) files.set(extensionOf(member.name), own.buffer);
  }
  return readShapefile(name, files);
}

/** Parts of one shapefile belong together; every other member stands alone. */
function groups(members: readonly Member[]): readonly (readonly Member[])[] {
  const bases = new Set(
    members.filter(({ name }) => extensionOf(name) === "shp").map(({ name }) => baseOf(name)),
  );
  const alone = members.filter(
    ({ name }) => !bases.has(baseOf(name)) || !shapefileParts.has(extensionOf(name)),
  );
  const together = [...bases].map((base) =>
    members
      .filter(({ name }) => baseOf(name) === base && shapefileParts.has(extensionOf(name)))
      .toSorted(
        (a, b) => Number(extensionOf(b.name) === "shp") - Number(extensionOf(a.name) === "shp"),
      ),
  );
  return [...together, ...alone.map((member) => [member])];
}

const shapefileParts: ReadonlySet<string> = new Set([
  "shp",
  "dbf",
  "prj",
  "cpg",
  "shx",
  "sbn",
  "sbx",
  "qix",
  "qpj",
  "qmd",
  "fix",
]);

const extensionOf = (name: string) => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
const baseOf = (name: string) => name.replace(/(\.shp)?\.[^./]+$/i, "").toLowerCase();
