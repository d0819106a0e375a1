/** What the organisation that publishes the atlas may set, in `public/config.json`. */
export type AtlasConfig = {
  /** Where "Maak een afspraak" writes to. */
  readonly appointmentEmail: string;
  /** Who answers, as it stands in the invitation. */
  readonly appointmentWith: string;
};
