/**
 * Runs before the first paint, as a script of its own: sets language and colours of an earlier visit,
 * and says whether the link asks for something else than the page that was prerendered, so that
 * nobody sees a wrong answer flash by.
 */
import { introduced, wasIntroduced } from "#state/introduced.ts";
import { readSettings } from "#state/kept-settings.ts";
import { ownStorage } from "./own-storage.ts";

const root = document.documentElement;
const { language, theme } = readSettings(ownStorage(window));
if (theme !== "system") root.setAttribute("data-theme", theme);
root.lang = language;
if (language !== "nl") root.setAttribute("data-other", "language");
else if (window.location.search !== "") root.setAttribute("data-other", "question");
if (wasIntroduced(ownStorage(window))) root.setAttribute(introduced, "");
