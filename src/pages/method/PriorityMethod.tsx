import type { Dataset } from "#domain/dataset/dataset.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { methodTexts } from "#i18n/method-texts.ts";
import { PageLink } from "#pages/parts/PageLink.tsx";
import type { Answerable } from "#views/normalise-query.ts";

type PriorityMethodProps = { readonly dataset: Dataset; readonly question: Answerable };

/** How the priority ranking is computed, with the recipe of now. */
export function PriorityMethod({ dataset, question: { recipe } }: PriorityMethodProps) {
  const text = useText(methodTexts);
  const format = useFormat();
  const used = recipe.parts.filter(({ weight }) => weight > 0);
  return (
    <>
      <p>{text("priority1")}</p>
      <p>{text("priority2")}</p>
      <p>{text("priority3")}</p>
      <p>{text("priority4")}</p>
      <ul className="method-list">
        {used.map(({ indicator, weight, direction }) => {
          const known = dataset.indicators.get(indicator);
          return (
            <li key={indicator}>
              {text("recipePart", {
                indicator: known ? format.indicator(known) : indicator,
                weight: format.number(weight),
                direction: text(`direction.${direction}`),
              })}
            </li>
          );
        })}
      </ul>
      <p>
        {text("recipeForm", {
          normalisation: text(`normalisation.${recipe.normalisation}`),
          mean: text(`mean.${recipe.mean}`),
        })}{" "}
        <PageLink to={{ page: "priority" }}>{text("toPriority")}</PageLink>
      </p>
    </>
  );
}
