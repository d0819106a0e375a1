import { defineTexts } from "./texts.ts";

/** Remarks as a file for the supplier: its buttons, its name and its columns. */
export const remarkFileTexts = defineTexts(
  {
    saveCsv: "Sla de opmerkingen op (CSV)",
    saveXlsx: "Sla de opmerkingen op (Excel)",
    notSaved: "Het Excelbestand kon niet worden gemaakt. Sla de opmerkingen op als CSV.",
    fileName: "opmerkingen",
    sheet: "Opmerkingen",
    file: "bestand",
    severity: "ernst",
    row: "regel",
    column: "kolom",
    value: "waarde",
    remark: "opmerking",
    code: "code",
    error: "fout",
    warning: "waarschuwing",
    info: "ter informatie",
  },
  {
    saveCsv: "Save the remarks (CSV)",
    saveXlsx: "Save the remarks (Excel)",
    notSaved: "The Excel file could not be made. Save the remarks as CSV.",
    fileName: "remarks",
    sheet: "Remarks",
    file: "file",
    severity: "severity",
    row: "row",
    column: "column",
    value: "value",
    remark: "remark",
    code: "code",
    error: "error",
    warning: "warning",
    info: "information",
  },
);
