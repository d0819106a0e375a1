import { StripChart } from "#charts/StripChart.tsx";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { countWords } from "#i18n/area-words.ts";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { peerTexts } from "#i18n/peer-texts.ts";
import { ComparabilityNote } from "#pages/parts/comparability/ComparabilityNote.tsx";
import type { AreaView } from "#views/area-view.ts";
import { comparabilityView } from "#views/comparability-view.ts";
import { comparisonView } from "#views/comparison-view.ts";
import { PeerTable } from "./PeerTable.tsx";

type PeersProps = { readonly dataset: Dataset; readonly view: AreaView };

/** Where the municipality stands among those that are like it, with the list and why they are alike. */
export function Peers({ dataset, view }: PeersProps) {
  const text = useText(peerTexts);
  const format = useFormat();
  const language = useLanguage();
  const { area, peers, rate } = view;
  if (peers.length === 0) return <p className="area-quiet">{text("compareNone")}</p>;
  const strip = comparisonView(view);
  const [lowest, highest] = [strip.dots[0], strip.dots.at(-1)];
  const shown = (dot: typeof lowest) =>
    dot ? `${dot.name} ${format.value(dot.measured.value, strip.indicator)}` : "";
  const label = text("compareLabel", {
    name: area.name,
    value: format.value(rate.value, strip.indicator),
    count: peers.length,
    lowest: shown(lowest),
    highest: shown(highest),
  });
  return (
    <section className="area-peers" aria-labelledby="area-peers">
      <h2 id="area-peers">
        {text(peers.length === 1 ? "compareTitleOne" : "compareTitle", {
          count: countWords(peers.length, language),
          name: area.name,
        })}
      </h2>
      <p className="note">
        {text("compareNote")} {strip.dots.some(({ example }) => example) && text("compareOpen")}
      </p>
      <StripChart view={strip} label={label} />
      <ComparabilityNote
        dataset={dataset}
        judgement={comparabilityView(dataset, strip.indicator, [
          { area, measured: rate },
          ...peers,
        ])}
      />
      <details className="area-details no-print">
        <summary>{text("compareList")}</summary>
        <PeerTable view={view} />
        <p className="note">{text("compareHow")}</p>
      </details>
    </section>
  );
}
