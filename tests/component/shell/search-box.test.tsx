// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { LanguageContext } from "#i18n/LanguageContext.tsx";
import { SearchBox } from "#pages/shell/SearchBox.tsx";
import { defaultSettings } from "#state/slices/settings-slice.ts";
import { createAppStore } from "#state/store.ts";
import { StoreContext } from "#state/use-app.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { testServices } from "#tests/builders/services.ts";

afterEach(cleanup);
afterEach(() => vi.unstubAllGlobals());

it("means the letters in the box, also when Enter comes before the list has followed them", async () => {
  const store = createAppStore(testServices(smallDataset()), defaultSettings);
  await store.getState().start();
  const onChoose = vi.fn();
  await act(async () =>
    render(
      <StoreContext value={store}>
        <LanguageContext value="nl">
          <SearchBox onChoose={onChoose} />
        </LanguageContext>
      </StoreContext>,
    ),
  );
  const box = screen.getByRole("combobox");
  await userEvent.type(box, "zuid");
  expect(screen.getAllByRole("option")[0]?.textContent).toBe("Zuidoost");
  // Without `act`, which would let the list follow before the next key.
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box, "zuidwest");
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await Promise.resolve();
  box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));

  expect(onChoose.mock.lastCall?.[0]).toMatchObject({ area: "GM0003" });
});
