import { defineTexts } from "./texts.ts";

/** Words of the funnel: rates beside what chance alone does to them. */
export const funnelTexts = defineTexts(
  {
    question: "Is het verschil groter dan toeval?",
    waiting: "De trechter wordt getekend.",
    title: "{outside} van de {count} gemeenten {outside|wijkt|wijken} meer af dan toeval verklaart",
    titleNone: "Alle verschillen tussen deze {count} gemeenten kunnen toeval zijn",
    titleExample: "Voorbeeld: {title}",
    drawing:
      "Trechter van {count} gemeenten naar aantal inwoners en cijfer per 1.000 inwoners; {above} boven en {below} onder wat toeval verklaart. Alle cijfers staan in de tabel.",
    explain:
      "Elke stip is een gemeente. Hoe minder inwoners, hoe meer het cijfer per 1.000 door toeval schommelt. Binnen de trechter kan een verschil met het gemiddelde toeval zijn; daarbuiten is dat onwaarschijnlijk.",
    cause:
      "Waarom een gemeente afwijkt, zegt de trechter niet: waar meer parken zijn, wonen er vanzelf meer mensen op.",
    how: "Gerekend als toevallige telling (Poisson) rond het cijfer van deze gemeenten samen, {rate} per 1.000 inwoners, op {date}. De donkere band houdt 95% van wat toeval geeft, de lichte 99,8%.",
    left: "{left} {left|gemeente|gemeenten} zonder aantal dat getoond mag worden {left|staat|staan} er niet in.",
    open: "Open stippen zijn voorbeeldcijfers.",
    average: "gemiddeld {rate}",
    across: "inwoners",
    up: "per 1.000 inwoners",
    asTable: "Toon als tabel",
    caption: "{title}; cijfers per gemeente",
    "column.name": "Gemeente",
    "column.base": "Inwoners",
    "column.rate": "Per 1.000",
    "column.place": "Beoordeling",
    "place.inside": "kan toeval zijn",
    "place.edge": "op de rand van toeval",
    "place.above": "hoger dan toeval verklaart",
    "place.below": "lager dan toeval verklaart",
  },
  {
    question: "Is the difference larger than chance?",
    waiting: "Drawing the funnel.",
    title:
      "{outside} of the {count} municipalities {outside|differs|differ} more than chance explains",
    titleNone: "All differences between these {count} municipalities may be chance",
    titleExample: "Example: {title}",
    drawing:
      "Funnel of {count} municipalities by inhabitants and rate per 1,000 inhabitants; {above} above and {below} below what chance explains. All figures are in the table.",
    explain:
      "Each dot is a municipality. The fewer inhabitants, the more chance makes the rate per 1,000 swing. Within the funnel a difference from the average may be chance; outside it that is unlikely.",
    cause:
      "Why a municipality differs, the funnel does not say: where there are more parks, more people live on them.",
    how: "Computed as a chance count (Poisson) around the rate of these municipalities together, {rate} per 1,000 inhabitants, on {date}. The dark band holds 95% of what chance gives, the light one 99.8%.",
    left: "{left} {left|municipality|municipalities} without a number that may be shown {left|is|are} not in it.",
    open: "Open dots are example figures.",
    average: "average {rate}",
    across: "inhabitants",
    up: "per 1,000 inhabitants",
    asTable: "Show as a table",
    caption: "{title}; figures per municipality",
    "column.name": "Municipality",
    "column.base": "Inhabitants",
    "column.rate": "Per 1,000",
    "column.place": "Judgement",
    "place.inside": "may be chance",
    "place.edge": "at the edge of chance",
    "place.above": "higher than chance explains",
    "place.below": "lower than chance explains",
  },
);
