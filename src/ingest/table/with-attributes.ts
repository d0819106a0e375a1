import { type Column, cellAt, type RawTable } from "./raw-table.ts";

/**
 * The table with a sign in each empty cell of `Value` of which `ValueAttribute`, as Statistics
 * Netherlands writes beside observations, says why it is empty.
 */
export function withAttributes(table: RawTable): RawTable {
  const named = (name: string) =>
    table.columns.findIndex((cells) => cellAt(cells, 0).trim().toLowerCase() === name);
  const [at, why] = [named("value"), table.columns[named("valueattribute")]];
  const values = table.columns[at];
  if (!values || !why) return table;
  const filled = signed(values, why);
  return { ...table, columns: table.columns.map((each) => (each === values ? filled : each)) };
}

function signed(values: Column, why: Column): Column {
  const words = [...values.words, "x", "."];
  const ids = values.ids.slice();
  for (const record of ids.keys()) {
    const reason = cellAt(why, record).trim();
    if (record === 0 || reason === "" || reason === "None") continue;
    if (cellAt(values, record).trim() !== "") continue;
    ids[record] = values.words.length + (/confiden|secre|geheim/i.test(reason) ? 0 : 1);
  }
  return { words, ids };
}
