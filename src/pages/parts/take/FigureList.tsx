import type { TakeFigure } from "#exports/take-figures.ts";
import { exportTexts } from "#i18n/export-texts.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { Button } from "#ui/Button.tsx";

type FigureListProps = {
  readonly figures: readonly TakeFigure[];
  readonly busy: boolean;
  readonly onTake: (figure: TakeFigure, extension: "svg" | "png" | "csv") => Promise<void>;
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
              <p className="note">{figure.frame.title}</p>
              <div className="take-buttons">
                {extensions
                  .filter((extension) => extension !== "csv" || figure.csv)
                  .map((extension) => (
                    <Button
                      key={extension}
                      disabled={busy}
                      aria-label={text(`${extension}Of`, { figure: name })}
                      onClick={() => {
                        void onTake(figure, extension);
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
