import { useState } from "react";
import type { FigureKind } from "#exports/file-name.ts";
import type { Extension } from "#exports/make-file.ts";
import type { TakeInput } from "#exports/offered-figures.ts";
import { saveFile } from "#exports/save-file.ts";

export type TakeState =
  | { readonly step: "idle" }
  | { readonly step: "making"; readonly kind: FigureKind }
  | { readonly step: "made"; readonly file: string }
  | { readonly step: "failed"; readonly reason: string };

/** Makes a file of what is offered and saves it, and says how that goes; what draws is fetched then. */
export function useTake(input: TakeInput) {
  const [state, setState] = useState<TakeState>({ step: "idle" });

  async function take(kind: FigureKind, extension: Extension): Promise<void> {
    setState({ step: "making", kind });
    try {
      const { makeFile } = await import("#exports/make-file.ts");
      const { name, content } = await makeFile(input, kind, extension);
      saveFile(content, name);
      setState({ step: "made", file: name });
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      setState({ step: "failed", reason });
    }
  }
  return { state, take };
}
