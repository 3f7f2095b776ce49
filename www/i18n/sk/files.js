/** Slovak: messages about files that cannot be read. */

export const files = {
  /** @param {{ format: string }} d */
  "compressed-file": (d) =>
    `Toto je komprimovaný súbor (${d.format}), ktorý prehliadač nevie rozbaliť. Rozbaľte ho a presuňte sem súbor, ktorý je v ňom.`,
  /** @param {{ format: string }} d */
  "database-file": (d) =>
    `Toto je súbor ${d.format}. Exportujte tabuľku ako CSV, Excel alebo Parquet a presuňte sem exportovaný súbor.`,
  /** @param {{ format: string }} d */
  "document-file": (d) =>
    `Toto je dokument (${d.format}), nie tabuľka. Exportujte tabuľku ako CSV alebo Excel a presuňte sem exportovaný súbor.`,
  "binary-file": () => "Toto nie je tabuľka. Exportujte údaje ako CSV alebo Excel a presuňte sem exportovaný súbor.",
  "web-page": () =>
    "Toto je webová stránka bez tabuľky, možno prihlasovacia stránka uložená namiesto exportu. Stiahnite export znova.",
  "encrypted-file": () => "Súbor je chránený heslom. Uložte ho bez hesla a presuňte ho sem znova.",
  "nested-archive": () => "V archíve je ďalší archív. Rozbaľte ho a presuňte sem súbory, ktoré sú v ňom.",
  "expands-too-far": () =>
    "Rozbalený archív by bol oveľa väčší než akákoľvek tabuľka. Rozbaľte ho sami a presuňte sem potrebné súbory.",
  "empty-archive": () => "V archíve nie je tabuľka. Presuňte sem archív so súborom CSV, Excel, JSON alebo Parquet.",
  "broken-file": () => "Súbor je poškodený alebo neúplný. Stiahnite alebo exportujte ho znova.",
  "split-archive": () =>
    "Toto je časť rozdeleného archívu. Rozbaľte celý archív a presuňte sem súbory, ktoré sú v ňom.",
  "unknown-compression": () =>
    "Archív je komprimovaný spôsobom, ktorý prehliadač nepozná. Rozbaľte ho a presuňte sem súbory, ktoré sú v ňom.",
  /** @param {{ line: string }} d */
  "bad-json": (d) =>
    `Súbor sa začína ako JSON, ale v riadku ${d.line} je chyba alebo sa tam končí. Exportujte ho znova.`,
  "no-table": () => "V súbore nie je zoznam riadkov. Exportujte tabuľku alebo JSON s jedným objektom na riadok.",
  /** @param {{ examples: string }} d */
  "several-sheets": (d) => `Do úvahy prichádza viac hárkov: ${d.examples}. Vyberte jeden alebo všetky.`,
  /** @param {{ examples: string }} d */
  "unknown-sheet": (d) => `Súbor nemá taký hárok, iba ${d.examples}. Vyberte iný.`,
};
