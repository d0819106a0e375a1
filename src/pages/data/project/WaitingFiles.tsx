import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { projectTexts } from "#i18n/project-texts.ts";
import type { WaitingProject } from "#state/project/project-state.ts";
import { useApp, useAppStore } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";
import { takeFiles } from "../take-files.ts";
import { FilePicker } from "./FilePicker.tsx";

/** The files that an opened project still needs, with a way to give them and a way out. */
export function WaitingFiles() {
  const text = useText(projectTexts);
  const store = useAppStore();
  const waiting = useApp((state) => state.waiting);
  const rows = waiting ? rowsOf(waiting) : [];
  const count = rows.filter(({ here }) => !here).length;
  return (
    <div role="status" className="data-waiting">
      {waiting && (
        <div className="data-ask">
          <h3>{text("waitingTitle", { name: waiting.name, count })}</h3>
          <p>{text("waitingNote")}</p>
          <ul>
            {rows.map((row) => (
              <WaitingRow key={row.id} row={row} />
            ))}
          </ul>
          <p className="data-actions">
            <FilePicker
              label={text("chooseWaiting")}
              multiple
              onFiles={(files) => takeFiles(store, files)}
            />
            <Button look="quiet" onClick={() => store.setState({ waiting: undefined })}>
              {text("giveUp")}
            </Button>
          </p>
        </div>
      )}
    </div>
  );
}

type Row = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly here: boolean;
};

function rowsOf({ project, files }: WaitingProject): readonly Row[] {
  return project.deliveries.flatMap((entries, index) =>
    entries.map(({ name, size }, at) => ({
      id: `${index} ${at}`,
      name,
      size,
      here: files[index]?.[at] !== undefined,
    })),
  );
}

function WaitingRow({ row: { name, size, here } }: { readonly row: Row }) {
  const text = useText(projectTexts);
  const { number } = useFormat();
  const kilobytes = number(Math.max(1, Math.round(size / 1000)));
  return (
    <li>
      {text("waitingFile", { name, size: kilobytes })}{" "}
      <strong>{text(here ? "here" : "wanted")}</strong>
    </li>
  );
}
