/** What the organisation that publishes the atlas may set, in `public/config.json`. */
export type AtlasConfig = {
  /** Where "Maak een afspraak" writes to. */
  readonly appointmentEmail: string;
  /** Who answers, as it stands in the invitation. */
  readonly appointmentWith: string;
  /** Hosts that a reader may fetch files from, beside the public services that the atlas knows. */
  readonly hosts: readonly string[];
};
