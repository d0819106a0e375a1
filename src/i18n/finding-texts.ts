import { defineTexts } from "./texts.ts";

/**
 * Sentences of a finding. They begin with a small letter (a name apart): `finding-words.ts` puts
 * the capital, or "Voorbeeld: " before it. `{in}` is the place with its preposition.
 */
export const findingTexts = defineTexts(
  {
    example: "Voorbeeld: {sentence}",
    oneIn: "{in} staat {about}1 op de {inhabitants} inwoners op een vakantiepark ingeschreven",
    about: "ongeveer ",
    nobody: "{in} staat niemand op een vakantiepark ingeschreven",
    noPark: "{in} is geen vakantiepark bekend",
    nobodyRounded: "{in} staat bijna niemand op een vakantiepark ingeschreven",
    "change.as": "{in} staan {words} mensen op een vakantiepark ingeschreven als op {date}",
    "change.than": "{in} staan {words} mensen op een vakantiepark ingeschreven dan op {date}",
    "change.of":
      "{in} staat nog {words} van het aantal mensen van {date} op een vakantiepark ingeschreven",
    "value.people":
      "{in} {n|staat|staan} {value} {n|persoon|mensen} op een vakantiepark ingeschreven",
    "value.pressure": "{in} staan {value} op de 1.000 inwoners op een vakantiepark ingeschreven",
    "value.change": "{in} veranderde het aantal ingeschrevenen met {value}",
    "value.parkCount": "{in} {n|is|zijn} {value} {n|vakantiepark|vakantieparken} bekend",
    "value.parkDensity":
      "{in} {n|is|zijn} {value} {n|vakantiepark|vakantieparken} per 10.000 inwoners bekend",
    "value.parkShare": "{in} is {value} van de grond vakantiepark",
    "value.waitingTime": "{in} is de inschrijfduur voor sociale huur {value}",
    "value.holidayHomes": "{in} {n|staat|staan} {value} {n|pand|panden} op recreatieterreinen",
    "value.inhabitants": "{in} {n|woont|wonen} {value} {n|mens|mensen}",
    "value.households": "{in} {n|is|zijn} {value} {n|huishouden|huishoudens}",
    "value.other": "{indicator} {in}: {value}",
    "contrast.average.times": "{times} het gemiddelde {inScope}",
    "contrast.average.as": "{words} als gemiddeld {inScope}",
    "contrast.average.than": "{words} dan gemiddeld {inScope}",
    "contrast.average.of": "{words} van het gemiddelde {inScope}",
    "contrast.share": "{about}{percent} procent van heel {scope}",
    "contrast.change": "in heel {scope} was de verandering {value}",
    "contrast.changeSame": "in heel {scope} bleef het aantal ongeveer gelijk",
    "contrast.place.all": "plaats {place} van {known} {inScope}",
    "contrast.place.some.municipality":
      "plaats {place} van de {known} gemeenten met een cijfer {inScope}",
    "contrast.place.some.province":
      "plaats {place} van de {known} provincies met een cijfer {inScope}",
    "contrast.placeShared": "gedeeld {ranked}",
    join: "{fact}, {contrast}",
    "whole.municipality": "{sentence}; per gemeente is dit cijfer niet gepubliceerd",
    "whole.province": "{sentence}; per provincie is dit cijfer niet gepubliceerd",
    suppressedPeople:
      "{in} staan te weinig mensen op een vakantiepark ingeschreven om het cijfer te tonen",
    suppressedPeopleBelow:
      "{in} staan te weinig mensen op een vakantiepark ingeschreven om het aantal te tonen (minder dan {below})",
    suppressed: "het cijfer van {area} is onderdrukt",
    suppressedBelow: "het cijfer van {area} is onderdrukt (minder dan {below})",
    suppressedSecond:
      "het cijfer van {area} is verborgen, omdat een ander klein aantal er anders uit te berekenen is",
    "missing.notPublished": "voor {area} is geen cijfer gepubliceerd over {date} of kort daarvoor",
    "missing.notSupplied": "voor {area} is geen cijfer aangeleverd",
    "missing.unknown": "voor {area} is geen cijfer bekend",
    "missing.partMissing": "voor {area} is geen totaal te maken: een deel van de cijfers ontbreekt",
    "missing.noBase": "voor {area} is geen verhouding te berekenen: het aantal inwoners ontbreekt",
    "missing.smallBase":
      "{in} stonden op {date} minder dan {least} mensen ingeschreven: te weinig voor een percentage",
    "missing.definitionBreak":
      "voor {area} is geen groei te berekenen: de definitie is na {date} veranderd",
    "missing.withinMargin":
      "{in} is het verschil met {date} kleiner dan de afronding: groei of daling is niet te zien",
    "missing.other": "voor {area} is geen cijfer bekend",
    "none.municipality": "voor geen enkele gemeente {inScope} is dit cijfer bekend",
    "none.province": "voor geen enkele provincie is dit cijfer bekend",
  },
  {
    example: "Example: {sentence}",
    oneIn: "{in}, {about}1 in {inhabitants} inhabitants is registered at a holiday park",
    about: "about ",
    nobody: "{in}, nobody is registered at a holiday park",
    noPark: "{in}, no holiday park is known",
    nobodyRounded: "{in}, hardly anybody is registered at a holiday park",
    "change.as": "{in}, {words} people are registered at a holiday park as on {date}",
    "change.than": "{in}, {words} people are registered at a holiday park than on {date}",
    "change.of":
      "{in}, {words} of the number of people of {date} are still registered at a holiday park",
    "value.people": "{in}, {value} {n|person is|people are} registered at a holiday park",
    "value.pressure": "{in}, {value} in every 1,000 inhabitants are registered at a holiday park",
    "value.change": "{in}, the number of people registered changed by {value}",
    "value.parkCount": "{in}, {value} holiday {n|park is|parks are} known",
    "value.parkDensity": "{in}, {value} holiday {n|park is|parks are} known per 10,000 inhabitants",
    "value.parkShare": "{in}, {value} of the land is holiday park",
    "value.waitingTime": "{in}, the waiting time for social rent is {value}",
    "value.holidayHomes": "{in}, {value} {n|building stands|buildings stand} on recreation grounds",
    "value.inhabitants": "{in}, there {n|is|are} {value} {n|inhabitant|inhabitants}",
    "value.households": "{in}, there {n|is|are} {value} {n|household|households}",
    "value.other": "{indicator} {in}: {value}",
    "contrast.average.times": "{times} the average {inScope}",
    "contrast.average.as": "{words} as the average {inScope}",
    "contrast.average.than": "{words} than the average {inScope}",
    "contrast.average.of": "{words} of the average {inScope}",
    "contrast.share": "{about}{percent} per cent of the whole of {scope}",
    "contrast.change": "in the whole of {scope} the change was {value}",
    "contrast.changeSame": "in the whole of {scope} the number stayed about the same",
    "contrast.place.all": "number {place} of {known} {inScope}",
    "contrast.place.some.municipality":
      "number {place} of the {known} municipalities with a figure {inScope}",
    "contrast.place.some.province":
      "number {place} of the {known} provinces with a figure {inScope}",
    "contrast.placeShared": "joint {ranked}",
    join: "{fact}, {contrast}",
    "whole.municipality": "{sentence}; this figure is not published per municipality",
    "whole.province": "{sentence}; this figure is not published per province",
    suppressedPeople: "{in}, too few people are registered at a holiday park to show the figure",
    suppressedPeopleBelow:
      "{in}, too few people are registered at a holiday park to show the number (fewer than {below})",
    suppressed: "the figure of {area} is suppressed",
    suppressedBelow: "the figure of {area} is suppressed (less than {below})",
    suppressedSecond:
      "the figure of {area} is hidden, because another small number could be worked out from it",
    "missing.notPublished": "no figure is published for {area} on or shortly before {date}",
    "missing.notSupplied": "no figure was supplied for {area}",
    "missing.unknown": "no figure is known for {area}",
    "missing.partMissing": "no total can be made for {area}: some of the figures are missing",
    "missing.noBase": "no rate can be computed for {area}: the number of inhabitants is missing",
    "missing.smallBase":
      "{in}, fewer than {least} people were registered on {date}: too few for a percentage",
    "missing.definitionBreak":
      "no growth can be computed for {area}: the definition changed after {date}",
    "missing.withinMargin":
      "{in}, the difference with {date} is smaller than the rounding: growth or decline cannot be seen",
    "missing.other": "no figure is known for {area}",
    "none.municipality": "this figure is not known for any municipality {inScope}",
    "none.province": "this figure is not known for any province",
  },
);
