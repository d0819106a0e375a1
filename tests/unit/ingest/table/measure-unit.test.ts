import { describe, expect, it } from "vitest";
import { measureIdea } from "#ingest/table/measure-idea.ts";

describe("the unit of a column", () => {
  it.each([
    ["Woningvoorraad", "dwellings", "amount"],
    ["Aantal woningen", "dwellings", "amount"],
    ["Vakantiewoningen met eigen adres", "homes", "amount"],
    ["Huishoudens met kinderen", "households", "amount"],
    ["Mannen (aantal)", "people", "amount"],
    ["Bos (ha)", "hectares", "amount"],
    ["Fietsen", "number", "amount"],
    // What is said per household, or as an average, is in no number of households.
    ["Gemiddelde huishoudensgrootte", "unnamed", "intensity"],
    ["Gemiddelde WOZ-waarde van woningen (x 1 000 euro)", "unnamed", "intensity"],
    ["Inkomen per huishouden (euro)", "unnamed", "intensity"],
    ["Inwoners per km2", "unnamed", "intensity"],
    ["Gemiddelde verhuistijd (maanden)", "months", "intensity"],
    ["Verblijfsduur in nachten", "number", "amount"],
    ["Verhuizingen per 1 000 inwoners", "perThousand", "intensity"],
    ["Verhuizingen (per 1 000 inwoners)", "perThousand", "intensity"],
    ["Verhuizingen (per 10 000 inwoners)", "perTenThousand", "intensity"],
    // Of which the atlas may not say that it is per inhabitants.
    ["Verhuizingen per 1.000 huishoudens", "perThousandOther", "intensity"],
    ["Uitzettingen (per 10.000 huurwoningen)", "perTenThousandOther", "intensity"],
    ["Sterfte (‰)", "perThousandOther", "intensity"],
    ["Aandeel huurwoningen", "percent", "intensity"],
    ["Rapportcijfer woonomgeving", "unnamed", "intensity"],
    // Counts by something, of which a small one must not be shown for an average.
    ["Arbeidsmigranten per 1 januari 2025", "number", "amount"],
    ["Aantal arbeidsmigranten per gemeente", "number", "amount"],
    ["Spoedzoekers per kwartaal", "number", "amount"],
    ["Bewoners per locatie", "people", "amount"],
    ["Personen met score onvoldoende", "people", "amount"],
    ["Cijfers arbeidsmigranten", "number", "amount"],
    ["Bewoners per woning", "unnamed", "intensity"],
    ["Spoedzoekers per maand", "number", "amount"],
    ["Personen in een woning", "people", "amount"],
    ["Jongeren in een vakantiewoning", "number", "amount"],
    ["Bulgaren op vakantieparken", "number", "amount"],
    ["Gescheiden ouders in huurwoningen", "number", "amount"],
    ["Woningzoekenden", "number", "amount"],
    ["Woningeigenaren", "number", "amount"],
    ["Vakantiehuisgangers", "number", "amount"],
    ["Parkengangers", "number", "amount"],
    // What is there to live in, and for whom.
    ["Woningen voor ouderen", "dwellings", "amount"],
    ["Leegstaande huurwoningen", "dwellings", "amount"],
    ["Gesloten vakantieparken", "parks", "amount"],
    ["Wachttijd urgenten in maanden", "months", "intensity"],
  ])("%s is in %s, as %s", (header, unit, form) => {
    expect(measureIdea(header, "")).toMatchObject({ unit, form });
  });

  it("stands behind no word that led to its period", () => {
    expect(measureIdea("Studenten (peildatum per 1-10-2024)", "").label).toBe("Studenten");
    expect(measureIdea("Dak- en thuislozen per 1 juli 2025", "").label).toBe("Dak- en thuislozen");
  });

  it("of registrations per anything but inhabitants is no rate that others published", () => {
    const header = "Inschrijvingen op vakantieparken per 1.000 woningen";
    expect(measureIdea(header, "")).toMatchObject({ known: undefined, unit: "perThousandOther" });
  });
});

describe("what a column is a share of", () => {
  it.each([
    ["Huurwoningen (% van de woningen)", "woningen"],
    ["Huurwoningen (% van het totaal aantal woningen)", "totaal aantal woningen"],
    ["Percentage van de huishoudens met schulden", "huishoudens met schulden"],
    ["Verhuizingen per 1.000 huishoudens", "huishoudens"],
    ["Sterfte (per 10 000 inwoners)", "inwoners"],
    ["Inkomen per huishouden (euro)", "huishouden"],
    ["Inwoners per km2", "km2"],
  ])("%s is of %s", (header, denominator) => {
    expect(measureIdea(header, "").denominator).toBe(denominator);
  });

  it.each(["Eenpersoonshuishoudens (%)", "Fietsen", "Personen per 1 januari", "Kosten per jaar"])(
    "%s does not say",
    (header) => {
      expect(measureIdea(header, "").denominator).toBeUndefined();
    },
  );

  it("stays in its name, for the unit says no more than %", () => {
    expect(measureIdea("Wonen/Huurwoningen (% van de woningen)", "").label).toBe(
      "Huurwoningen (% van de woningen)",
    );
    expect(measureIdea("Verhuizingen (per 1 000 huishoudens)", "").label).toBe(
      "Verhuizingen (per 1 000 huishoudens)",
    );
    expect(measureIdea("Eenpersoonshuishoudens (%)", "").label).toBe("Eenpersoonshuishoudens");
  });
});

describe("a header that is none", () => {
  it.each(["a", "percent", "per km ", "woning", "op ", "2025 ", "("])(
    "of %s over and over is read in no time",
    (piece) => {
      const start = performance.now();
      measureIdea(`${piece.repeat(200_000 / piece.length)}\nx`, "");
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});
