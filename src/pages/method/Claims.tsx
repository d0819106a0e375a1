import { useText } from "#i18n/LanguageContext.tsx";
import { methodRulesTexts } from "#i18n/method-rules-texts.ts";
import { type Claim, claims } from "./claims.ts";

type ClaimsProps = { readonly about: keyof typeof claims };

/** Statements about the figures, each with where it was read. */
export function Claims({ about }: ClaimsProps) {
  return (
    <ul className="method-claims">
      {(claims[about] as readonly Claim[]).map((claim) => (
        <ClaimItem key={claim.text} claim={claim} />
      ))}
    </ul>
  );
}

function ClaimItem({ claim: { text: key, url, from } }: { readonly claim: Claim }) {
  const text = useText(methodRulesTexts);
  return (
    <li>
      {text(key)}{" "}
      {url && (
        <a className="note" href={url} rel="noreferrer" lang="nl">
          {from}
        </a>
      )}
    </li>
  );
}
