import { useId } from "react";
import type { Area, AreaCode } from "#domain/area/area.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { readingTexts } from "#i18n/reading-texts.ts";
import { useApp } from "#state/use-app.ts";
import { type OpenArea, openAreas } from "#views/reading-view.ts";
import { answered, type ReadingParts } from "./parts.ts";

/** Written areas asked about at once; the others follow when these are answered. */
const most = 20;

/** Names that nothing certain was found for, each with the areas to choose from. */
export function AreaAnswers({ verdict, choices, change }: ReadingParts) {
  const text = useText(readingTexts);
  const dataset = useApp((state) => state.dataset);
  const open = openAreas(verdict);
  const given = (choices.areas ?? []).map(([written, area]) => ({ written, area }));
  if (open.length + given.length === 0 || !dataset) return null;
  const areas = [...dataset.areas.values()]
    .filter(({ level }) => level !== "country")
    .toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
  const answer = (written: string, area: AreaCode | null | undefined) => {
    const others = (choices.areas ?? []).filter(([each]) => each !== written);
    change({
      ...choices,
      areas: area === undefined ? others : answered(others, written, area),
    });
  };
  return (
    <div className="data-reading-asks">
      <h4>{text("areas")}</h4>
      <p className="note">{text("areasNote")}</p>
      {open.slice(0, most).map((each) => (
        <AreaAsk key={each.written} open={each} areas={areas} onAnswer={answer} />
      ))}
      {given.map(({ written, area }) => (
        <AreaAsk
          key={written}
          open={{ written, rows: 0, proposals: [] }}
          areas={areas}
          chosen={area}
          onAnswer={answer}
        />
      ))}
    </div>
  );
}

type AreaAskProps = {
  readonly open: OpenArea;
  readonly areas: readonly Area[];
  readonly chosen?: AreaCode | null;
  readonly onAnswer: (written: string, area: AreaCode | null | undefined) => void;
};

function AreaAsk({ open, areas, chosen, onAnswer }: AreaAskProps) {
  const text = useText(readingTexts);
  const { number } = useFormat();
  const id = useId();
  const { written, rows, proposals } = open;
  const likely = areas.filter(({ name }) => proposals.includes(name));
  const options = (some: readonly Area[]) =>
    some.map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ));
  return (
    <p>
      <label htmlFor={id}>{text("areaOf", { written })}</label>{" "}
      {rows > 0 && (
        <span className="note">{text("rows", { count: rows === 1 ? 1 : number(rows) })}</span>
      )}
      <select
        id={id}
        className="field"
        value={chosen === null ? "none" : (chosen ?? "")}
        onChange={({ currentTarget: { value } }) => {
          const area = areas.find(({ code }) => code === value)?.code;
          onAnswer(written, value === "none" ? null : area);
        }}
      >
        <option value="">{text("choose")}</option>
        {likely.length > 0 && <optgroup label={text("likely")}>{options(likely)}</optgroup>}
        <option value="none">{text("noArea")}</option>
        <optgroup label={text("all")}>
          {options(areas.filter((area) => !likely.includes(area)))}
        </optgroup>
      </select>
    </p>
  );
}
