import type { methodRulesTexts } from "#i18n/method-rules-texts.ts";

export type Claim = {
  readonly text: keyof (typeof methodRulesTexts)["nl"];
  /** Where it was read; none when it says that something was not found. */
  readonly url?: string;
  /** Publisher, as it is shown. */
  readonly from?: string;
};

const custom = {
  url: "https://www.cbs.nl/nl-nl/maatwerk/2021/38/inschrijvingen-vakantieparken-per-gemeente-2017-2021",
  from: "CBS maatwerk 2021",
};

/** Statements of the page, by chapter, with their sources. */
export const claims = {
  meaning: [
    {
      text: "meaning.bag",
      url: "https://www.vitalevakantieparkendrenthe.nl/wat-we-bieden/preventie-vitalisering/basisadministratie-adressen-en-gebouwen-bag",
      from: "Vitale Vakantieparken Drenthe",
    },
    {
      text: "meaning.factor",
      url: "https://berthub.eu/tkconv/document.html?nummer=2024D51041",
      from: "Kamerbrief 19 december 2024",
    },
  ],
  rounding: [
    {
      text: "rounding.cbs",
      url: "https://www.cbs.nl/nl-nl/longread/diversen/2021/aanvullende-onderzoeksbeschrijving-inkomensstatistiek/5-criteria-voor-onthullingsrisico-en-betrouwbaarheid",
      from: "CBS, onderzoeksbeschrijving inkomensstatistiek",
    },
    { text: "rounding.tens" },
  ],
  comparing: [
    { text: "compare.delimit", ...custom },
    { text: "compare.series", ...custom },
    {
      text: "compare.regions",
      url: "https://www.cbs.nl/nl-nl/maatwerk/2022/30/zicht-op-ondermijning-op-vakantieparken",
      from: "CBS maatwerk 2022",
    },
    {
      text: "compare.hidden",
      url: "https://www.omroepbrabant.nl/nieuws/4726817/steeds-meer-mensen-wonen-op-een-vakantiepark",
      from: "Omroep Brabant 2025",
    },
    {
      text: "compare.drenthe",
      url: "https://www.vitalevakantieparkendrenthe.nl/wat-we-bieden/naober-drenthe/basisregistratie-persoonsgegevens-brp",
      from: "Vitale Vakantieparken Drenthe",
    },
    {
      text: "compare.objects",
      url: "https://www.cbs.nl/nl-nl/maatwerk/2024/17/bewoning-van-recreatie-objecten-in-nederland-1-1-2023",
      from: "CBS maatwerk 2024",
    },
  ],
  unknown: [
    { text: "unknown.municipal", ...custom },
    { text: "unknown.series" },
    { text: "unknown.rules" },
    { text: "unknown.shell" },
    { text: "unknown.demand" },
    { text: "unknown.use" },
  ],
} as const satisfies Readonly<Record<string, readonly Claim[]>>;
