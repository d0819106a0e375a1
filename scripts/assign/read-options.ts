import { parseArgs } from "node:util";

export type AssignOptions = {
  readonly areas: string;
  readonly parks: string;
  readonly json: boolean;
};

export const usage = `Gebruik: npm run data:assign -- --areas BESTAND --parks BESTAND [--json]

Deelt parken in bij gemeenten: een vlak naar oppervlakte, een punt naar de gemeente waarin het ligt.

  --areas BESTAND   gemeentegrenzen: GeoJSON of TopoJSON, WGS84 of Rijksdriehoek, met een
                    gemeentecode (GM0106) per vorm
  --parks BESTAND   parken: GeoJSON of TopoJSON, vlakken of punten
  --json            alles als JSON, ook de gemeenten zonder park
  --help            deze tekst

Zonder --json: per gemeente met ten minste een deel van een park de code, de naam, het aantal parken en
de hectares. Een park telt als park in de gemeente met het grootste deel; zijn hectares worden naar
oppervlakte verdeeld. Daarna volgen de parken op een grens, de parken buiten elke gemeente en de
vormen die zijn hersteld of geweigerd. De hectares van een gemeente zijn onbekend (-) als een park er
als punt is gegeven.

Exitcode 0: gelukt; 1: een bestand is niet te lezen; 2: de opdracht klopt niet.`;

export type ReadOptions =
  | { readonly kind: "run"; readonly options: AssignOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string };

/** The flags of the command line, or one sentence about what is wrong with them. */
export function readOptions(argv: readonly string[]): ReadOptions {
  const flags = parseFlags(argv);
  if (typeof flags === "string") return { kind: "wrong", message: flags };
  const { areas, parks, json = false, help } = flags;
  if (help) return { kind: "help" };
  if (areas && parks) return { kind: "run", options: { areas, parks, json } };
  return { kind: "wrong", message: `${areas ? "--parks" : "--areas"} BESTAND ontbreekt.` };
}

function parseFlags(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        areas: { type: "string" },
        parks: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch {
    return `Deze opdracht klopt niet: ${argv.join(" ")}`;
  }
}
