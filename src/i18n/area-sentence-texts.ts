import { defineTexts } from "./texts.ts";

/** Sentences and questions that are made from the data of a municipality. */
export const areaSentenceTexts = defineTexts(
  {
    "question.fewer":
      "Waar zijn de ongeveer {people} mensen gebleven die sinds {date} niet meer op een park staan ingeschreven?",
    "question.more":
      "Waardoor staan er ongeveer {people} mensen meer op een park ingeschreven dan op {date}?",
    "question.sameNumber":
      "Het aantal ingeschrevenen is sinds {date} ongeveer gelijk. Zijn het ook dezelfde mensen?",
    "question.suppressed": "Het aantal is te klein om te tonen. Wie heeft deze mensen in beeld?",
    "question.notPublished":
      "Van onze gemeente is geen aantal gepubliceerd. Kan het college het noemen?",
    "question.unregistered": "Hoeveel mensen wonen er zonder inschrijving, en hoe weten we dat?",
    "question.waiting":
      "De inschrijfduur voor sociale huur is {duration}: voor wie is dat geen antwoord?",
    "question.waitingUnknown": "Hoe lang wacht iemand hier op een sociale huurwoning?",
    "question.policy":
      "Wat is er gekomen van de besluiten hierboven, en waar gaan mensen heen die moeten vertrekken?",
    "question.noPolicy": "Wat mag er nu op onze parken, en wie houdt daar toezicht op?",
    "question.parks":
      "Er zijn {parks} vakantieparken bekend: welke blijven recreatie, en welke niet?",
    "question.onePark": "Er is één vakantiepark bekend: blijft dat recreatie?",
    "question.noPark":
      "Er is hier geen vakantiepark bekend. Klopt dat, en waar staan mensen dan ingeschreven?",
    "question.parksUnknown":
      "Hoeveel vakantieparken heeft de gemeente, en wie houdt die lijst bij?",
    "question.aboveAverage":
      "Waarom staan hier naar verhouding meer mensen ingeschreven dan gemiddeld {in}?",
    "question.belowAverage":
      "Staan hier minder mensen ingeschreven doordat er minder wonen, of doordat zij zich niet inschrijven?",
    "question.where": "Waar is plek voor flexwoningen, en voor wie?",
    duration: "{years} jaar en {months} {n|maand|maanden}",
    durationYears: "{years} jaar",
    durationMonths: "{months} {n|maand|maanden}",
    sentenceThat: "Dat is {contrast}.",
    sentenceSince: "Dat is {since}.",
    sentenceBoth: "Dat is {contrast}, en {since}.",
    "since.as": "{words} als op {date}",
    "since.than": "{words} dan op {date}",
    "since.of": "{words} van het aantal op {date}",
  },
  {
    "question.fewer":
      "Where did the roughly {people} people go who are no longer registered at a park since {date}?",
    "question.more": "Why are roughly {people} more people registered at a park than on {date}?",
    "question.sameNumber":
      "The number of people registered is about the same since {date}. Are they the same people?",
    "question.suppressed": "The number is too small to show. Who keeps an eye on these people?",
    "question.notPublished":
      "No number is published for our municipality. Can the executive give it?",
    "question.unregistered": "How many people live there without registration, and how do we know?",
    "question.waiting":
      "The waiting time for social rent is {duration}: for whom is that no answer?",
    "question.waitingUnknown": "How long does one wait for social rent here?",
    "question.policy":
      "What came of the decisions above, and where do people go who have to leave?",
    "question.noPolicy": "What is allowed on our parks now, and who supervises it?",
    "question.parks": "{parks} holiday parks are known: which stay recreation, and which do not?",
    "question.onePark": "One holiday park is known: will it stay recreation?",
    "question.noPark":
      "No holiday park is known here. Is that right, and where are people registered then?",
    "question.parksUnknown":
      "How many holiday parks does the municipality have, and who keeps the list?",
    "question.aboveAverage": "Why are relatively more people registered here than on average {in}?",
    "question.belowAverage":
      "Are fewer people registered here because fewer live here, or because they do not register?",
    "question.where": "Where is room for flexible homes, and for whom?",
    duration: "{years} years and {months} {n|month|months}",
    durationYears: "{years} years",
    durationMonths: "{months} {n|month|months}",
    sentenceThat: "That is {contrast}.",
    sentenceSince: "That is {since}.",
    sentenceBoth: "That is {contrast}, and {since}.",
    "since.as": "{words} as on {date}",
    "since.than": "{words} than on {date}",
    "since.of": "{words} of the number on {date}",
  },
);
