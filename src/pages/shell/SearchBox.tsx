import { type KeyboardEvent, useDeferredValue, useId, useState } from "react";
import { useText } from "#i18n/LanguageContext.tsx";
import { shellTexts } from "#i18n/shell-texts.ts";
import { useApp } from "#state/use-app.ts";
import { type SearchHit, searchView } from "#views/search-view.ts";
import { useListCursor } from "./use-list-cursor.ts";
import { usePlaces } from "./use-places.ts";
import "./search.css";

const limit = 8;
const nowhere = { areas: new Map() };

/** A combobox of municipalities, provinces and places, after the ARIA pattern with a list below. */
export function SearchBox({ onChoose }: { readonly onChoose: (hit: SearchHit) => void }) {
  const text = useText(shellTexts);
  const id = useId();
  const dataset = useApp((state) => state.dataset);
  const page = useApp((state) => state.query.page);
  const [typed, setTyped] = useState("");
  const asked = useDeferredValue(typed);
  const { places, busy } = usePlaces();
  const hitsOf = (given: string) => searchView(dataset ?? nowhere, places, { text: given, limit });
  const hits = hitsOf(asked);
  const cursor = useListCursor(hits.length, asked);
  const chosen = hits[cursor.at];
  const option = (index: number) => `${id}-${index}`;

  function onKey(event: KeyboardEvent) {
    // The list may lag behind the letters; Enter means what stands in the box, not what is listed still.
    const meant = asked === typed ? chosen : hitsOf(typed)[0];
    if (event.key === "Enter" && meant) {
      event.preventDefault();
      onChoose(meant);
    } else cursor.onKey(event);
  }

  return (
    <div className="shell-search">
      <label htmlFor={id} className="sr-only">
        {text("search")}
      </label>
      <input
        id={id}
        className="field"
        type="text"
        role="combobox"
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this box
        autoFocus
        autoComplete="off"
        spellCheck={false}
        placeholder={text("search")}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? option(cursor.at) : undefined}
        aria-describedby={`${id}-help`}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKey}
      />
      <div id={`${id}-list`} role="listbox" aria-label={text("search")} className="shell-hits">
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box above
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box above
          <div
            key={`${hit.kind}${hit.area}${hit.name}`}
            id={option(index)}
            role="option"
            aria-selected={index === cursor.at}
            onClick={() => onChoose(hit)}
            onPointerMove={() => cursor.moveTo(index)}
          >
            <span>
              {hit.kind === "province" ? text("searchProvince", { name: hit.name }) : hit.name}
            </span>
            {hit.kind === "place" && (
              <span className="note">{text("searchIn", { municipality: hit.areaName })}</span>
            )}
          </div>
        ))}
      </div>
      <p id={`${id}-help`} className="note">
        {text(page === "map" ? "searchToMap" : "searchToArea")} {text("searchHelp")}
      </p>
      <p className="note" role="status">
        {busy && text("searchBusy")}
        {!busy && asked.trim() !== "" && hits.length === 0 && text("searchNone")}
        {hits.length > 0 && (
          <span className="sr-only">{text("searchFound", { count: hits.length })}</span>
        )}
      </p>
    </div>
  );
}
