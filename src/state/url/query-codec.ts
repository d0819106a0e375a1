import type { AreaCode } from "#domain/area/area.ts";
import { parseAreaCode } from "#domain/area/parse-area-code.ts";
import { parseIsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import { defaultQuery, type Query } from "#views/query.ts";
import { decodeParts, encodeParts } from "./recipe-codec.ts";
import {
  indicatorWords,
  keyOf,
  levelWords,
  meanWords,
  methodWords,
  normalisationWords,
  pageWords,
} from "./words.ts";

type Field = {
  readonly write: (query: Query) => string | undefined;
  /** The change a text makes, or `undefined` when it cannot be read. */
  readonly read: (text: string) => Partial<Query> | undefined;
};

/** Every parameter of a link, in the order in which it is written. */
const fields: Readonly<Record<string, Field>> = {
  pagina: word("page", pageWords),
  gebied: {
    write: ({ selected }) => selected,
    read: (text) => ifDefined(parseAreaCode(text), (selected) => ({ selected })),
  },
  bereik: {
    write: ({ scope }) => scope,
    read: (text) => ifDefined(parseAreaCode(text), (scope) => ({ scope })),
  },
  niveau: word("level", levelWords),
  indicator: {
    write: ({ indicator }) =>
      Object.hasOwn(indicatorWords, indicator) ? indicatorWords[indicator] : indicator,
    read: (text) =>
      text.length > 0 && text.length <= 300
        ? { indicator: keyOf(indicatorWords, text) ?? text }
        : undefined,
  },
  peildatum: {
    write: ({ date }) => date,
    read: (text) => ifDefined(parseIsoDate(text), (date) => ({ date })),
  },
  vanaf: {
    write: ({ compareDate }) => compareDate,
    read: (text) => ifDefined(parseIsoDate(text), (compareDate) => ({ compareDate })),
  },
  basis: {
    write: ({ growthBase }) => String(growthBase),
    read: (text) => (/^[1-9]\d{1,3}$/.test(text) ? { growthBase: Number(text) } : undefined),
  },
  indeling: word("method", methodWords),
  klassen: {
    write: ({ classes }) => String(classes),
    read: (text) => (/^[3-6]$/.test(text) ? { classes: Number(text) } : undefined),
  },
  vergelijk: {
    write: ({ compared }) => compared.join(","),
    read: readCompared,
  },
  recept: {
    write: ({ recipe }) => encodeParts(recipe.parts),
    read: (text) =>
      ifDefined(decodeParts(text), (parts) => ({ recipe: { ...defaultQuery.recipe, parts } })),
  },
  schaling: {
    write: ({ recipe }) => normalisationWords[recipe.normalisation],
    read: (text) =>
      ifDefined(keyOf(normalisationWords, text), (normalisation) => ({
        recipe: { ...defaultQuery.recipe, normalisation },
      })),
  },
  gemiddelde: {
    write: ({ recipe }) => meanWords[recipe.mean],
    read: (text) =>
      ifDefined(keyOf(meanWords, text), (mean) => ({ recipe: { ...defaultQuery.recipe, mean } })),
  },
  kader: {
    write: ({ bounds }) => bounds?.map((degrees) => degrees.toFixed(3)).join(","),
    read: readBounds,
  },
};

/** The query as URL parameters; defaults are left out, so the shortest link is the plain one. */
export function encodeQuery(query: Query): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, { write }] of Object.entries(fields)) {
    const text = write(query);
    if (text !== undefined && text !== write(defaultQuery)) params.set(name, text);
  }
  return params;
}

/** The query in a link. A parameter that cannot be read falls back to its default, with a remark. */
export function decodeQuery(params: URLSearchParams): {
  readonly query: Query;
  readonly issues: readonly Issue[];
} {
  let query = defaultQuery;
  const issues: Issue[] = [];
  for (const [name, { read }] of Object.entries(fields)) {
    const text = params.get(name);
    if (text === null) continue;
    const change = read(text);
    if (change) query = merge(query, change, name);
    else issues.push(unreadable(name, text));
  }
  return { query, issues };
}

/** Recipe fields are three parameters of one value: each changes its own part only. */
function merge(query: Query, change: Partial<Query>, name: string): Query {
  if (!change.recipe) return { ...query, ...change };
  const { parts, normalisation, mean } = change.recipe;
  const own = name === "recept" ? { parts } : name === "schaling" ? { normalisation } : { mean };
  return { ...query, recipe: { ...query.recipe, ...own } };
}

function unreadable(parameter: string, text: string): Issue {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return {
    code: "query.unreadable",
    severity: "warning",
    where: { file: "" },
    values: { parameter, text: shown },
  };
}

function word<Name extends "page" | "level" | "method">(
  name: Name,
  words: Readonly<Record<Query[Name], string>>,
): Field {
  return {
    write: (query) => words[query[name]],
    read: (text) => ifDefined(keyOf(words, text), (key) => ({ [name]: key })),
  };
}

function ifDefined<A, B>(value: A | undefined, then: (value: A) => B): B | undefined {
  return value === undefined ? undefined : then(value);
}

function readCompared(text: string): Partial<Query> | undefined {
  const codes = text === "" ? [] : text.split(",").map(parseAreaCode);
  const known = codes.filter((code): code is AreaCode => code !== undefined);
  const unique = new Set(known);
  return known.length === codes.length && unique.size === codes.length && codes.length <= 4
    ? { compared: known }
    : undefined;
}

function readBounds(text: string): Partial<Query> | undefined {
  if (!/^-?\d{1,3}(\.\d{1,6})?(,-?\d{1,3}(\.\d{1,6})?){3}$/.test(text)) return undefined;
  const [west = 0, south = 0, east = 0, north = 0] = text.split(",").map(Number);
  const sensible =
    west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90;
  return sensible ? { bounds: [west, south, east, north] } : undefined;
}
