import { area as squareMetres } from "@turf/turf";
import type { AreaCode } from "#domain/area/area.ts";
import type { ParkAssignment, ShapeFault } from "#domain/overlay/park-assignment.ts";
import type { AssignInputs } from "./read-inputs.ts";

type Named = { readonly id: string; readonly name: string };

/** What `--json` prints. Hectares have one decimal; `null` where the size of a park is not known. */
export type AssignReport = {
  /** All areas of the file, by code. */
  readonly areas: readonly {
    readonly code: AreaCode;
    readonly name: string;
    /** Parks of which the largest part lies here. */
    readonly parks: number;
    /** Hectares of park here, parks on a border by their share. */
    readonly hectares: number | null;
    /** Those hectares as a part of the whole area, four decimals. */
    readonly share: number | null;
  }[];
  readonly split: readonly (Named & {
    readonly shares: readonly { readonly code: AreaCode; readonly share: number }[];
    readonly outside: number;
  })[];
  readonly outside: readonly Named[];
  readonly repaired: readonly Named[];
  readonly rejected: readonly (Named & { readonly reason: ShapeFault })[];
  readonly areasRepaired: readonly { readonly code: AreaCode; readonly name: string }[];
  readonly areasRejected: ParkAssignment["areas"]["rejected"];
  /** What the reader left out of the files, in words. */
  readonly leftOut: readonly string[];
  /** How area is measured. */
  readonly measured: string;
};

type Sum = { parks: number; hectares: number | undefined };

/** Adds an assignment up per area and puts names to its lists. */
export function makeReport(inputs: AssignInputs, assignment: ParkAssignment): AssignReport {
  const names = new Map(inputs.parks.map(({ id, name }) => [id, name]));
  const named = (id: string): Named => ({ id, name: names.get(id) ?? "" });
  const sums = sumPerArea(assignment);
  const splits = new Set(assignment.split);
  const redrawn = new Set(assignment.repaired);
  return {
    areas: inputs.areas
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, name = "", geometry }) => {
        const { parks, hectares } = sums.get(code) ?? { parks: 0, hectares: 0 };
        const whole = squareMetres(geometry) / 10_000;
        const share = hectares === undefined || whole === 0 ? null : hectares / whole;
        return { code, name, parks, hectares: decimals(hectares, 1), share: decimals(share, 4) };
      }),
    split: assignment.parks
      .filter(({ id }) => splits.has(id))
      .map(({ id, shares, outside }) => ({
        ...named(id),
        shares: shares.map(({ area, share }) => ({ code: area, share })),
        outside,
      })),
    outside: assignment.outside.map(named),
    repaired: inputs.parks
      .filter(({ id }) => redrawn.has(id) || inputs.closed.has(id))
      .map(({ id }) => named(id)),
    rejected: assignment.rejected.map(({ id, reason }) => ({ ...named(id), reason })),
    areasRepaired: inputs.areas
      .filter(({ code }) => assignment.areas.repaired.includes(code))
      .map(({ code, name = "" }) => ({ code, name })),
    areasRejected: assignment.areas.rejected,
    leftOut: inputs.leftOut,
    measured:
      "shares on the plane of longitude and latitude (WGS84 degrees), hectares on the sphere (Turf)",
  };
}

function sumPerArea({ parks }: ParkAssignment): ReadonlyMap<AreaCode, Sum> {
  const sums = new Map<AreaCode, Sum>();
  for (const { shares, hectares } of parks) {
    for (const [place, { area, share }] of shares.entries()) {
      const sum = sums.get(area) ?? { parks: 0, hectares: 0 };
      sums.set(area, sum);
      if (place === 0) sum.parks += 1;
      const known = sum.hectares !== undefined && hectares !== undefined;
      sum.hectares = known ? (sum.hectares ?? 0) + (hectares ?? 0) * share : undefined;
    }
  }
  return sums;
}

function decimals(value: number | null | undefined, digits: number): number | null {
  return value === undefined || value === null ? null : Number(value.toFixed(digits));
}
