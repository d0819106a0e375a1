import type { ProtectionReport } from "#domain/delivery/protection-report.ts";
import type { ProtectRules } from "#domain/protect/protect-rules.ts";
import type { Language } from "#lib/language.ts";
import { createFormat } from "./format.ts";
import { protectionTexts } from "./protection-texts.ts";
import { translate } from "./texts.ts";

/** The rules in force and what came of them; no report when nothing was loaded. */
export type Protection = {
  readonly rules: ProtectRules;
  readonly report: ProtectionReport | undefined;
};

/**
 * By which rules loaded counts were protected, how many were hidden and why, and how much of what was
 * loaded is lost by it; in two sentences that travel with everything that is taken out. `undefined`
 * when no counts were loaded, for then nothing was protected.
 */
export function protectionNote(
  { rules, report }: Protection,
  language: Language,
): string | undefined {
  if (!report || report.counts + report.hidden.length === 0) return undefined;
  const text = translate(protectionTexts, language);
  return [rulesSentence(rules, report, language), hiddenSentence(report, language)]
    .map((each) => text(each.key, each.values))
    .join(" ");
}

/** That loaded counts are rounded, where only that must be said; `undefined` when they are not. */
export function roundingNote(protection: Protection, language: Language): string | undefined {
  const { rules, report } = protection;
  if (report?.mode !== "round" || report.counts === 0) return undefined;
  const { key, values } = rulesSentence(rules, report, language);
  return translate(protectionTexts, language)(key, values);
}

function rulesSentence(
  { zeros, groups, singletons }: ProtectRules,
  { mode, base, threshold, counts }: ProtectionReport,
  language: Language,
) {
  const text = translate(protectionTexts, language);
  const { number } = createFormat(language);
  const hides = mode === "suppress";
  const also = [
    hides && zeros === "protect" && text("zeros"),
    hides && groups && text("groups"),
    hides && singletons && text("singletons"),
  ];
  return {
    key: hides ? "hide" : "round",
    values: {
      threshold: number(threshold),
      base: number(base),
      counts: number(counts),
      also: also.filter(Boolean).join(""),
    },
  } as const;
}

function hiddenSentence({ counts, hidden }: ProtectionReport, language: Language) {
  const text = translate(protectionTexts, language);
  const { number } = createFormat(language);
  const plural = (count: number) => (count === 1 ? 1 : number(count));
  const of = (kind: string) => hidden.filter(({ reason }) => reason.kind === kind).length;
  const [supplier, second] = [of("supplier"), of("protects")];
  return {
    key: hidden.length === 0 ? "nothing" : "hidden",
    values: {
      counts: plural(counts),
      hidden: plural(hidden.length),
      share: number(Math.min(100, (100 * hidden.length) / Math.max(1, counts)), 1),
      small: number(hidden.length - second - supplier),
      second: number(second),
      supplier: supplier > 0 ? text("supplier", { count: number(supplier) }) : "",
    },
  } as const;
}
