import type { RecipePart } from "#domain/priority/recipe.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { priorityTexts } from "#i18n/priority-texts.ts";
import { percentWords } from "#i18n/priority-words.ts";
import { Button } from "#ui/Button.tsx";
import { Choice } from "#ui/Choice.tsx";
import type { WeighedPart } from "#views/priority-view.ts";
import { partColour } from "./part-colour.ts";

type PartControlProps = {
  readonly part: WeighedPart;
  /** Number in the recipe: the colour. */
  readonly index: number;
  readonly onChange: (change: Partial<RecipePart>) => void;
  readonly onRemove: () => void;
};

/** One indicator of the recipe: its weight by slider, its direction, and away with it. */
export function PartControl({ part, index, onChange, onRemove }: PartControlProps) {
  const text = useText(priorityTexts);
  const format = useFormat();
  const indicator = format.indicator(part.shape);
  const share = percentWords(part.share, format);
  const { weight } = part;
  return (
    <li className="priority-part">
      <div className="priority-part-name">
        <span className="priority-swatch" data-part={partColour(index)} aria-hidden="true" />
        <span>{indicator}</span>
        <output className="number">
          {weight > 0 ? text("counts", { share }) : text("countsNot")}
        </output>
      </div>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={weight}
        aria-label={text("weight", { indicator })}
        aria-valuetext={weight > 0 ? text("weightValue", { weight, share }) : text("countsNot")}
        onChange={(event) => onChange({ weight: event.target.valueAsNumber })}
      />
      <div className="priority-part-foot">
        <span className="priority-part-urgent">{text("urgent")}</span>
        <Choice
          label={text("direction", { indicator })}
          options={[
            { key: "higher", label: text("higher") },
            { key: "lower", label: text("lower") },
          ]}
          chosen={part.direction}
          onChoose={(direction) => onChange({ direction })}
        />
        <Button look="quiet" aria-label={text("removeThis", { indicator })} onClick={onRemove}>
          {text("remove")}
        </Button>
      </div>
    </li>
  );
}
