/** Slovak: the survey analyser until a file is read. */

import { words as orders } from "../orders/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

/** @type {typeof import("../../en/survey/file.js").words} */
export const words = {
  name: "Analýza prieskumu",
  drop: "Presuňte sem súbor s odpoveďami",
  choose: orders.choose,
  formats:
    "CSV, Excel, OpenDocument, JSON alebo Parquet z nástrojov Qualtrics, SurveyMonkey, LimeSurvey, Google Forms, KoboToolbox a ďalších: jeden riadok na osobu alebo na odpoveď, skóre ako čísla alebo slovami.",
  private: orders.private,
  samples: orders.samples,
  sampleNames: {
    "survey-sample": {
      label: "Prieskum predajne kávy",
      note: "odpovede zákazníkov vymysleného obchodu z analýzy objednávok",
    },
    "wallet-sample": {
      label: "Prieskum výdavkov na kávu",
      note: "koľko zákazníci vymysleného obchodu míňajú inde a\u00a0ako zoraďujú obchody",
    },
  },
  projectOpen: "Projekt je otvorený. Teraz sem presuňte prieskum.",
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
  asked: "Najprv jedna otázka",
  kinds: { nps: "Net Promoter Score", csat: "Spokojnosť", effort: "Jednoduchosť", scale: "Priemer" },
  scale: (min, max) => `stupnica od ${min} do ${max}`,
  readings: {
    "as-numbered": "Číslo je skóre",
    "minus-one": "Skóre je o jedno menšie ako číslo",
    cuts: "Promotéri od 9, pasívni od 7",
    "leave-out": "Také skóre nezapočítať",
    "lowest-best": "Najnižšie je najlepšie",
    "highest-best": "Najvyššie je najlepšie",
  },
  roles: {
    score: "Skóre",
    date: "Dátum",
    person: "Osoba",
    weight: "Váha",
    segment: "Skupiny",
    comment: "Komentár",
    status: "Dokončené alebo nie",
    targets: "Cieľové podiely",
    outcome: "Zostal zákazníkom",
    invited: "Oslovený",
    wallet: "Výdavky",
  },
  refusals: {
    ...orders.refusals,
    "needs-people": () =>
      "Žiadny stĺpec zoznamu oslovených neurčuje, o koho ide. Potrebné sú rovnaké adresy alebo čísla ako v prieskume.",
    "unsure-amounts": (d) =>
      `Sumy v\u00a0stĺpci „${d.name}“ možno čítať viacerými spôsobmi alebo nie sú sumami. Zapíšte ich s\u00a0desatinným znakom, podiely so znakom %.`,
    "empty-file": () => "Súbor nemá riadky. Vyberte súbor s hlavičkou a aspoň jednou odpoveďou.",
    "no-answers": () =>
      "Žiadny započítaný riadok neobsahuje odpoveď. Skontrolujte, ktoré riadky sú označené ako dokončené.",
    "order-export": () => "Tento súbor obsahuje objednávky, nie odpovede. Otvorte ho v analýze objednávok.",
    "missing-column": () =>
      "Žiadny stĺpec neobsahuje skóre. Skóre sú čísla, napríklad od 0 do 10, alebo slová ako „veľmi spokojný“.",
    "unsure-column": (d) => `V ktorom stĺpci sú odpovede („${d.name}“)?`,
    "unsure-scale": (d) => `Akú stupnicu má „${d.name}“? Odpovede sa hodia k viacerým, napríklad ${d.examples}.`,
    "unsure-codes": (d) => `Čo znamenajú kódy v stĺpci „${d.name}“, napríklad ${d.examples}?`,
    "half-scores": (d) => `V stĺpci „${d.name}“ sú skóre ako ${d.examples}. Ako sa majú počítať?`,
    "other-columns": (d) => `V inom súbore chýba stĺpec „${d.name}“. Vyberte súbory toho istého prieskumu.`,
    "lacks-column": (d) => `V tomto súbore chýba stĺpec „${d.name}“, ktorý ostatné majú, preto sa vynechal.`,
  },
};
