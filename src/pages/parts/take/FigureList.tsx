import type { FigureKind } from "#exports/file-name.ts";
import type { Extension } from "#exports/make-file.ts";
import type { OfferedFigure } from "#exports/offered-figures.ts";
import { exportTexts } from "#i18n/export-texts.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { Button } from "#ui/Button.tsx";

type FigureListProps = {
  readonly figures: readonly OfferedFigure[];
  readonly busy: boolean;
  readonly onTake: (kind: FigureKind, extension: Extension) => Promise<void>;
};

const extensions = ["png", "svg", "csv"] as const;

/** A row per figure with what it says, and a button per kind of file. */
export function FigureList({ figures, busy, onTake }: FigureListProps) {
  const text = useText(exportTexts);
  return (
    <>
      <ul className="take-figures">
        {figures.map((figure) => {
          const name = text(`figure.${figure.kind}`);
          return (
            <li key={figure.kind}>
              <h3>{name}</h3>
              <p className="note">{figure.title}</p>
              <div className="take-buttons">
                {extensions
                  .filter((extension) => extension !== "csv" || figure.table)
                  .map((extension) => (
                    <Button
                      key={extension}
                      disabled={busy}
                      aria-label={text(`${extension}Of`, { figure: name })}
                      onClick={() => {
                        void onTake(figure.kind, extension);
                      }}
                    >
                      {text(extension)}
                    </Button>
                  ))}
              </div>
            </li>
          );
        })}
      </ul>
      {figures.length > 0 && (
        <p className="note">
          {text("imageHint")} {text("csvHint")}
        </p>
      )}
    </>
  );
}
