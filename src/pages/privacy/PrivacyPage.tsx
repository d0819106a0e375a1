import { useText } from "#i18n/LanguageContext.tsx";
import { privacyTexts } from "#i18n/privacy-texts.ts";
import { projectTexts } from "#i18n/project-texts.ts";
import { KeptList } from "#pages/data/KeptList.tsx";
import { OwnKept } from "#pages/data/project/OwnKept.tsx";
import { ResetData } from "#pages/data/ResetData.tsx";
import { Privacy } from "#pages/method/Privacy.tsx";
import { useApp } from "#state/use-app.ts";
import { HiddenCounts } from "./HiddenCounts.tsx";
import { OtherThreshold } from "./OtherThreshold.tsx";
import { RulesForm } from "./RulesForm.tsx";
import "./privacy-page.css";

const own = ["own1", "own2", "own3", "own4"] as const;

/** What happens with what is loaded, which counts are hidden and why, the rules for it, and the proof. */
export function PrivacyPage() {
  const text = useText(privacyTexts);
  const kept = useText(projectTexts);
  const dataset = useApp((state) => state.dataset);
  const protection = useApp((state) => state.protection);
  const rules = useApp((state) => state.rules);
  return (
    <div className="privacy-page">
      <header>
        <h1>{text("title")}</h1>
        <p className="privacy-lead">{text("lead")}</p>
      </header>
      <section aria-labelledby="privacy-own">
        <h2 id="privacy-own">{text("ownTitle")}</h2>
        <ul>
          {own.map((key) => (
            <li key={key}>{text(key)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="privacy-hidden">
        <h2 id="privacy-hidden">{text("hiddenTitle")}</h2>
        {dataset && protection ? (
          <HiddenCounts dataset={dataset} report={protection} />
        ) : (
          <p>{text("hiddenNone")}</p>
        )}
      </section>
      <section aria-labelledby="privacy-rules">
        <h2 id="privacy-rules">{text("rulesTitle")}</h2>
        <p>{text("rulesLead")}</p>
        <RulesForm key={JSON.stringify(rules)} rules={rules} />
        {dataset && protection && <OtherThreshold dataset={dataset} report={protection} />}
      </section>
      <section aria-labelledby="privacy-store">
        <h2 id="privacy-store">{text("storeTitle")}</h2>
        <h3>{kept("keptList")}</h3>
        <OwnKept />
        <KeptList />
        <ResetData />
      </section>
      <section aria-labelledby="privacy-proof">
        <h2 id="privacy-proof">{text("proofTitle")}</h2>
        <Privacy />
      </section>
    </div>
  );
}
