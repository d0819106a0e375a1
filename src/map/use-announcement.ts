import { useState } from "react";
import type { AreaCode } from "#domain/area/area.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { mapTexts } from "#i18n/map-texts.ts";
import { valueTexts } from "#i18n/value-texts.ts";
import type { AtlasMapProps } from "./atlas-map-props.ts";

export type Announcement = {
  readonly text: string;
  readonly say: (text: string) => void;
  /** Name, value with unit, status and place of an area. */
  readonly sayArea: (code: AreaCode) => void;
};

/** What a screen reader hears while the keyboard moves over the map. */
export function useAnnouncement({ view }: Pick<AtlasMapProps, "view">): Announcement {
  const [said, say] = useState("");
  const text = useText(mapTexts);
  const words = useText(valueTexts);
  const format = useFormat();
  const sayArea = (code: AreaCode) => {
    const figure = view.figures.find(({ area }) => area.code === code);
    if (!figure) return;
    const { value, date } = figure.measured;
    const of = view.figures.filter(({ place }) => place !== undefined).length;
    const parts = [
      text("announce", {
        name: figure.area.name,
        value: format.valueWithUnit(value, view.indicator),
      }),
      "status" in value && value.kind !== "suppressed" ? words(`status.${value.status}`) : "",
      date ? text("on", { date: format.date(date) }) : "",
      figure.place === undefined
        ? ""
        : text("place", { place: format.span(figure.place, figure.worst ?? figure.place), of }),
    ];
    say(parts.filter((part) => part !== "").join(", "));
  };
  return { text: said, say, sayArea };
}
