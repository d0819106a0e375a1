import { lazy, Suspense, useMemo, useState } from "react";
import { funnelTexts } from "#i18n/funnel-texts.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { comparableFunnel } from "#views/comparable-funnel.ts";
import type { AnswerProps } from "./question-props.ts";

const FunnelChart = lazy(async () => ({
  default: (await import("#charts/FunnelChart.tsx")).FunnelChart,
}));

type RankingFunnelProps = Pick<AnswerProps, "dataset" | "view">;

/**
 * Under a ranking of rates: how much of the differences may be chance. Drawn when it is opened; not
 * where suppliers count different things, for then chance is not what makes the difference.
 */
export function RankingFunnel({ dataset, view }: RankingFunnelProps) {
  const text = useText(funnelTexts);
  const [open, setOpen] = useState(false);
  const funnel = useMemo(() => comparableFunnel(dataset, view), [dataset, view]);
  if (!funnel) return null;
  return (
    <details
      className="ranking-hidden"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{text("question")}</summary>
      {open && (
        <Suspense fallback={<p role="status">{text("waiting")}</p>}>
          <FunnelChart view={funnel} />
        </Suspense>
      )}
    </details>
  );
}
