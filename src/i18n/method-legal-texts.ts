import { defineTexts } from "./texts.ts";

/** Words of the page Verantwoording about licences, privacy, accessibility and version. */
export const methodLegalTexts = defineTexts(
  {
    sources: "Bronnen van de geladen gegevens",
    "column.source": "Bron",
    "column.publisher": "Uitgever",
    "column.licence": "Licentie",
    "column.work": "Onderdeel",
    libraries: "Lettertype en programma's van anderen",
    own: "De atlas zelf",
    ownLicence: "De code is open, onder de EUPL 1.2.",
    attribution:
      "Een bron noemen is geen goedkeuring door die bron. CBS en Kadaster hebben deze atlas niet gemaakt of gekeurd.",
    privacy1:
      "De atlas heeft geen server die iets van u bewaart. Uw bestanden worden in uw eigen browser gelezen en nergens heen gestuurd. Er zijn geen cookies en er wordt niet gemeten wie er kijkt. Wie de atlas op het web zet, kan wel in zijn logboek zien welk internetadres de pagina ophaalt.",
    privacy2:
      "Aan andere computers wordt niets gevraagd, tenzij u op de pagina Gegevens ja zegt tegen een met naam genoemde dienst. Die ziet dan uw internetadres, zoals elke website.",
    storedTitle: "Wat nu in deze browser is bewaard",
    storedNone: "Niets.",
    "stored.local": "instelling {name}, {size} {size|teken|tekens}",
    "stored.database": "gegevensbank {name}",
    "stored.cache": "voorraad {name}",
    storedNote:
      "Wat is opgehaald of van u is bewaard, wist u op de pagina Gegevens of Privacy. Uw keuze van taal en kleuren wist u in uw browser, bij de gegevens van deze site.",
    requests:
      "Deze pagina vroeg sinds het openen {count} keer iets aan een andere computer dan die van de atlas.",
    requestsFrom: "Namelijk: {hosts}.",
    requestsNote:
      "Geteld door uw browser. Wat u na uw ja ophaalt, loopt apart en staat op de pagina Gegevens.",
    access1:
      "De atlas is gemaakt naar WCAG 2.2, niveau AA. Alles werkt met het toetsenbord. De ranglijst en de tabellen bevatten elk getal dat op de kaart staat, ook voor schermlezers.",
    access2:
      "Bij elke wijziging wordt elke pagina automatisch getest (axe), in beide talen en in licht en donker. Zo'n test vindt niet alles. Een onderzoek door een onafhankelijk bureau is nog niet gedaan, en met schermlezers is nog niet door gebruikers getest.",
    access3:
      "De kaart zelf is een beeld; wie haar niet kan zien, gebruikt de ranglijst ernaast. Loopt u ergens op vast, meld het.",
    accessMail: "Melden kan bij {email}.",
    version: "Versie van de gegevens: editie {edition}.",
    versionData:
      "De ingebouwde gegevens zijn met een vast programma uit de bronnen gemaakt; wie het opnieuw draait, krijgt precies dezelfde bestanden.",
    versionCount:
      "{areas} gebieden, {figures} cijfers, {parks} parken, {first} tot {last}, {sources} {sources|bron|bronnen}.",
  },
  {
    sources: "Sources of the loaded data",
    "column.source": "Source",
    "column.publisher": "Publisher",
    "column.licence": "Licence",
    "column.work": "Part",
    libraries: "Typeface and programs by others",
    own: "The atlas itself",
    ownLicence: "The code is open, under the EUPL 1.2.",
    attribution:
      "Naming a source is no approval by that source. CBS and Kadaster did not make or check this atlas.",
    privacy1:
      "The atlas has no server that keeps anything of yours. Your files are read in your own browser and sent nowhere. There are no cookies, and nobody measures who looks. Who puts the atlas on the web can see in a log which internet address fetches the page.",
    privacy2:
      "Nothing is asked of other computers, unless you say yes to a service by name on the page Data. It then sees your internet address, as every website does.",
    storedTitle: "What is kept in this browser now",
    storedNone: "Nothing.",
    "stored.local": "setting {name}, {size} {size|character|characters}",
    "stored.database": "database {name}",
    "stored.cache": "store {name}",
    storedNote:
      "What was fetched or kept of yours you erase on the page Data or Privacy. Your choice of language and colours you erase in your browser, with the data of this site.",
    requests:
      "Since it was opened this page asked something of another computer than that of the atlas {count} times.",
    requestsFrom: "Namely: {hosts}.",
    requestsNote:
      "Counted by your browser. What you fetch after your yes runs apart and is on the page Data.",
    access1:
      "The atlas is made to WCAG 2.2, level AA. Everything works by keyboard. The ranking and the tables hold every number on the map, also for screen readers.",
    access2:
      "With every change every page is tested automatically (axe), in both languages and in light and dark. Such a test does not find everything. An audit by an independent bureau has not been done yet, nor a test by users of screen readers.",
    access3:
      "The map itself is a picture; who cannot see it uses the ranking beside it. If you get stuck anywhere, tell us.",
    accessMail: "You can tell us at {email}.",
    version: "Version of the data: edition {edition}.",
    versionData:
      "The built-in data were made from the sources by a fixed program; run it again and you get exactly the same files.",
    versionCount:
      "{areas} areas, {figures} figures, {parks} parks, {first} to {last}, {sources} {sources|source|sources}.",
  },
);
