import type { AtlasConfig } from "#domain/config.ts";

/**
 * What the publisher set in `config.json`. An address that cannot be written to is no address:
 * the page then offers no appointment by e-mail.
 *
 * @throws Error when the file does not hold both settings as text, or the address is none
 */
export function readConfig(config: unknown): AtlasConfig {
  const { appointmentEmail, appointmentWith } = { ...(config as Partial<AtlasConfig> | null) };
  if (typeof appointmentEmail !== "string" || typeof appointmentWith !== "string") {
    throw new Error("config.json needs appointmentEmail and appointmentWith");
  }
  if (!/^[^\s@?&,;:<>"]+@[^\s@?&,;:<>"]+$/.test(appointmentEmail)) {
    throw new Error("appointmentEmail in config.json is not an e-mail address");
  }
  return { appointmentEmail, appointmentWith };
}
