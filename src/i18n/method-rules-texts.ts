import { defineTexts } from "./texts.ts";

/** Words of the page Verantwoording about what the figures can and cannot bear. */
export const methodRulesTexts = defineTexts(
  {
    meaning1:
      "De atlas telt mensen die in de Basisregistratie Personen (BRP) op het adres van een vakantiepark staan. Wie er woont zonder inschrijving, telt niet mee. Wie ingeschreven staat maar elders woont, telt wel mee.",
    meaning2:
      "Een inschrijving zegt niet dat wonen daar mag. De gemeente kan een inschrijving niet weigeren omdat wonen niet is toegestaan.",
    "meaning.bag":
      "In Drenthe hebben zo'n 23.000 recreatieobjecten geen eigen adres. Bewoners staan dan allemaal op het hoofdadres van het park.",
    "meaning.factor":
      "Op de Veluwe woonden in 2018 naar schatting 2 tot 2,5 keer zo veel mensen op parken als in de BRP stonden. Voor Drenthe is dat niet onderzocht; de atlas rekent er niet mee.",
    examples1:
      "Per Drentse gemeente is op één uitzondering na geen telling gepubliceerd die mag worden meegeleverd. Zonder getallen kunt u niet zien wat de atlas kan. Daarom zijn er voorbeeldcijfers, door een vast rekenprogramma gemaakt. Elk ervan draagt de status “Voorbeeldcijfer, niet gepubliceerd”, op elk scherm en in elk bestand dat u meeneemt.",
    examples2:
      "Gebruik ze nergens als feit. Zodra u echte tellingen laadt, verdwijnen de voorbeelden die zij vervangen.",
    examplesMade: "Zo zijn ze gemaakt:",
    examplesNone: "Er zijn nu geen voorbeeldcijfers geladen.",
    boundaries1:
      "De meegeleverde grenzen zijn schematisch: elk stukje land hoort bij de dichtstbijzijnde plaats uit onze eigen plaatsenlijst, en de plaatsen van een gemeente vormen samen haar vlak. Zij zijn om naar te kijken, nooit om te bepalen in welke gemeente een park ligt.",
    boundaries2:
      "Wie de officiële grenzen laadt of ophaalt, ziet overal die. Parken worden dan opnieuw aan gemeenten toegewezen, op de nauwkeurigste vorm die er is.",
    boundariesNow: "Nu in gebruik:",
    official: "officiële grenzen",
    year: "gemeentelijke indeling van {year}",
    rounding1:
      "Gepubliceerde tellingen zijn afgerond, meestal op tientallen. Zo'n getal kan er 5 naast zitten, een verschil van twee getallen 10, een som van twaalf gemeenten 60. De atlas rekent met die marge door.",
    rounding2:
      "Kleine aantallen zijn onderdrukt, zodat niemand te herkennen is. Een onderdrukt getal is voor de atlas niet te lezen: het wordt gearceerd getekend, in woorden genoemd, en nooit als 0 geteld. Een som met een onderdrukt deel wordt een bandbreedte.",
    rounding3:
      "Een percentage op minder dan 100 personen wordt niet berekend: één huishouden zou het laten springen. Wie bij de kaart naar groei kijkt, kan een andere ondergrens kiezen; de link onthoudt die.",
    rounding4:
      "In eigen bestanden onderdrukt de atlas zelf wat onder de drempel ligt, en een tweede cel als die anders terug te rekenen is. Bewoners per park toont de atlas nooit.",
    "rounding.cbs":
      "Het CBS hanteert in de inkomensstatistiek dezelfde ondergrens van 100 voor percentages.",
    "rounding.tens":
      "Dat het dashboard op tientallen afrondt is onze gevolgtrekking: alle gevonden aantallen eindigen op 0. De regels zelf zijn niet gevonden.",
    "compare.delimit":
      "Wat een vakantiepark is, bepalen provincies en regio's zelf. Sommige tellen appartementen, B&B's of hotels mee. Provincies zijn niet zonder meer te vergelijken.",
    "compare.series":
      "De reeks 2017-2021 en die vanaf 2019 zijn anders gemaakt. Zij worden nooit aan elkaar geplakt zonder streep.",
    "compare.regions":
      "Het eerste dashboard van het CBS (2022) had zeven provincies. Drenthe, Gelderland, Noord-Brabant, Zuid-Holland en Friesland ontbraken nog.",
    "compare.hidden":
      "Van sommige gemeenten zijn geen cijfers beschikbaar; in Noord-Brabant waren dat er 13.",
    "compare.drenthe":
      "Voor Drenthe staan twee aantallen naast elkaar: 3.490 (zonder datum) en “ruim 4.000” (zonder datum). De atlas kiest niet, maar toont de herkomst.",
    "compare.objects":
      "Het CBS telde ook de bewoning van recreatieobjecten op 1 januari 2023. Dat is een andere telling, met andere grenzen.",
    "unknown.municipal":
      "Aantallen per Drentse gemeente. De tabel van het CBS bestaat, maar u moet hem zelf laden.",
    "unknown.series": "Een volledige reeks per provincie, en een Drents cijfer over 2019-2025.",
    "unknown.rules":
      "De regels voor afronden en onderdrukken van het dashboard Zicht op Vakantieparken.",
    "unknown.shell":
      "De formules van “Naar een berekening van de flexibele schil”, en de vragen van de Routekaart flexwonen na de eerste.",
    "unknown.demand":
      "Woningtekort, arbeidsmigranten en geplaatste flexwoningen per Drentse gemeente.",
    "unknown.use": "Een grens in water- of energieverbruik waarboven een huisje bewoond is.",
    unknownNote: "Wat niet gevonden is, is niet ingevuld.",
  },
  {
    meaning1:
      "The atlas counts people whose address in the population register (BRP) is that of a holiday park. Who lives there without registering is not counted. Who is registered but lives elsewhere is.",
    meaning2:
      "Being registered does not mean that living there is allowed. A municipality cannot refuse to register someone because living there is not allowed.",
    "meaning.bag":
      "In Drenthe some 23,000 recreation objects have no address of their own. All residents then stand at the main address of the park.",
    "meaning.factor":
      "On the Veluwe in 2018 an estimated 2 to 2.5 times as many people lived at parks as were registered. For Drenthe this was not studied; the atlas does not use it.",
    examples1:
      "Per municipality in Drenthe, with one exception, no count is published that may be shipped. Without numbers you could not see what the atlas can do. That is why there are example figures, made by a fixed program. Each carries the status “Example figure, not published”, on every screen and in every file you take away.",
    examples2:
      "Never use them as fact. As soon as you load real counts, the examples that they replace disappear.",
    examplesMade: "This is how they were made:",
    examplesNone: "No example figures are loaded now.",
    boundaries1:
      "The built-in boundaries are schematic: every bit of land belongs to the nearest place of our own list of places, and the places of a municipality together make its shape. They are for looking at, never for deciding in which municipality a park lies.",
    boundaries2:
      "Load or fetch the official boundaries to see those everywhere. Parks are then assigned to municipalities again, on the most accurate shape there is.",
    boundariesNow: "In use now:",
    official: "official boundaries",
    year: "municipal division of {year}",
    rounding1:
      "Published counts are rounded, mostly to tens. Such a number may be off by 5, a difference of two numbers by 10, a sum of twelve municipalities by 60. The atlas carries that margin along.",
    rounding2:
      "Small numbers are suppressed, so that nobody can be recognised. The atlas itself cannot read a suppressed number: it is drawn hatched, named in words, and never counted as 0. A sum with a suppressed part becomes a range.",
    rounding3:
      "A percentage on fewer than 100 people is not computed: one household would make it jump.",
    rounding4:
      "In files of your own the atlas itself suppresses what lies under the threshold, and a second cell when the first could otherwise be worked out. Residents per park are never shown.",
    "rounding.cbs":
      "Statistics Netherlands (CBS) uses the same bound of 100 for percentages in its income statistics.",
    "rounding.tens":
      "That the dashboard rounds to tens is our conclusion: all numbers found end in 0. The rules themselves were not found.",
    "compare.delimit":
      "What a holiday park is, provinces and regions decide themselves. Some include apartments, B&Bs or hotels. Provinces cannot simply be compared.",
    "compare.series":
      "The series 2017-2021 and that from 2019 were made differently. They are never joined without a line between them.",
    "compare.regions":
      "The first dashboard of CBS (2022) had seven provinces. Drenthe, Gelderland, Noord-Brabant, Zuid-Holland and Friesland were not yet in it.",
    "compare.hidden":
      "Of some municipalities no figures are available; in Noord-Brabant these were 13.",
    "compare.drenthe":
      "For Drenthe two numbers stand beside each other: 3,490 (without a date) and “well over 4,000” (without a date). The atlas does not choose; it shows where they come from.",
    "compare.objects":
      "CBS also counted the occupation of recreation objects on 1 January 2023. That is another count, with other bounds.",
    "unknown.municipal":
      "Numbers per municipality in Drenthe. The table of CBS exists, but you have to load it yourself.",
    "unknown.series": "A complete series per province, and a figure for Drenthe over 2019-2025.",
    "unknown.rules":
      "The rules for rounding and suppressing of the dashboard Zicht op Vakantieparken.",
    "unknown.shell":
      "The formulas of “Naar een berekening van de flexibele schil”, and the questions of the Routekaart flexwonen after the first.",
    "unknown.demand":
      "Housing shortage, migrant workers and placed flexible homes per municipality in Drenthe.",
    "unknown.use": "A bound in use of water or energy above which a holiday home is lived in.",
    unknownNote: "What was not found has not been filled in.",
  },
);
