import { useEffect, useState } from "react";
import type { ProjectFile } from "#domain/project/project.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { projectTexts } from "#i18n/project-texts.ts";
import { useApp, useAppStore } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";

type Erased = "no" | "yes" | "failed";

/** The reader's files that are kept in this browser, with one button that truly empties it. */
export function OwnKept() {
  const text = useText(projectTexts);
  const { number } = useFormat();
  const store = useAppStore();
  const [erased, setErased] = useState<Erased>("no");
  const files = useKeptFiles(erased);

  async function erase() {
    try {
      await (await import("#state/project/keep-own.ts")).stopKeeping(store);
      setErased("yes");
    } catch {
      setErased("failed");
    }
  }

  return (
    <>
      {files.length === 0 && erased !== "yes" && <p className="note">{text("keptNone")}</p>}
      {files.length > 0 && (
        <>
          <ul aria-label={text("keptList")}>
            {files.map(({ name, size, key }) => (
              <li key={key}>
                {text("waitingFile", { name, size: number(Math.max(1, Math.round(size / 1000))) })}
              </li>
            ))}
          </ul>
          <p className="data-actions">
            <Button onClick={() => void erase()}>{text("erase")}</Button>
            <span className="note">{text("eraseNote")}</span>
          </p>
        </>
      )}
      <p role="status">
        {erased === "yes" && files.length === 0 && text("erased")}
        {erased === "failed" && text("eraseFailed")}
      </p>
    </>
  );
}

type KeptFile = ProjectFile & { readonly key: string };

/** Read from the store itself, again after everything that may have changed it: never what we believe is there. */
function useKeptFiles(erased: Erased): readonly KeptFile[] {
  const services = useApp((state) => state.services);
  const keeping = useApp((state) => state.keeping);
  const [files, setFiles] = useState<readonly KeptFile[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state of keeping means another store
  useEffect(() => {
    let current = true;
    const read = async () => {
      const kept = await (await services.projects?.())?.kept();
      const found = (kept?.project.deliveries ?? []).flatMap((entries, index) =>
        entries.map((entry, at) => ({ ...entry, key: `${index} ${at}` })),
      );
      if (current) setFiles(found);
    };
    read().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [services, keeping, erased]);
  return files;
}
