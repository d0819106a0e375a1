import type { Dataset } from "#domain/dataset/dataset.ts";
import { defaultRecipe, means, normalisations, type Recipe } from "#domain/priority/recipe.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { priorityTexts } from "#i18n/priority-texts.ts";
import { Button } from "#ui/Button.tsx";
import { Choice } from "#ui/Choice.tsx";
import type { WeighedPart } from "#views/priority-view.ts";
import { PartControl } from "./PartControl.tsx";
import "./recipe-panel.css";

type RecipePanelProps = {
  readonly dataset: Dataset;
  readonly recipe: Recipe;
  readonly parts: readonly WeighedPart[];
  readonly onChange: (recipe: Recipe) => void;
};

const newWeight = 25;

/** Everything that makes the ranking: indicators, weights, directions, scale and mean. */
export function RecipePanel({ dataset, recipe, parts, onChange }: RecipePanelProps) {
  const text = useText(priorityTexts);
  const changePart = (index: number, change: Partial<Recipe["parts"][number]>) =>
    onChange({
      ...recipe,
      parts: recipe.parts.map((part, at) => (at === index ? { ...part, ...change } : part)),
    });
  const { normalisation, mean } = recipe;
  return (
    <section className="priority-recipe" aria-labelledby="priority-controls">
      <h2 id="priority-controls">{text("controls")}</h2>
      <ul className="priority-parts">
        {parts.map((part, index) => (
          <PartControl
            key={part.indicator}
            part={part}
            index={index}
            onChange={(change) => changePart(index, change)}
            onRemove={() =>
              onChange({ ...recipe, parts: recipe.parts.filter((_, at) => at !== index) })
            }
          />
        ))}
      </ul>
      <AddIndicator dataset={dataset} recipe={recipe} onChange={onChange} />
      <div className="priority-method">
        <h3>{text("normalisation")}</h3>
        <Choice
          label={text("normalisation")}
          options={normalisations.map((key) => ({ key, label: text(`normalisation.${key}`) }))}
          chosen={normalisation}
          onChoose={(key) => onChange({ ...recipe, normalisation: key })}
        />
        <p className="note">{text(`normalisation.hint.${normalisation}`)}</p>
        <h3>{text("mean")}</h3>
        <Choice
          label={text("mean")}
          options={means.map((key) => ({ key, label: text(`mean.${key}`) }))}
          chosen={mean}
          onChoose={(key) => onChange({ ...recipe, mean: key })}
        />
        <p className="note">{text(`mean.hint.${mean}`)}</p>
      </div>
      <Button onClick={() => onChange(defaultRecipe)}>{text("reset")}</Button>
      <p className="note">{text("resetHint")}</p>
      <p className="note">{text("notTruth")}</p>
    </section>
  );
}

function AddIndicator({ dataset, recipe, onChange }: Omit<RecipePanelProps, "parts">) {
  const text = useText(priorityTexts);
  const format = useFormat();
  const used = new Set(recipe.parts.map(({ indicator }) => indicator));
  const left = [...dataset.indicators.values()].filter(({ id }) => !used.has(id));
  if (left.length === 0) return null;
  const add = (id: string) => {
    const indicator = dataset.indicators.get(id);
    if (!indicator) return;
    const part = { indicator: id, weight: newWeight, direction: indicator.need };
    onChange({ ...recipe, parts: [...recipe.parts, part] });
  };
  return (
    <select
      className="field priority-add"
      aria-label={text("add")}
      value=""
      onChange={(event) => add(event.target.value)}
    >
      <option value="">{text("add")}</option>
      {left.map((indicator) => (
        <option key={indicator.id} value={indicator.id}>
          {format.indicator(indicator)}
        </option>
      ))}
    </select>
  );
}
