import { parseArgs } from "node:util";

export type ProtectOptions = {
  readonly file: string;
  readonly hierarchy: string | undefined;
  readonly threshold: number;
  readonly base: number;
  readonly width: number;
  readonly mode: "suppress" | "round";
  readonly zeros: "publish" | "protect";
  readonly groups: boolean;
  readonly singletons: boolean;
  readonly strict: boolean;
  readonly json: boolean;
};

export const usage = `Gebruik: npm run data:protect -- BESTAND [--threshold N] [--mode suppress|round]
         [--hierarchy BESTAND] [--json]

Beveiligt een tabel met aantallen, of onderzoekt een tabel die al beveiligd is: staat er een teken
als x, . of <10 in, dan wordt niets veranderd en alleen gezegd wat te herleiden is.

  BESTAND           CSV: per rij een gebied, een groep en een aantal, of per rij een gebied en per
                    groep een kolom; een kolom met datums mag erbij, en kolommen met de grotere
                    gebieden waar een gebied in ligt ook
  --threshold N     aantallen van 1 tot N zijn te klein (10); de eigenaar van de cijfers bepaalt dit
  --mode suppress   verbergen (gewoon), of round: afronden zodat totalen blijven kloppen
  --base N          afronden op veelvouden van N (5)
  --hierarchy BESTAND  CSV met deel;geheel, een rij per deel; meer kolommen zijn meer indelingen
  --width N         zo ver moet open blijven wat een verborgen cel kan zijn (1)
  --protect-zeros   ook een 0 is onveilig
  --groups          ook een cel met iedereen van een totaal is onveilig
  --singletons      wie als enige in een cel zit, kan een andere niet herleiden
  --strict          de lezer kent de drempel en weet waarom een cel verborgen is
  --json            alles als JSON: elke cel, en wat over elke verborgen cel is uit te rekenen
  --help            deze tekst

Exitcode 0: niets te herleiden; 1: een cel is te herleiden, of de tabel spreekt zichzelf tegen;
2: de opdracht of het bestand klopt niet.`;

export type ReadOptions =
  | { readonly kind: "run"; readonly options: ProtectOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string };

/** The flags of the command line, or one sentence about what is wrong with them. */
export function readOptions(argv: readonly string[]): ReadOptions {
  const parsed = parse(argv);
  if (!parsed) return { kind: "wrong", message: `Deze opdracht klopt niet: ${argv.join(" ")}` };
  const { values, positionals } = parsed;
  if (values.help) return { kind: "help" };
  const [file, second] = positionals;
  if (!file) return { kind: "wrong", message: "BESTAND ontbreekt." };
  if (second) return { kind: "wrong", message: `Er is een bestand te veel: ${second}` };
  const mode = values.mode ?? "suppress";
  if (mode !== "suppress" && mode !== "round") {
    return { kind: "wrong", message: `--mode is suppress of round, niet ${mode}.` };
  }
  const numbers = numbersOf(values);
  if ("bad" in numbers) {
    return { kind: "wrong", message: `--${numbers.bad} is geen geheel getal dat kan.` };
  }
  const flags = {
    groups: values.groups ?? false,
    singletons: values.singletons ?? false,
    strict: values.strict ?? false,
    json: values.json ?? false,
  };
  const zeros = values["protect-zeros"] ? "protect" : "publish";
  const { hierarchy } = values;
  return { kind: "run", options: { file, hierarchy, mode, zeros, ...numbers, ...flags } };
}

type Numbers = Pick<ProtectOptions, "threshold" | "base" | "width">;

/** The numbers that were given or are usual, or the name of one that cannot be. */
function numbersOf(
  values: Readonly<Partial<Record<keyof Numbers, string>>>,
): Numbers | { readonly bad: string } {
  const usual: Numbers = { threshold: 10, base: 5, width: 1 };
  const found = { ...usual };
  for (const name of ["threshold", "base", "width"] as const) {
    const value = wholeOf(values[name], usual[name]);
    if (value === undefined || value < (name === "base" ? 2 : 1)) return { bad: name };
    found[name] = value;
  }
  return found;
}

const wholeOf = (text: string | undefined, otherwise: number) =>
  text === undefined ? otherwise : /^\d{1,6}$/.test(text) ? Number(text) : undefined;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        threshold: { type: "string" },
        base: { type: "string" },
        width: { type: "string" },
        mode: { type: "string" },
        hierarchy: { type: "string" },
        "protect-zeros": { type: "boolean" },
        groups: { type: "boolean" },
        singletons: { type: "boolean" },
        strict: { type: "boolean" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch {
    return undefined;
  }
}
