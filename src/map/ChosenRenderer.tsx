import { type ComponentProps, useEffect, useState } from "react";
import { useText } from "#i18n/LanguageContext.tsx";
import { mapTexts } from "#i18n/map-texts.ts";
import type { MapRenderer } from "./atlas-map-props.ts";
import type { MapLibreMap } from "./MapLibreMap.tsx";
import { SvgMap } from "./SvgMap.tsx";
import { hasGraphicsCard } from "./webgl-support.ts";

type ChosenRendererProps = Omit<ComponentProps<typeof MapLibreMap>, "onReady" | "onFailed"> & {
  readonly renderer: MapRenderer;
};

type State =
  | { readonly kind: "drawing" | "failed" }
  | { readonly kind: "starting" | "ready"; readonly Component: typeof MapLibreMap };

/**
 * SVG at once, on every machine. Where a graphics card draws, or when asked, MapLibre starts behind
 * it and takes over when its first picture is there; when it fails the drawing stays, with a remark.
 */
export function ChosenRenderer({ renderer, ...props }: ChosenRendererProps) {
  const text = useText(mapTexts);
  const [state, setState] = useState<State>({ kind: "drawing" });
  useEffect(() => {
    setState({ kind: "drawing" });
    const wanted =
      renderer === "webgl" ||
      (renderer === "auto" && hasGraphicsCard(() => document.createElement("canvas")));
    if (!wanted) return;
    let asked = true;
    import("./MapLibreMap.tsx").then(
      ({ MapLibreMap: Component }) => asked && setState({ kind: "starting", Component }),
      () => asked && setState({ kind: "failed" }),
    );
    return () => {
      asked = false;
    };
  }, [renderer]);
  const { scene, view, camera, live, hovered } = props;
  return (
    <>
      {"Component" in state && (
        <state.Component
          {...props}
          onReady={() => setState({ ...state, kind: "ready" })}
          onFailed={() => setState({ kind: "failed" })}
        />
      )}
      <SvgMap {...{ scene, view, camera, live, hovered }} behind={state.kind === "ready"} />
      {state.kind === "failed" && <p className="map-remark note">{text("webglFailed")}</p>}
    </>
  );
}
