/**
 * Runs before the first paint, as a script of its own: sets language and colours of an earlier visit,
 * says whether the link asks for something else than the page that was prerendered, so that
 * nobody sees a wrong answer flash by, and starts the app once that page is painted.
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

document.addEventListener("DOMContentLoaded", () => {
  // On a slow device running the app takes longer than painting the map that is already there.
  const wait = !root.hasAttribute("data-other") && document.visibilityState === "visible";
  if (wait) requestAnimationFrame(() => setTimeout(startApp));
  else startApp();
});

function startApp(): void {
  const app = document.querySelector<HTMLLinkElement>("link[data-app]");
  if (app) void import(/* @vite-ignore */ app.href);
}
