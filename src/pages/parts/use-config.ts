import { useEffect, useState } from "react";
import type { AtlasConfig } from "#domain/config.ts";
import { useApp } from "#state/use-app.ts";

const unset: AtlasConfig = { appointmentEmail: "", appointmentWith: "", hosts: [] };

/** What the publisher set; empty when it cannot be read, `undefined` until it is known. */
export function useConfig(): AtlasConfig | undefined {
  const { loadConfig } = useApp((state) => state.services);
  const [config, setConfig] = useState<AtlasConfig>();
  useEffect(() => {
    let wanted = true;
    const take = (found: AtlasConfig) => {
      if (wanted) setConfig(found);
    };
    loadConfig().then(take, () => take(unset));
    return () => {
      wanted = false;
    };
  }, [loadConfig]);
  return config;
}
