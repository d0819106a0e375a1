import { type FocusEvent, type KeyboardEvent, useMemo, useState } from "react";
import type { AreaCode } from "#domain/area/area.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { mapTexts } from "#i18n/map-texts.ts";
import { areaCentre } from "#scene/area-centre.ts";
import { areaGeometry } from "#scene/area-geometry.ts";
import type { AtlasMapProps } from "./atlas-map-props.ts";
import type { Announcement } from "./use-announcement.ts";
import type { MapCamera } from "./use-camera.ts";
import { useKeys } from "./use-keys.ts";
import type { Pointing } from "./use-pointing.ts";

type Parts = {
  readonly map: MapCamera;
  readonly pointing: Pointing;
  readonly announcement: Announcement;
  readonly zoom: (by: number) => void;
};

/** Makes the map one focus stop: arriving shows where the keyboard is, leaving puts it away. */
export function useMapKeyboard(
  { dataset, view, onHover, onSelect, onOpen }: AtlasMapProps,
  { map, pointing, announcement, zoom }: Parts,
): {
  readonly tabIndex: 0;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
} {
  const text = useText(mapTexts);
  const [last, setLast] = useState<AreaCode>();
  const areas = view.figures.map(({ area }) => area);
  const places = useMemo(() => {
    const geometry = areaGeometry(dataset.boundaries, dataset.areas);
    return new Map(view.figures.map(({ area }) => [area.code, areaCentre(geometry, area)]));
  }, [dataset.boundaries, dataset.areas, view.figures]);
  const at = areas.some(({ code }) => code === last) ? last : undefined;
  const go = (code: AreaCode) => {
    setLast(code);
    onHover(code);
    pointing.showAt(code);
    announcement.sayArea(code);
  };
  const onKeyDown = useKeys({
    areas,
    places,
    at,
    selected: view.selected,
    onMove: go,
    onEdge: () => announcement.say(text("edge")),
    onNotFound: (typed) => announcement.say(text("notFound", { typed })),
    onOpen,
    onSelect,
    onEscape: () => {
      if (pointing.hide()) return true;
      if (view.selected === undefined) return false;
      onSelect(undefined);
      return true;
    },
    onZoom: zoom,
    onFit: map.fit,
  });
  return {
    tabIndex: 0,
    onKeyDown,
    onFocus: ({ currentTarget }) => {
      const start = at ?? view.selected ?? areas[0]?.code;
      if (start && currentTarget.matches(":focus-visible")) go(start);
    },
    onBlur: () => {
      onHover(undefined);
      pointing.hide();
    },
  };
}
