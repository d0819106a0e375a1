import { parseIsoDate } from "#domain/iso-date.ts";
import { fetchPopulationV3 } from "./cbs-v3.ts";
import { fetchPopulationV4, type Population } from "./cbs-v4.ts";
import { csvText } from "./csv-text.ts";
import type { Ports, Remote } from "./ports.ts";
import type { RemoteFile } from "./remote-file.ts";
import { hostOf, remoteIssue } from "./remote-issue.ts";

/** Regional key figures; `TotaleBevolking` is the population on 1 January. */
const regionalKeyFigures = "70072ned";

export type PopulationHosts = {
  /** OData v4, asked first. */
  readonly cbs: string;
  /** OData v3, asked when v4 does not answer. */
  readonly cbs3: string;
  readonly year: number;
};

/**
 * Inhabitants of every municipality on 1 January of a year by CBS, as CSV. When the newer service
 * does not answer the older one is asked, and the remarks say so.
 */
export async function fetchPopulation(
  { cbs, cbs3, year }: PopulationHosts,
  ports: Ports,
): Remote<RemoteFile> {
  const question = { table: regionalKeyFigures, year };
  const newer = await fetchPopulationV4({ ...question, host: cbs }, ports);
  if (newer.ok) return { ok: true, value: toFile(newer.value, year), remarks: [] };
  if (ports.signal.aborted) return newer;
  const older = await fetchPopulationV3({ ...question, host: cbs3 }, ports);
  if (!older.ok) return { ok: false, remarks: [...newer.remarks, ...older.remarks] };
  const remark = remoteIssue("fallback", cbs, { used: hostOf(cbs3) });
  return { ok: true, value: toFile(older.value, year), remarks: [remark] };
}

function toFile({ rows, address, provisional }: Population, year: number): RemoteFile {
  const day = `${year}-01-01`;
  const sorted = [...rows].sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    name: `cbs_${regionalKeyFigures}_inwoners_${year}.csv`,
    text: csvText([
      ["gemeentecode", "gemeente", "peildatum", "inwoners"],
      ...sorted.map(({ code, name, inhabitants }) => [code, name, day, inhabitants]),
    ]),
    records: rows.length,
    about: parseIsoDate(day),
    origin: {
      title: `Inwoners per gemeente, 1 januari ${year}${provisional ? " (voorlopig)" : ""}`,
      publisher: "Centraal Bureau voor de Statistiek",
      url: address,
      licence: "CC BY 4.0",
      processing: "Kolom totale bevolking genomen; opgeheven gemeenten zonder cijfer weggelaten.",
    },
  };
}
