import { useState } from "react";
import { saveFile } from "#exports/save-file.ts";
import { verdictCsv } from "#exports/verdict-csv.ts";
import type { VerdictInput } from "#exports/verdict-rows.ts";
import { verdictXlsx } from "#exports/verdict-xlsx.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { remarkFileTexts } from "#i18n/remark-file-texts.ts";
import { Button } from "#ui/Button.tsx";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves the remarks as a file for who supplied the data. */
export function SaveRemarks({ input }: { readonly input: VerdictInput }) {
  const text = useText(remarkFileTexts);
  const [failed, setFailed] = useState(false);
  const save = (content: BlobPart, type: string, extension: string) =>
    saveFile(new Blob([content], { type }), `${text("fileName")}.${extension}`);

  async function saveXlsx() {
    try {
      save(await verdictXlsx(input), xlsxType, "xlsx");
      setFailed(false);
    } catch {
      // The writer is fetched when it is needed, and that may fail.
      setFailed(true);
    }
  }

  return (
    <div className="data-remark-saves">
      <Button onClick={() => save(verdictCsv(input), "text/csv;charset=utf-8", "csv")}>
        {text("saveCsv")}
      </Button>
      <Button onClick={() => void saveXlsx()}>{text("saveXlsx")}</Button>
      {failed && <p role="alert">{text("notSaved")}</p>}
    </div>
  );
}
