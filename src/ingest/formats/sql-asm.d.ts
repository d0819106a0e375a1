declare module "sql.js/dist/sql-asm.js" {
  import type { Database, SqlJsStatic, SqlValue } from "sql.js";

  export type { Database, SqlValue };
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default function initSqlJs(): Promise<SqlJsStatic>;
}
