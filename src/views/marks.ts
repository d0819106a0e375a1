/** Caveats that a figure carries on every screen and in every export; none can be dropped. */
export type Marks = {
  /** At least one figure is an example, not published. */
  readonly example: boolean;
  readonly scenario: boolean;
  readonly provisional: boolean;
  /** The boundaries are drawn from settlements. */
  readonly schematic: boolean;
  /** At least one figure is suppressed. */
  readonly suppressed: boolean;
  /** The list of parks is not complete. */
  readonly incompleteParks: boolean;
};
