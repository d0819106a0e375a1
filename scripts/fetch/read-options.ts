import { type Hosts, publicHosts } from "#ingest/remote/hosts.ts";
import type { Limits } from "#ingest/remote/ports.ts";

export const parts = ["boundaries", "provinces", "parks", "population", "osm"] as const;
export type Part = (typeof parts)[number];

export type FetchOptions = {
  readonly parts: readonly Part[];
  readonly year: number;
  /** Folder that holds `data/` and `public/`. */
  readonly root: string;
  readonly hosts: Hosts;
  readonly limits: Partial<Limits>;
  /** Size of a tile for the park terrains, in kilometres. */
  readonly tileKm: number | undefined;
};

export const usage = `Gebruik: npm run data:fetch -- [--year 2025] [--only boundaries,provinces,parks,population] [--osm]

Haalt openbare gegevens op en bewaart ze in data/fetched/ (git slaat die map over):
  boundaries   gemeentegrenzen van CBS en Kadaster   api.pdok.nl
  provinces    provinciegrenzen                      api.pdok.nl
  parks        recreatieterreinen uit TOP10NL        api.pdok.nl
  population   inwoners per gemeente van CBS         datasets.cbs.nl, anders opendata.cbs.nl
  osm          terreinen uit OpenStreetMap (--osm)   overpass-api.de

Voor een spiegel of een proef: --base-url-pdok, --base-url-cbs, --base-url-cbs3, --base-url-overpass URL,
--root MAP, --timeout MS (stilte tot een poging wordt opgegeven), --pause MS (rust voor de tweede poging),
--tile-km KM.`;

type Read =
  | { readonly ok: true; readonly options: FetchOptions }
  | { readonly ok: false; readonly message: string };

/** Year of the municipal division that the embedded data are about. */
const embeddedYear = 2025;

const withValue = new Set([
  "year",
  "only",
  "root",
  "timeout",
  "pause",
  "tile-km",
  "base-url-pdok",
  "base-url-cbs",
  "base-url-cbs3",
  "base-url-overpass",
]);

/** The flags of the command line, or one sentence about what is wrong with them. */
export function readOptions(argv: readonly string[]): Read {
  const flags = new Map<string, string>();
  for (let at = 0; at < argv.length; at += 1) {
    const name = argv[at]?.replace(/^--/, "") ?? "";
    if (name === "osm") {
      flags.set(name, "");
      continue;
    }
    const value = argv[at + 1];
    if (!argv[at]?.startsWith("--") || !withValue.has(name) || value === undefined) {
      return { ok: false, message: `Onbekend of onvolledig: ${argv[at]}` };
    }
    flags.set(name, value);
    at += 1;
  }
  return check(flags);
}

function check(flags: ReadonlyMap<string, string>): Read {
  const year = Number(flags.get("year") ?? embeddedYear);
  if (!Number.isInteger(year) || year < 1995 || year > 2100) {
    return { ok: false, message: `--year is een jaartal, niet ${flags.get("year")}` };
  }
  const only = (flags.get("only") ?? "boundaries,provinces,parks,population").split(",");
  const wrong = only.find((name) => !(parts as readonly string[]).includes(name));
  if (wrong !== undefined) return { ok: false, message: `--only kent "${wrong}" niet` };
  const hosts = {
    pdok: flags.get("base-url-pdok") ?? publicHosts.pdok,
    cbs: flags.get("base-url-cbs") ?? publicHosts.cbs,
    cbs3: flags.get("base-url-cbs3") ?? publicHosts.cbs3,
    overpass: flags.get("base-url-overpass") ?? publicHosts.overpass,
  };
  const bad = Object.values(hosts).find((host) => !/^https?:\/\/[^/]+$/.test(host));
  if (bad !== undefined) return { ok: false, message: `Geen adres van een dienst: ${bad}` };
  const numbers = ["timeout", "pause", "tile-km"].filter(
    (name) => flags.has(name) && !(Number(flags.get(name)) > 0),
  );
  if (numbers[0]) return { ok: false, message: `--${numbers[0]} is een getal boven 0` };
  return { ok: true, options: { ...shape(flags), year, hosts, parts: wanted(only, flags) } };
}

function wanted(only: readonly string[], flags: ReadonlyMap<string, string>): readonly Part[] {
  return parts.filter((part) => only.includes(part) || (part === "osm" && flags.has("osm")));
}

function shape(flags: ReadonlyMap<string, string>) {
  const timeout = flags.get("timeout");
  const pause = flags.get("pause");
  const tileKm = flags.get("tile-km");
  return {
    root: flags.get("root") ?? ".",
    tileKm: tileKm === undefined ? undefined : Number(tileKm),
    limits: {
      ...(timeout === undefined ? {} : { quietMs: Number(timeout) }),
      ...(pause === undefined ? {} : { pauseMs: Number(pause) }),
    },
  };
}
