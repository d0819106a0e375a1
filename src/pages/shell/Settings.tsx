import { useText } from "#i18n/LanguageContext.tsx";
import { shellTexts } from "#i18n/shell-texts.ts";
import { languages } from "#lib/language.ts";
import { renderers, themes } from "#state/slices/settings-slice.ts";
import { useApp } from "#state/use-app.ts";
import { Options } from "./Options.tsx";
import "./settings.css";

/** Language, colours, and how the map is drawn; each works at once and is kept. */
export function Settings() {
  const text = useText(shellTexts);
  const language = useApp((state) => state.language);
  const theme = useApp((state) => state.theme);
  const renderer = useApp((state) => state.renderer);
  const set = useApp((state) => state.set);
  return (
    <div className="shell-settings">
      <Options
        label={text("language")}
        options={languages.map((key) => ({ key, label: text(`language.${key}`) }))}
        chosen={language}
        onChoose={(chosen) => set({ language: chosen })}
      />
      <Options
        label={text("theme")}
        options={themes.map((key) => ({ key, label: text(`theme.${key}`) }))}
        chosen={theme}
        onChoose={(chosen) => set({ theme: chosen })}
      />
      <Options
        label={text("renderer")}
        options={renderers.map((key) => ({ key, label: text(`renderer.${key}`) }))}
        chosen={renderer}
        onChoose={(chosen) => set({ renderer: chosen })}
      />
    </div>
  );
}
