import type { AtlasConfig } from "#domain/config.ts";

/**
 * What the publisher set in `config.json`. An address that cannot be written to is no address:
 * the page then offers no appointment by e-mail.
 *
 * @throws Error when the file does not hold both settings as text, the address is none, or a host is
 *   more or less than a host
 */
export function readConfig(config: unknown): AtlasConfig {
  const {
    appointmentEmail,
    appointmentWith,
    hosts = [],
  } = { ...(config as Partial<AtlasConfig> | null) };
  if (typeof appointmentEmail !== "string" || typeof appointmentWith !== "string") {
    throw new Error("config.json needs appointmentEmail and appointmentWith");
  }
  if (!/^[^\s@?&,;:<>"]+@[^\s@?&,;:<>"]+$/.test(appointmentEmail)) {
    throw new Error("appointmentEmail in config.json is not an e-mail address");
  }
  if (!Array.isArray(hosts) || !hosts.every((host) => isHost(host))) {
    throw new Error('hosts in config.json must be a list such as ["data.example.org"]');
  }
  return { appointmentEmail, appointmentWith, hosts };
}

/** A name of a host alone: it becomes part of the policy of the page. */
const isHost = (host: unknown): host is string =>
  typeof host === "string" && /^[a-z0-9]([a-z0-9-]*\.)+[a-z]{2,}$/.test(host);
