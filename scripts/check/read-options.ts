import { parseArgs } from "node:util";

export type CheckOptions = {
  readonly files: readonly string[];
  /** A file of boundaries that is loaded before the files are checked. */
  readonly areas: string | undefined;
  readonly year: number | undefined;
  readonly json: boolean;
};

export const usage = `Gebruik: npm run data:check -- BESTAND… [--json] [--year JAAR] [--areas BESTAND]

Zegt over elk bestand wat het scherm Gegevens erover zegt: wat erin staat, welke gemeenten herkend
zijn, en per rij wat niet klopt, wat verwacht werd en wat u kunt doen. Er wordt niets bewaard of
verstuurd. Elk bestand wordt apart nagekeken; alleen losse delen van een shapefile horen bij elkaar.

  BESTAND          elk bestand dat de kaart kan laden: CSV, XLSX, ODS, GeoJSON, TopoJSON, shapefile,
                   GeoPackage, KML, GPX, FlatGeobuf, of een zip daarvan
  --areas BESTAND  eerst deze gemeentegrenzen laden; anders gelden de grenzen van de kaart
  --year JAAR      het jaar van de gemeentelijke indeling waar de cijfers bij moeten passen; cijfers van
                   vóór een herindeling worden daarheen opgeteld
  --json           per bestand een verslag als JSON
  --help           deze tekst

Exitcode 0: niets meer te doen; 1: iemand moet ernaar kijken (een fout of een waarschuwing);
2: de opdracht klopt niet.`;

export type ReadOptions =
  | { readonly kind: "run"; readonly options: CheckOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string };

/** The flags of the command line, or one sentence about what is wrong with them. */
export function readOptions(argv: readonly string[]): ReadOptions {
  const parsed = parse(argv);
  if (!parsed) return { kind: "wrong", message: `Deze opdracht klopt niet: ${argv.join(" ")}` };
  const { values, positionals } = parsed;
  if (values.help) return { kind: "help" };
  if (positionals.length === 0) return { kind: "wrong", message: "BESTAND ontbreekt." };
  if (values.year !== undefined && !/^(19|20)\d\d$/.test(values.year))
    return { kind: "wrong", message: `--year is een jaar zoals 2025, niet ${values.year}.` };
  return {
    kind: "run",
    options: {
      files: positionals,
      areas: values.areas,
      year: values.year === undefined ? undefined : Number(values.year),
      json: values.json ?? false,
    },
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        areas: { type: "string" },
        year: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch {
    return undefined;
  }
}
