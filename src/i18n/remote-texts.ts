import type { Issue } from "#domain/issue.ts";
import { defineTexts, type Translate } from "./texts.ts";

/** Words about public services: the panel on the page Gegevens, and what can go wrong. */
export const remoteTexts = defineTexts(
  {
    title: "Openbare gegevens ophalen",
    intro:
      "De atlas vraagt niets aan andere computers, tenzij u hier ja zegt. Het antwoord gaat dezelfde weg als een bestand van uzelf.",
    "source.pdokMunicipalities": "Gemeentegrenzen",
    "source.cbsPopulation": "Inwoners per gemeente",
    "about.pdokMunicipalities":
      "De officiële grenzen van CBS en Kadaster, via PDOK ({hosts}). Zij vervangen de schematische grenzen.",
    "about.cbsPopulation":
      "De inwoners op 1 januari van het Centraal Bureau voor de Statistiek ({hosts}).",
    fetch: "Haal op",
    fetchNamed: "Haal op: {name}",
    consent:
      "Uw browser vraagt dan {hosts} om openbare gegevens. Wij sturen alleen die vraag mee, niets van u. Die computer ziet wel uw internetadres, zoals bij elke website.",
    yes: "Ja, haal op",
    no: "Nee",
    cancel: "Stop",
    starting: "De vraag wordt gesteld.",
    busyWith: "Het antwoord wordt verwerkt.",
    "remote.reading": "{records} {records|regel|regels} gelezen.",
    "remote.waiting":
      "De dienst vraagt om {seconds} {seconds|seconde|seconden} geduld. Daarna gaat het verder.",
    done: "Opgehaald en toegevoegd.",
    failed: "Niet opgehaald. Uw gegevens zijn zoals ze waren.",
    keptTitle: "Bewaard in deze browser",
    keptNone: "Er is niets opgehaald en bewaard.",
    keptRow: "{name}, opgehaald op {date}, {size} kB",
    keptNote: "Alleen op dit apparaat. Bij een volgend bezoek worden deze gegevens weer gebruikt.",
    forget: "Verwijder",
    forgetNote: "U gaat terug naar de ingebouwde gegevens; ook eigen bestanden gaan weg.",
    reading: "{pages} {pages|antwoord|antwoorden}, {records} {records|onderdeel|onderdelen}",
    waiting: "{seconds} {seconds|seconde|seconden} wachten",
    "script.written": "{records} onderdelen bewaard in {file}",
    "script.kept": "niets veranderd; wat er eerder was opgehaald staat er nog",
    "code.cut":
      "{host} is niet te bereiken of verbrak de verbinding ({attempts} keer geprobeerd). Controleer de verbinding en probeer het later opnieuw.",
    "code.slow":
      "{host} gaf {seconds} seconden geen antwoord ({attempts} keer geprobeerd). Probeer het later opnieuw.",
    "code.busy":
      "{host} heeft het te druk en vraagt te wachten ({attempts} keer geprobeerd). Probeer het over {seconds} seconden opnieuw.",
    "code.server":
      "{host} meldt een eigen storing (fout {status}, {attempts} keer geprobeerd). Probeer het later opnieuw.",
    "code.refused":
      "{host} kent deze vraag niet (antwoord {status}). Het adres is misschien veranderd; laad het bestand zelf of meld het ons.",
    "code.html":
      "{host} stuurde een webpagina in plaats van gegevens. Dat gebeurt bij onderhoud of achter een inlogpagina. Probeer het later opnieuw.",
    "code.badJson":
      "{host} stuurde gegevens die niet heel zijn ({attempts} keer geprobeerd). Er werd JSON verwacht. Probeer het later opnieuw.",
    "code.fields":
      "{host} stuurde een antwoord in een andere vorm: “{expected}” ontbreekt. De dienst is veranderd; laad het bestand zelf of meld het ons.",
    "code.otherHost":
      "{host} verwees naar een andere computer ({other}). Dat volgen wij niet. Laad het bestand zelf of meld het ons.",
    "code.moved":
      "{host} verwees door naar een ander adres. Dat volgen wij niet. Laad het bestand zelf of meld het ons.",
    "code.tooMuch":
      "{host} stuurde meer dan {megabytes} MB of bleef verwijzen naar meer. Dat is gestopt. Laad het bestand zelf.",
    "code.incomplete":
      "{host} beloofde {total} onderdelen en stuurde er {got}. Een half antwoord gebruiken wij niet. Probeer het later opnieuw.",
    "code.wrongYear":
      "{host} stuurde gegevens van {found} in plaats van {year}. Kies een ander jaar of laad het bestand zelf.",
    "code.empty":
      "{host} heeft hierover geen gegevens {year}. Kies een ander jaar of laad het bestand zelf.",
    "code.cancelled": "Gestopt. Er is niets veranderd.",
    "code.fallback": "{host} antwoordde niet goed; de gegevens komen van {used}.",
    "code.notKept":
      "Deze browser had geen ruimte om het antwoord van {host} te bewaren. Nu werkt het wel; bij een volgend bezoek haalt u het opnieuw op.",
    "code.keptRefused":
      "Wat van {host} bewaard was ({name}) kon niet worden gebruikt. Haal het opnieuw op.",
    "code.other": "Er ging iets mis: {reason}.",
  },
  {
    title: "Fetch public data",
    intro:
      "The atlas asks other computers for nothing, unless you say yes here. The answer takes the same road as a file of your own.",
    "source.pdokMunicipalities": "Municipal boundaries",
    "source.cbsPopulation": "Inhabitants per municipality",
    "about.pdokMunicipalities":
      "The official boundaries of CBS and Kadaster, by PDOK ({hosts}). They replace the schematic boundaries.",
    "about.cbsPopulation": "The inhabitants on 1 January by Statistics Netherlands ({hosts}).",
    fetch: "Fetch",
    fetchNamed: "Fetch: {name}",
    consent:
      "Your browser will ask {hosts} for public data. Only that question is sent, nothing of yours. That computer does see your internet address, as every website does.",
    yes: "Yes, fetch it",
    no: "No",
    cancel: "Stop",
    starting: "The question is being asked.",
    busyWith: "The answer is being processed.",
    "remote.reading": "{records} {records|row|rows} read.",
    "remote.waiting":
      "The service asks for {seconds} {seconds|second|seconds} of patience. Then it goes on.",
    done: "Fetched and added.",
    failed: "Not fetched. Your data are as they were.",
    keptTitle: "Kept in this browser",
    keptNone: "Nothing has been fetched and kept.",
    keptRow: "{name}, fetched on {date}, {size} kB",
    keptNote: "On this device only. These data are used again at your next visit.",
    forget: "Remove",
    forgetNote: "You return to the built-in data; files of your own go as well.",
    reading: "{pages} {pages|answer|answers}, {records} {records|item|items}",
    waiting: "waiting {seconds} {seconds|second|seconds}",
    "script.written": "{records} items kept in {file}",
    "script.kept": "nothing changed; what was fetched before is still there",
    "code.cut":
      "{host} cannot be reached or broke the connection (tried {attempts} times). Check the connection and try again later.",
    "code.slow":
      "{host} gave no answer for {seconds} seconds (tried {attempts} times). Try again later.",
    "code.busy":
      "{host} is too busy and asks to wait (tried {attempts} times). Try again in {seconds} seconds.",
    "code.server":
      "{host} reports a fault of its own (error {status}, tried {attempts} times). Try again later.",
    "code.refused":
      "{host} does not know this question (answer {status}). The address may have changed; load the file yourself or tell us.",
    "code.html":
      "{host} sent a web page instead of data. That happens during maintenance or behind a login page. Try again later.",
    "code.badJson":
      "{host} sent data that are not whole (tried {attempts} times). JSON was expected. Try again later.",
    "code.fields":
      "{host} sent an answer of another shape: “{expected}” is not there. The service has changed; load the file yourself or tell us.",
    "code.otherHost":
      "{host} pointed to another computer ({other}). We do not follow that. Load the file yourself or tell us.",
    "code.moved":
      "{host} pointed to another address. We do not follow that. Load the file yourself or tell us.",
    "code.tooMuch":
      "{host} sent more than {megabytes} MB or kept pointing to more. That was stopped. Load the file yourself.",
    "code.incomplete":
      "{host} promised {total} items and sent {got}. We do not use half an answer. Try again later.",
    "code.wrongYear":
      "{host} sent data of {found} instead of {year}. Choose another year or load the file yourself.",
    "code.empty":
      "{host} has no data about this {year}. Choose another year or load the file yourself.",
    "code.cancelled": "Stopped. Nothing has changed.",
    "code.fallback": "{host} did not answer well; the data come from {used}.",
    "code.notKept":
      "This browser had no room to keep the answer of {host}. It works now; at your next visit you fetch it again.",
    "code.keptRefused": "What was kept from {host} ({name}) could not be used. Fetch it again.",
    "code.other": "Something went wrong: {reason}.",
  },
);

type RemoteText = keyof (typeof remoteTexts)["nl"];

/** The sentence of a remark about a public service; `undefined` when the remark is about something else. */
export function remoteIssueText(issue: Issue, text: Translate<RemoteText>): string | undefined {
  const key = issue.code.replace(/^remote\./, "code.");
  if (key === issue.code || !Object.hasOwn(remoteTexts.nl, key)) return undefined;
  return text(key as RemoteText, issue.values);
}
