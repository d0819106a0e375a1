import type { FileVerdict } from "#domain/delivery/file-verdict.ts";
import type { Issue } from "#domain/issue.ts";

/** The verdict on a file of which nothing is known but its remarks. */
export function emptyVerdict(file: string, format: string, issues: readonly Issue[]): FileVerdict {
  return {
    file,
    format,
    encoding: undefined,
    encodingReason: undefined,
    delimiter: undefined,
    decimal: undefined,
    headerRows: 0,
    rows: 0,
    columns: [],
    areas: {
      matched: 0,
      proposed: 0,
      unmatched: 0,
      lapsed: 0,
      duplicates: 0,
      expected: 0,
      proposals: [],
      methods: [],
      carried: [],
      divisions: [],
      absent: [],
    },
    periods: [],
    statuses: { known: 0, provisional: 0, nil: 0, suppressed: 0, missing: 0, unread: 0 },
    symbols: [],
    sample: [],
    issues,
  };
}
