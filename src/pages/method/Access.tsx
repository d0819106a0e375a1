import { useEffect, useState } from "react";
import { useText } from "#i18n/LanguageContext.tsx";
import { methodLegalTexts } from "#i18n/method-legal-texts.ts";
import { useApp } from "#state/use-app.ts";

/** The accessibility statement: the aim, how it is tested, what was not, and where to report. */
export function Access() {
  const text = useText(methodLegalTexts);
  const email = useEmail();
  return (
    <>
      <p>{text("access1")}</p>
      <p>{text("access2")}</p>
      <p>
        {text("access3")} {email !== undefined && text("accessMail", { email })}
      </p>
    </>
  );
}

function useEmail(): string | undefined {
  const services = useApp((state) => state.services);
  const [email, setEmail] = useState<string>();
  useEffect(() => {
    let current = true;
    services.loadConfig().then(
      ({ appointmentEmail }) => current && setEmail(appointmentEmail),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [services]);
  return email;
}
