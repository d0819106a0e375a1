import { addressTexts } from "#i18n/address-texts.ts";
import { dataTexts } from "#i18n/data-texts.ts";
import type { Format } from "#i18n/format.ts";
import { ingestStepText } from "#i18n/ingest-texts.ts";
import { remoteTexts } from "#i18n/remote-texts.ts";
import { translate } from "#i18n/texts.ts";
import type { Language } from "#lib/language.ts";
import type { Progress } from "#state/services.ts";

/** What a running job is doing, in one sentence. */
export function stepText({ step, count = 0 }: Progress, language: Language, format: Format) {
  const remote = translate(remoteTexts, language);
  if (step === "download") return translate(addressTexts, language)(step);
  const amount = count === 1 ? 1 : format.number(count);
  if (step === "remote.reading") return remote(step, { records: amount });
  if (step === "remote.waiting") return remote(step, { seconds: amount });
  return ingestStepText(step, language) ?? translate(dataTexts, language)("step");
}
