/** Estonian: the survey analyser until a file is read. */

import { words as orders } from "../orders/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

/** @type {typeof import("../../en/survey/file.js").words} */
export const words = {
  name: "Küsitluse analüüs",
  drop: "Lohistage küsitluse vastuste fail siia",
  choose: orders.choose,
  formats:
    "CSV-, Exceli, OpenDocumenti, JSON- või Parqueti fail Qualtricsist, SurveyMonkeyst, LimeSurveyst, Google Formsist, KoboToolboxist ja mujalt: üks rida inimese või vastuse kohta, hinded numbrite või sõnadena.",
  private: orders.private,
  samples: orders.samples,
  sampleNames: {
    "survey-sample": { label: "Kohvipoe küsitlus", note: "tellimuste analüüsi väljamõeldud poe klientide vastused" },
    "wallet-sample": {
      label: "Kohvikulutuste küsitlus",
      note: "kui palju väljamõeldud poe kliendid mujal kulutavad ja kuidas nad poode järjestavad",
    },
  },
  projectOpen: "Projekt on avatud. Nüüd lohistage siia küsitlus.",
  paste: orders.paste,
  pasteLabel: orders.pasteLabel,
  usePasted: orders.usePasted,
  pasted: orders.pasted,
  pasteSomething: orders.pasteSomething,
  reading: orders.reading,
  finishing: orders.finishing,
  cancel: orders.cancel,
  progress: orders.progress,
  megabytes: orders.megabytes,
  seconds: orders.seconds,
  stopped: orders.stopped,
  kept: orders.kept,
  retry: orders.retry,
  backToColumns: orders.backToColumns,
  another: orders.another,
  allSheets: orders.allSheets,
  file: orders.file,
  timeZone: orders.timeZone,
  timeZoneUsual: orders.timeZoneUsual,
  dateOrders: orders.dateOrders,
  none: orders.none,
  asked: "Enne üks küsimus",
  kinds: { nps: "Net Promoter Score", csat: "Rahulolu", effort: "Lihtsus", scale: "Keskmine" },
  scale: (min, max) => `skaala ${min} kuni ${max}`,
  readings: {
    "as-numbered": "Number ongi hinne",
    "minus-one": "Hinne on numbrist ühe võrra väiksem",
    cuts: "Soovitajad alates 9, passiivsed alates 7",
    "leave-out": "Jäta sellised hinded välja",
    "lowest-best": "Madalaim on parim",
    "highest-best": "Kõrgeim on parim",
  },
  roles: {
    score: "Hinne",
    date: "Kuupäev",
    person: "Inimene",
    weight: "Kaal",
    segment: "Rühmad",
    comment: "Kommentaar",
    status: "Kas lõpetatud",
    targets: "Sihtosakaalud",
    outcome: "Jäi kliendiks",
    invited: "Küsitud",
    wallet: "Kulutused",
  },
  refusals: {
    ...orders.refusals,
    "needs-people": () =>
      "Ükski küsitud inimeste nimekirja veerg ei näita, kes nad on. Vaja on samu aadresse või tunnuseid, mis küsitluses.",
    "unsure-amounts": (d) =>
      `Veeru „${d.name}“ summasid saab lugeda mitut moodi või need ei ole summad. Kirjutage need kümnendmärgiga, osakaalud märgiga %.`,
    "empty-file": () => "Failis pole ridu. Valige fail, kus on päiserida ja vähemalt üks vastus.",
    "no-answers": () => "Üheski arvesse minevas reas pole vastust. Kontrollige, millised read on märgitud lõpetatuks.",
    "order-export": () => "Selles failis on tellimused, mitte vastused. Avage see tellimuste analüüsis.",
    "missing-column": () =>
      "Üheski veerus pole hindeid. Hinded on numbrid, näiteks 0 kuni 10, või sõnad nagu „väga rahul“.",
    "unsure-column": (d) => `Millises veerus on vastused („${d.name}“)?`,
    "unsure-scale": (d) => `Milline on skaala veerus „${d.name}“? Vastused sobivad mitmega, näiteks ${d.examples}.`,
    "unsure-codes": (d) => `Mida tähendavad koodid veerus „${d.name}“, näiteks ${d.examples}?`,
    "half-scores": (d) => `Veerus „${d.name}“ on hindeid nagu ${d.examples}. Kuidas neid arvestada?`,
    "other-columns": (d) => `Teises failis puudub veerg „${d.name}“. Valige sama küsitluse failid.`,
    "lacks-column": (d) => `Sellest failist puudub veerg „${d.name}“, mis teistes on, seepärast jäeti see fail välja.`,
  },
};
