import type { AreaCode } from "./area.ts";

/** A settlement that a reader may search for; good to about a kilometre, never for deciding where a park lies. */
export type Place = {
  readonly name: string;
  readonly municipality: AreaCode;
  readonly kind: "city" | "village" | "hamlet";
};
