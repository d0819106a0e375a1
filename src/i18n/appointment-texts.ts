import { defineTexts } from "./texts.ts";

export const appointmentTexts = defineTexts(
  {
    open: "Maak een afspraak",
    title: "Afspraak voor een versnellingskamer",
    intro:
      "In een versnellingskamer werken gemeente, provincie, corporatie en anderen in één of twee sessies naar een haalbaar plan voor flexwonen. Kies een moment van twee uur; het is een voorstel, niets wordt vastgelegd.",
    municipality: "Gemeente",
    date: "Datum",
    time: "Begintijd",
    email: "Schrijf de e-mail",
    calendar: "Bewaar in agenda (.ics)",
    privacy: "Er wordt niets verstuurd: uw eigen e-mailprogramma en agenda openen het voorstel.",
    noAddress: "Er is geen e-mailadres ingesteld; vul het zelf in.",
    needMoment: "Kies een datum en een begintijd.",
    past: "Kies een datum die nog komt.",
    saved: "Het voorstel is bewaard als {name}.",
    close: "Sluiten",
    subject: "Versnellingskamer flexwonen voor {area}",
    body: "Beste {with},\n\nGraag maken wij een afspraak voor een versnellingskamer over flexwonen en wonen op vakantieparken in de gemeente {area}.\n\nVoorstel: {date}, {from} tot {to} uur.\n\nDe cijfers van de gemeente staan op:\n{link}\n\n{example}Met vriendelijke groet,\n",
    bodyExample:
      "Let op: de cijfers per gemeente op die pagina zijn voorbeeldcijfers, niet gepubliceerd.\n\n",
    someone: "heer of mevrouw",
    summary: "Versnellingskamer flexwonen {area} (voorstel)",
    description:
      "Voorstel voor een versnellingskamer over flexwonen en wonen op vakantieparken in de gemeente {area}.\nCijfers: {link}",
    fileName: "versnellingskamer-{area}.ics",
  },
  {
    open: "Make an appointment",
    title: "Appointment for an acceleration session",
    intro:
      "In an acceleration session (versnellingskamer) municipality, province, housing association and others work towards a feasible plan for flexible housing, in one or two sessions. Choose two hours; it is a proposal, nothing is booked.",
    municipality: "Municipality",
    date: "Date",
    time: "Start",
    email: "Write the e-mail",
    calendar: "Save to calendar (.ics)",
    privacy: "Nothing is sent: your own e-mail program and calendar open the proposal.",
    noAddress: "No e-mail address is set; fill it in yourself.",
    needMoment: "Choose a date and a start.",
    past: "Choose a date that is still to come.",
    saved: "The proposal is saved as {name}.",
    close: "Close",
    subject: "Acceleration session on flexible housing for {area}",
    body: "Dear {with},\n\nWe would like to make an appointment for an acceleration session on flexible housing and living on holiday parks in the municipality of {area}.\n\nProposal: {date}, {from} to {to}.\n\nThe figures of the municipality:\n{link}\n\n{example}Kind regards,\n",
    bodyExample: "Please note: the municipal figures on that page are examples, not published.\n\n",
    someone: "Sir or Madam",
    summary: "Acceleration session on flexible housing, {area} (proposal)",
    description:
      "Proposal for an acceleration session on flexible housing and living on holiday parks in the municipality of {area}.\nFigures: {link}",
    fileName: "versnellingskamer-{area}.ics",
  },
);
