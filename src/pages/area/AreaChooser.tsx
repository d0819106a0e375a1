import { useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { areaTexts } from "#i18n/area-texts.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { PageLink } from "#pages/parts/PageLink.tsx";
import { type AreaGroup, areaChoices } from "#views/area-choices.ts";
import type { Answerable } from "#views/normalise-query.ts";
import "./area-chooser.css";

type AreaChooserProps = { readonly dataset: Dataset; readonly question: Answerable };

/** Every municipality to choose from, by province, the province of the map first. */
export function AreaChooser({ dataset, question }: AreaChooserProps) {
  const text = useText(areaTexts);
  const [search, setSearch] = useState("");
  const groups = areaChoices(dataset, question.scope, search);
  const wrong = question.selected && dataset.areas.get(question.selected);
  return (
    <div className="area-chooser">
      <h1>{text("chooseTitle")}</h1>
      <p className="area-quiet">{text("chooseLead")}</p>
      {wrong && (
        <p className="area-remark" role="status">
          {text("chooseNotMunicipality", { name: wrong.name })}
        </p>
      )}
      <label className="area-search">
        <span>{text("chooseSearch")}</span>
        <input
          className="field"
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </label>
      <div role="status">{groups.length === 0 && <p>{text("chooseNone")}</p>}</div>
      {groups.map((group) => (
        <Group key={group.province?.code ?? ""} group={group} />
      ))}
    </div>
  );
}

function Group({ group: { province, municipalities } }: { readonly group: AreaGroup }) {
  const text = useText(areaTexts);
  const format = useFormat();
  return (
    <section>
      <h2>
        {text("chooseProvince", {
          name: province?.name ?? text("chooseOther"),
          count: format.number(municipalities.length),
        })}
      </h2>
      <ul className="area-choices">
        {municipalities.map(({ code, name }) => (
          <li key={code}>
            <PageLink to={{ page: "area", selected: code }}>{name}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
