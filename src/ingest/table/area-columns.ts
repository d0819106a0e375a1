import type { FileChoices } from "#domain/delivery/file-choices.ts";
import type { Layout } from "./layout.ts";

/** The layout with the columns of codes and names that its user chose; a column may lose its role too. */
export function withAreaColumns(layout: Layout, roles: FileChoices["roles"] = []): Layout {
  const chosenAs = (role: string) => roles.find(([, each]) => each === role)?.[0];
  const other = (column: number | undefined, role: string) =>
    roles.some(([each, given]) => each === column && given !== role);
  const code = chosenAs("areaCode");
  const name = chosenAs("areaName");
  return {
    ...layout,
    code:
      code === undefined
        ? other(layout.code?.column, "areaCode")
          ? undefined
          : layout.code
        : { column: code, bare: true },
    name: name ?? (other(layout.name, "areaName") ? undefined : layout.name),
  };
}
