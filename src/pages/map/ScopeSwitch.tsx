import type { AreaCode } from "#domain/area/area.ts";
import { country } from "#domain/area/country.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { pageMapTexts } from "#i18n/page-map-texts.ts";
import { useApp } from "#state/use-app.ts";
import { Choice } from "#ui/Choice.tsx";
import { defaultQuery } from "#views/query.ts";
import { Menu } from "./Menu.tsx";
import type { QuestionProps } from "./question-props.ts";

const levels = ["municipality", "province"] as const;

/** Which area is shown, and for the whole country whether by municipality or by province. */
export function ScopeSwitch({ dataset, query }: QuestionProps) {
  const text = useText(pageMapTexts);
  const ask = useApp((state) => state.ask);
  const whole = dataset.areas.get(country);
  const home = dataset.areas.get(defaultQuery.scope);
  const provinces = [...dataset.areas.values()]
    .filter(({ level }) => level === "province")
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));
  const scopes = whole ? [whole, ...provinces] : provinces;
  const go = (scope: AreaCode) => ask({ scope, bounds: undefined });
  const other = query.scope === country ? home : whole;
  return (
    <>
      <Menu
        name="scope"
        label={text("scope")}
        value={query.scope}
        options={scopes.map(({ code, name }) => ({ key: code, label: name }))}
        onChoose={go}
      />
      {other && (
        <button type="button" className="map-jump" onClick={() => go(other.code)}>
          {other.code === country ? text("toCountry") : text("back", { scope: other.name })}
        </button>
      )}
      {query.scope === country && (
        <Choice
          label={text("level")}
          options={levels.map((key) => ({ key, label: text(`level.${key}`) }))}
          chosen={query.level}
          onChoose={(level) => ask({ level })}
        />
      )}
    </>
  );
}
