import type { Fact } from "#domain/dataset/dataset.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import type { Value } from "#domain/value/value.ts";
import type { AreaParks } from "./area-parks.ts";
import { boundsOf } from "./comparison.ts";
import type { Finding } from "./finding.ts";

/** A question that a council may ask, with the numbers in it; the words are in the texts. */
export type CouncilQuestion =
  | {
      readonly kind: "fewer" | "more";
      /** People fewer or more, in whole tens. */
      readonly people: number;
    }
  | { readonly kind: "waiting"; readonly value: Value }
  | { readonly kind: "parks" | "onePark"; readonly parks: number }
  | {
      readonly kind:
        | "sameNumber"
        | "unregistered"
        | "waitingUnknown"
        | "aboveAverage"
        | "belowAverage"
        | "suppressed"
        | "notPublished"
        | "noPark"
        | "parksUnknown"
        | "policy"
        | "noPolicy"
        | "where";
    };

type Known = {
  readonly people: Measured;
  readonly change: Measured;
  readonly waitingTime: Measured;
  readonly finding: Finding;
  readonly parks: AreaParks;
  readonly facts: readonly Fact[];
};

const wanted = 5;

/** Five questions, the most particular to the municipality first. */
export function councilQuestions(known: Known): readonly CouncilQuestion[] {
  const questions: (CouncilQuestion | undefined)[] = [
    aboutNumber(known),
    { kind: "unregistered" },
    boundsOf(known.waitingTime.value)
      ? { kind: "waiting", value: known.waitingTime.value }
      : { kind: "waitingUnknown" },
    { kind: known.facts.some(({ theme }) => theme === "policy") ? "policy" : "noPolicy" },
    aboutParks(known.parks),
    aboutAverage(known.finding),
    { kind: "where" },
  ];
  return questions.filter((question) => question !== undefined).slice(0, wanted);
}

function aboutNumber({ people, change }: Known): CouncilQuestion | undefined {
  if (people.value.kind === "suppressed") return { kind: "suppressed" };
  const now = change.numerator && boundsOf(change.numerator.value);
  const before = change.denominator && boundsOf(change.denominator.value);
  if (!boundsOf(people.value)) return { kind: "notPublished" };
  if (!now || !before || change.value.kind === "missing") return undefined;
  if (now.low <= before.high && now.high >= before.low) return { kind: "sameNumber" };
  const difference = Math.round(Math.abs(now.middle - before.middle) / 10) * 10;
  return { kind: now.middle < before.middle ? "fewer" : "more", people: difference };
}

function aboutParks({ totals }: AreaParks): CouncilQuestion {
  if (!totals) return { kind: "parksUnknown" };
  const { parks } = totals;
  if (parks === 0) return { kind: "noPark" };
  return { kind: parks === 1 ? "onePark" : "parks", parks };
}

function aboutAverage({ contrast }: Finding): CouncilQuestion | undefined {
  if (contrast?.kind !== "average") return undefined;
  const { comparison } = contrast;
  if (comparison.kind === "step") {
    return { kind: comparison.step > 1 ? "aboveAverage" : "belowAverage" };
  }
  if (["more", "muchMore", "times"].includes(comparison.kind)) return { kind: "aboveAverage" };
  if (comparison.kind === "less" || comparison.kind === "muchLess") return { kind: "belowAverage" };
  return undefined;
}
