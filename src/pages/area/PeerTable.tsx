import type { Measured } from "#domain/indicator/measured.ts";
import type { NumberShape } from "#i18n/format.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { peerTexts } from "#i18n/peer-texts.ts";
import { valueTexts } from "#i18n/value-texts.ts";
import { PageLink } from "#pages/parts/PageLink.tsx";
import type { AreaView } from "#views/area-view.ts";
import type { PeerTrait } from "#views/peers.ts";

const traits: Readonly<Record<PeerTrait, NumberShape>> = {
  inhabitants: { unit: "people", decimals: 0 },
  holidayHomes: { unit: "homes", decimals: 0 },
  waitingTime: { unit: "months", decimals: 0 },
};
const traitNames = Object.keys(traits) as PeerTrait[];

/** The peers with their figure, its day and status, and the traits that make them alike. */
export function PeerTable({ view }: { readonly view: AreaView }) {
  const text = useText(peerTexts);
  const status = useText(valueTexts);
  const format = useFormat();
  const figure = ({ value }: Measured) =>
    value.kind === "missing" ? text("noValue") : format.value(value, view.finding.indicator);
  const trait = (measured: Measured, name: PeerTrait) =>
    measured.value.kind === "missing"
      ? text("noValue")
      : format.value(measured.value, traits[name]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="area-scroll" aria-label={text("compareList")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text("column.name")}</th>
            <th scope="col" className="number">
              {text("column.rate")}
            </th>
            <th scope="col">{text("column.date")}</th>
            <th scope="col">{text("column.status")}</th>
            {traitNames.map((name) => (
              <th key={name} scope="col" className="number">
                {text(`column.${name}`)}
              </th>
            ))}
            <th scope="col" className="number">
              {text("column.distance")}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.peers.map(({ area, measured, traits: own, distance }) => (
            <tr key={area.code}>
              <th scope="row">
                <PageLink to={{ selected: area.code }}>{area.name}</PageLink>
              </th>
              <td className="number">{figure(measured)}</td>
              <td>{measured.date ? format.shortDate(measured.date) : text("noValue")}</td>
              <td>
                {"status" in measured.value
                  ? status(`status.${measured.value.status}`)
                  : text("noValue")}
              </td>
              {traitNames.map((name) => (
                <td key={name} className="number">
                  {trait(own[name], name)}
                </td>
              ))}
              <td className="number">{format.number(distance, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
