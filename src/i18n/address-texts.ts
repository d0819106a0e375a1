import { defineTexts } from "./texts.ts";

/** Words about a file at an address on the web. */
export const addressTexts = defineTexts(
  {
    label: "Of een bestand op een webadres",
    fetch: "Haal op",
    wrong:
      "Dit is geen webadres waar een bestand kan staan. Een adres begint met https:// en bevat geen naam of wachtwoord.",
    elsewhere:
      "Deze atlas vraagt niets aan {host}. Download het bestand zelf en sleep het hierheen. Wel op te halen: bestanden bij {hosts}. Wie de atlas uitgeeft, kan er adressen aan toevoegen.",
    consent:
      "Uw browser vraagt het bestand dan aan {host}. Wij sturen alleen die vraag mee, niets van u. Die computer ziet wel uw internetadres, zoals bij elke website.",
    yes: "Ja, haal op bij {host}",
    no: "Nee",
    download: "Het bestand komt binnen.",
  },
  {
    label: "Or a file at a web address",
    fetch: "Fetch",
    wrong:
      "This is no web address where a file can be. An address begins with https:// and holds no name or password.",
    elsewhere:
      "This atlas asks nothing of {host}. Download the file yourself and drag it here. Files can be fetched from {hosts}. Who publishes the atlas can add addresses.",
    consent:
      "Your browser then asks {host} for the file. We send only that question, nothing of yours. That computer does see your internet address, as with every website.",
    yes: "Yes, fetch from {host}",
    no: "No",
    download: "The file is coming in.",
  },
);
