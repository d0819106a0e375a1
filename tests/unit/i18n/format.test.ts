import { describe, expect, it } from "vitest";
import type { Value } from "#domain/value/value.ts";
import { createFormat } from "#i18n/format.ts";

const dutch = createFormat("nl");
const english = createFormat("en");
const hidden: Value = { kind: "suppressed", cause: "primary", low: 1, high: 9, status: "supplied" };
const people = { unit: "people", decimals: 0 } as const;
const rate = { unit: "perThousand", decimals: 1 } as const;
const parks = { unit: "parks", decimals: 0 } as const;
const atLeast = (amount: number): Value => ({
  kind: "known",
  amount,
  margin: 0,
  status: "derived",
  atLeast: true,
});

describe("createFormat", () => {
  it("names the threshold of a suppressed count, which is in people", () => {
    expect(dutch.value(hidden, people)).toBe("onderdrukt (< 10)");
    expect(english.valueWithUnit(hidden, people)).toBe("suppressed (< 10)");
  });

  it.each(["perThousand", "percent", "perTenThousand", "months"] as const)(
    "leaves the threshold out beside %s, where it would be read in that unit",
    (unit) => {
      expect(dutch.value(hidden, { unit, decimals: 1 })).toBe("onderdrukt");
      expect(english.valueWithUnit(hidden, { unit, decimals: 1 })).toBe("suppressed");
    },
  );

  it("says of a count in an incomplete list that there may be more", () => {
    expect(dutch.value(atLeast(21), parks)).toBe("ten minste 21");
    expect(dutch.valueWithUnit(atLeast(21), parks)).toBe("ten minste 21 parken");
    expect(dutch.briefValue(atLeast(21), parks)).toBe("≥ 21");
    expect(english.value(atLeast(0.04), rate)).toBe("at least 0.0");
  });

  it("never makes a firm 0 of an incomplete list", () => {
    expect(dutch.value(atLeast(0), parks)).toBe("geen bekend");
    expect(dutch.briefValue(atLeast(0), parks)).toBe("geen bekend");
    expect(dutch.valueWithUnit(atLeast(0), parks)).toBe("geen bekend in onze lijst");
    expect(english.valueWithUnit(atLeast(0), parks)).toBe("none known in our list");
  });
});

describe("why a figure is hidden", () => {
  const secondary: Value = {
    kind: "suppressed",
    cause: "secondary",
    low: 98,
    high: 106,
    status: "supplied",
  };
  const people = { unit: "people", decimals: 0 } as const;

  it("tells a small count from one that is hidden to protect another", () => {
    expect(createFormat("nl").value(hidden, people)).toBe("onderdrukt (< 10)");
    expect(createFormat("nl").value(secondary, people)).toBe("mee onderdrukt");
    expect(createFormat("en").value(secondary, people)).toBe("suppressed too");
  });

  it("writes a true 0 as 0, with its unit", () => {
    const nil: Value = { kind: "nil", status: "supplied" };
    expect(createFormat("nl").valueWithUnit(nil, people)).toBe("0 personen");
  });
});
