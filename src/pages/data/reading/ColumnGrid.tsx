import { choosableRoles } from "#domain/delivery/file-choices.ts";
import type { ColumnVerdict } from "#domain/delivery/file-verdict.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { readingTexts } from "#i18n/reading-texts.ts";
import { type RemarkedRow, remarkedRows } from "#views/reading-view.ts";
import { CellCorrection } from "./CellCorrection.tsx";
import { answered, type ReadingParts } from "./parts.ts";

/** The columns with what they were taken for, above the first rows and those with a remark. */
export function ColumnGrid({ verdict, choices, change }: ReadingParts) {
  const text = useText(readingTexts);
  const { columns } = verdict;
  const rows = remarkedRows(verdict);
  const shown = columns.slice(0, rows[0]?.cells.length ?? columns.length);
  const some = rows.some(({ remarked }) => remarked.size > 0);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="data-reading-grid" aria-label={text("columns")} tabIndex={0}>
        <table>
          <caption className="sr-only">{text("columns")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("row")}</th>
              {shown.map((column, index) => (
                <th key={index} scope="col">
                  <ColumnHead
                    column={column}
                    onChoose={(role) =>
                      change({ ...choices, roles: answered(choices.roles, index, role) })
                    }
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <GridRow key={row.row} row={row} parts={{ verdict, choices, change }} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="note">
        {text("maskNote")} {some && text("correctNote")}
      </p>
    </>
  );
}

type ColumnHeadProps = {
  readonly column: ColumnVerdict;
  readonly onChoose: (role: (typeof choosableRoles)[number]) => void;
};

function ColumnHead({ column, onChoose }: ColumnHeadProps) {
  const text = useText(readingTexts);
  const { number } = useFormat();
  const roles = new Set([...choosableRoles, column.role]);
  return (
    <>
      <span className="data-reading-name">{column.name}</span>
      <select
        className="field"
        aria-label={text("roleOf", { column: column.name })}
        value={column.role}
        onChange={({ currentTarget }) => {
          const role = choosableRoles.find((each) => each === currentTarget.value);
          if (role) onChoose(role);
        }}
      >
        {[...roles].map((role) => (
          <option key={role} value={role}>
            {text(`role.${role}`)}
          </option>
        ))}
      </select>
      <span className="note">
        {column.role !== "ignored" &&
          text("sure", { share: number(Math.round(column.confidence * 100)) })}
        <UnitWords column={column} />
      </span>
    </>
  );
}

/** The unit as the file has it, else as we took it; and of what a share is one, if that is said. */
function UnitWords({ column }: Pick<ColumnHeadProps, "column">) {
  const text = useText(readingTexts);
  const format = useFormat();
  const { unit, expressed } = column;
  const words = unit ?? (expressed && format.unit(expressed.unit));
  const { denominator = "" } = expressed ?? {};
  const said = denominator === "" || (unit ?? column.name).toLowerCase().includes(denominator);
  return (
    <>
      {words ? `, ${words}` : ""}
      {said ? "" : `, ${text("denominator", { denominator })}`}
    </>
  );
}

function GridRow({ row, parts }: { readonly row: RemarkedRow; readonly parts: ReadingParts }) {
  return (
    <tr>
      <th scope="row">{row.row}</th>
      {row.cells.map((cell, index) => (
        <td key={index} data-remarked={row.remarked.has(index) || undefined}>
          {row.remarked.has(index) ? (
            <CellCorrection at={{ row: row.row, column: index }} found={cell} parts={parts} />
          ) : (
            cell
          )}
        </td>
      ))}
    </tr>
  );
}
