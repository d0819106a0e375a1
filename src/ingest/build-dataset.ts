import type { Dataset } from "#domain/dataset/dataset.ts";
import type { BuildResult, Built } from "#domain/delivery/delivery.ts";
import type { Issue } from "#domain/issue.ts";
import type { ProtectRules } from "#domain/protect/protect-rules.ts";
import { addFiles, type IngestPorts } from "./add-files.ts";
import { fetchedFrom } from "./fetched-from.ts";
import type { NamedBytes } from "./named-bytes.ts";
import { protectLoaded } from "./protect/protect-loaded.ts";
import { protectionRemarks } from "./protect/protection-remarks.ts";

export type BuildPorts = IngestPorts & { readonly rules: ProtectRules };

/**
 * The dataset with everything delivered in it, one delivery after the other, and then protected as a
 * whole; what one file hides another would otherwise tell. Exact counts exist only in here. When a
 * file is refused, or cannot be protected, there is no dataset, and the remarks say why. Remarks and verdicts are those of the last
 * delivery, which is the one that was just handed over, and those on protection.
 */
export async function buildDataset(
  base: Dataset,
  deliveries: readonly (readonly NamedBytes[])[],
  { rules, ...ports }: BuildPorts,
): Promise<BuildResult> {
  let dataset = base;
  let remarks: readonly Issue[] = [];
  let verdicts: Built["verdicts"] = [];
  for (const files of deliveries) {
    const added = await addFiles(dataset, files, ports);
    ({ remarks, verdicts } = added);
    if (!added.ok) return { ok: false, remarks, verdicts };
    dataset = fetchedFrom(added.value, files);
  }
  ports.onProgress("protecting");
  const { dataset: safe, report } = protectLoaded(dataset, base, rules);
  const said = protectionRemarks(dataset, report);
  // Fails closed: what the auditor does not pass is not shown, nor is anything that came with it.
  if (report.refused.length > 0) {
    return { ok: false, remarks: [...said, ...remarks], verdicts };
  }
  const issues = [...safe.issues, ...said];
  const value = { dataset: { ...safe, issues }, protection: report, verdicts };
  return { ok: true, value, remarks: [...said, ...remarks] };
}
