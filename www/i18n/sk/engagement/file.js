/** Slovak: the engagement analyser until a file is read. */

import { words as survey } from "../survey/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

/** @type {typeof import("../../en/engagement/file.js").words} */
export const words = {
  name: "Analýza angažovanosti",
  drop: "Presuňte sem súbor s udalosťami",
  choose: survey.choose,
  file: survey.file,
  formats:
    "CSV, Excel, OpenDocument, JSON alebo Parquet z GA4, Mixpanel, Amplitude, PostHog, Segment a iných: jeden riadok na udalosť s osobou, časom a aktivitou, prípadne aj s trvaním, počtom a skupinou. Pridajte objednávky alebo predplatné tých istých ľudí a uvidíte, či ich angažovanosť predpovedá.",
  private: survey.private,
  samples: survey.samples,
  sampleNames: {
    "events-sample": {
      label: "Štyri mesiace návštev",
      note: "vo vymyslenom obchode, s objednávkami",
    },
  },
  paste: survey.paste,
  pasteLabel: survey.pasteLabel,
  usePasted: survey.usePasted,
  pasted: survey.pasted,
  pasteSomething: survey.pasteSomething,
  reading: survey.reading,
  finishing: survey.finishing,
  cancel: survey.cancel,
  progress: survey.progress,
  megabytes: survey.megabytes,
  seconds: survey.seconds,
  stopped: survey.stopped,
  kept: survey.kept,
  retry: survey.retry,
  backToColumns: survey.backToColumns,
  another: survey.another,
  dateOrders: survey.dateOrders,
  asked: survey.asked,
  noColumn: "Žiadny: každý riadok je jedna udalosť",
  roles: {
    person: "Osoba",
    device: "Zariadenie",
    time: "Čas",
    clock: "Hodina",
    action: "Aktivita",
    duration: "Trvanie",
    count: "Počet udalostí",
    segment: "Skupina",
  },
  refusals: {
    ...survey.refusals,
    "empty-file": () => "Súbor nemá riadky. Vyberte súbor s hlavičkou a aspoň jednou udalosťou.",
    "no-events": () => "Žiadny riadok nie je udalosť osoby s časom. Skontrolujte stĺpce osoby a času.",
    "order-export": () =>
      "Tento súbor obsahuje objednávky, nie udalosti. Otvorte ho v analýze objednávok alebo ho pridajte k súboru s udalosťami.",
    "subscription-file": () =>
      "Tento súbor obsahuje predplatné, nie udalosti. Otvorte ho v analýze predplatného alebo ho pridajte k súboru s udalosťami.",
    "survey-file": () => "Tento súbor obsahuje odpovede z prieskumu. Otvorte ho v analýze prieskumu.",
    "missing-column": (d) => `Žiadny stĺpec neobsahuje údaj „${d.name}“. Riadok potrebuje osobu, čas a názov udalosti.`,
    "unsure-column": (d) => `Ktorý stĺpec je „${d.name}“?`,
    "other-columns": (d) => `V inom súbore chýba stĺpec „${d.name}“. Vyberte súbory z toho istého exportu.`,
  },
};
