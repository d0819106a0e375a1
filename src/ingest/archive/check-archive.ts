import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import { type Limits, mostUnpacked } from "../limits.ts";
import type { NamedBytes } from "../named-bytes.ts";
import { listMembers, type Member, overlap } from "./list-members.ts";

const megabytes = (size: number) => Math.ceil(size / 1e6);

/** The files in an archive that is whole, not locked, and not larger than a reader's computer can take. */
export function checkArchive(
  { name, bytes }: NamedBytes,
  limits: Pick<Limits, "unpacked" | "growth" | "members">,
): Result<readonly Member[], Issue> {
  const where = { file: name };
  const members = listMembers(new Uint8Array(bytes));
  if (!members || overlap(members)) return refuse(ingestIssue("badArchive", where));
  if (members.some(({ encrypted }) => encrypted))
    return refuse(ingestIssue("lockedArchive", where));
  const size = members.reduce((sum, member) => sum + member.size, 0);
  const most = mostUnpacked(bytes.byteLength, limits.unpacked, limits);
  if (size > most || members.length > limits.members) {
    const values = {
      count: members.length,
      found: megabytes(size),
      most: megabytes(most),
      members: limits.members,
    };
    return refuse(ingestIssue("archiveTooLarge", where, values));
  }
  return { ok: true, value: members, remarks: [] };
}
