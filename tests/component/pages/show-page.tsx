import { createRequire } from "node:module";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect } from "vitest";
import { LanguageContext } from "#i18n/LanguageContext.tsx";
import type { Language } from "#lib/language.ts";
import type { Services } from "#state/services.ts";
import { defaultSettings } from "#state/slices/settings-slice.ts";
import { createAppStore } from "#state/store.ts";
import { StoreContext } from "#state/use-app.ts";

// The rules come with the package that the journeys use.
const inJourneys = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
const axe: typeof import("axe-core") = inJourneys("axe-core");

/** Shows a page around a store of its own, with the data loaded. */
export async function showPage(
  page: ReactNode,
  services: Services,
  { language = "nl", start = true }: { language?: Language; start?: boolean } = {},
) {
  const store = createAppStore(services, { ...defaultSettings, language });
  if (start) await store.getState().start();
  const shown = render(
    <StoreContext value={store}>
      <LanguageContext value={language}>
        <main>{page}</main>
      </LanguageContext>
    </StoreContext>,
  );
  return { store, ...shown };
}

/** Colour needs a drawn page: the journeys in a browser look at that. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
