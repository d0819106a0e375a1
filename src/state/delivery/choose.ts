import type { FileChoices } from "#domain/delivery/file-choices.ts";
import type { AppStore } from "../store.ts";
import { withChoices } from "./choices-of-files.ts";
import { rememberShape } from "./remembered-shapes.ts";

/** Reads the files that were read last again, a table of them by other choices. */
export async function choose(store: AppStore, choices: FileChoices): Promise<void> {
  const { tried, propose, shapes } = store.getState();
  const last = tried?.deliveries.at(-1);
  if (!tried || !last) return;
  store.setState({ shapes: rememberShape(shapes, tried.verdicts, choices) });
  const files = withChoices(last.files, choices);
  await propose([...tried.deliveries.slice(0, -1), { files }], tried.names);
}
