import { expect, it } from "vitest";
import { firstProposal } from "#pages/parts/appointment/first-proposal.ts";

it.each([
  { now: "2026-11-25", date: "2026-12-22" },
  { now: "2026-11-24", date: "2026-12-15" },
  { now: "2026-12-30", date: "2027-01-26" },
])("proposes the Tuesday after three weeks from $now", ({ now, date }) => {
  expect(firstProposal(new Date(`${now}T12:00:00Z`))).toEqual({ date, time: "10:00" });
});
