import { describe, expect, it } from "vitest";
import { settleShares } from "#domain/overlay/settle-shares.ts";

describe("settleShares", () => {
  it("calls what is left outside", () => {
    const { shares, outside } = settleShares([{ area: "b", share: 0.25 }]);

    expect(shares).toEqual([{ area: "b", share: 0.25 }]);
    expect(outside).toBe(0.75);
  });

  it("adds the shares of one area", () => {
    const measured = [
      { area: "a", share: 0.25 },
      { area: "b", share: 0.3 },
      { area: "a", share: 0.25 },
    ];

    expect(settleShares(measured).shares).toEqual([
      { area: "a", share: 0.5 },
      { area: "b", share: 0.3 },
    ]);
  });

  it("drops rounding: parts under a billionth, inside and outside", () => {
    const measured = [
      { area: "a", share: 1 - 2e-10 },
      { area: "b", share: 1e-10 },
      { area: "c", share: -1e-12 },
    ];

    expect(settleShares(measured)).toEqual({ shares: [{ area: "a", share: 1 }], outside: 0 });
  });

  it("keeps a part of two billionths", () => {
    const measured = [
      { area: "a", share: 1 - 2e-9 },
      { area: "b", share: 2e-9 },
    ];

    expect(settleShares(measured).shares).toHaveLength(2);
  });

  it("shrinks shares of more than one together", () => {
    const measured = [
      { area: "a", share: 1 },
      { area: "b", share: 0.25 },
    ];

    expect(settleShares(measured)).toEqual({
      shares: [
        { area: "a", share: 0.8 },
        { area: "b", share: 0.2 },
      ],
      outside: 0,
    });
  });

  it("orders ties by area, rounding apart", () => {
    const measured = [
      { area: "b", share: 0.5 + 1e-12 },
      { area: "a", share: 0.5 - 1e-12 },
    ];

    expect(settleShares(measured).shares.map(({ area }) => area)).toEqual(["a", "b"]);
  });
});
