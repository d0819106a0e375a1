import type { Dataset } from "#domain/dataset/dataset.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { methodRulesTexts } from "#i18n/method-rules-texts.ts";
import { methodTexts } from "#i18n/method-texts.ts";
import { SourceFoot } from "#pages/parts/SourceFoot.tsx";
import { selectQuestion } from "#state/selectors.ts";
import { useApp } from "#state/use-app.ts";
import { Mark } from "#ui/Mark.tsx";
import { methodArea, methodView } from "#views/method-view.ts";
import type { Answerable } from "#views/normalise-query.ts";
import { sourcesView } from "#views/sources-view.ts";
import { Access } from "./Access.tsx";
import { Claims } from "./Claims.tsx";
import { Classes } from "./Classes.tsx";
import { Contents } from "./Contents.tsx";
import { Glossary } from "./Glossary.tsx";
import { Licences } from "./Licences.tsx";
import { BoundariesMethod, Examples } from "./MadeData.tsx";
import { PriorityMethod } from "./PriorityMethod.tsx";
import { Privacy } from "./Privacy.tsx";
import { Register } from "./Register.tsx";
import { Section } from "./Section.tsx";
import { Sums } from "./Sums.tsx";
import { Version } from "./Version.tsx";
import "./method-page.css";

/** The page Verantwoording: what the figures mean, how they are made, under which terms, and what is not known. */
export function MethodPage() {
  const text = useText(methodTexts);
  const dataset = useApp((state) => state.dataset);
  const question = useApp(selectQuestion);
  if (!dataset || !question) {
    return (
      <div className="method-page">
        <header>
          <h1>{text("waiting")}</h1>
        </header>
      </div>
    );
  }
  return (
    <div className="method-page">
      <Heading dataset={dataset} />
      <Contents />
      <div className="method-text">
        <Figures dataset={dataset} question={question} />
        <Limits dataset={dataset} />
        <Terms dataset={dataset} />
        <Foot dataset={dataset} question={question} />
      </div>
    </div>
  );
}

function Heading({ dataset }: { readonly dataset: Dataset }) {
  const text = useText(methodTexts);
  const example = sourcesView(dataset).some(({ statuses }) => statuses.includes("example"));
  return (
    <header>
      <h1>{text(example ? "titleExample" : "title")}</h1>
      <p className="method-lead">
        {text("lead")}{" "}
        <span className="unbroken">{text("edition", { edition: dataset.edition })}</span>
        {dataset.boundaries.accuracy === "schematic" && <Mark>{text("schematic")}</Mark>}
        {example && <Mark>{text("example")}</Mark>}
      </p>
    </header>
  );
}

type PartProps = { readonly dataset: Dataset; readonly question: Answerable };

function Figures({ dataset, question }: PartProps) {
  const text = useText(methodRulesTexts);
  return (
    <>
      <Section name="meaning">
        <p>{text("meaning1")}</p>
        <p>{text("meaning2")}</p>
        <Claims about="meaning" />
      </Section>
      <Section name="definitions">
        <Glossary
          only={["park", "people", "pressure", "referenceDates", "suppressed", "missing"]}
        />
      </Section>
      <Section name="sums">
        <Sums dataset={dataset} question={question} />
      </Section>
      <Section name="classes">
        <Classes dataset={dataset} question={question} />
      </Section>
      <Section name="priority">
        <PriorityMethod dataset={dataset} question={question} />
      </Section>
    </>
  );
}

function Foot({ dataset, question }: PartProps) {
  const area = methodArea(dataset, question);
  const sums = area ? methodView(dataset, question, area) : [];
  const sources = sums.flatMap(({ measured }) => measured.sources);
  return <SourceFoot dataset={dataset} sources={sources} />;
}

function Limits({ dataset }: { readonly dataset: Dataset }) {
  const text = useText(methodRulesTexts);
  return (
    <>
      <Section name="examples">
        <Examples dataset={dataset} />
      </Section>
      <Section name="boundaries">
        <BoundariesMethod dataset={dataset} />
      </Section>
      <Section name="rounding">
        <p>{text("rounding1")}</p>
        <p>{text("rounding2")}</p>
        <p>{text("rounding3")}</p>
        <p>{text("rounding4")}</p>
        <Claims about="rounding" />
      </Section>
      <Section name="comparing">
        <Claims about="comparing" />
        <Register dataset={dataset} />
      </Section>
      <Section name="unknown">
        <Claims about="unknown" />
        <p>{text("unknownNote")}</p>
      </Section>
    </>
  );
}

function Terms({ dataset }: { readonly dataset: Dataset }) {
  return (
    <>
      <Section name="licences">
        <Licences dataset={dataset} />
      </Section>
      <Section name="privacy">
        <Privacy />
      </Section>
      <Section name="access">
        <Access />
      </Section>
      <Section name="glossary">
        <Glossary />
      </Section>
      <Section name="version">
        <Version dataset={dataset} />
      </Section>
    </>
  );
}
