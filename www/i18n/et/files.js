/** Estonian: messages about files that cannot be read. */

export const files = {
  /** @param {{ format: string }} d */
  "compressed-file": (d) =>
    `See on pakitud fail (${d.format}), mida brauser ei oska lahti pakkida. Pakkige see lahti ja lohistage siia selles olev fail.`,
  /** @param {{ format: string }} d */
  "database-file": (d) =>
    `See on andmefail (${d.format}). Eksportige tabel CSV-, Exceli või Parqueti failina ja lohistage see siia.`,
  /** @param {{ format: string }} d */
  "document-file": (d) =>
    `See on dokument (${d.format}), mitte tabel. Eksportige tabel CSV- või Exceli failina ja lohistage see siia.`,
  "binary-file": () => "See ei ole tabel. Eksportige andmed CSV- või Exceli failina ja lohistage see siia.",
  "web-page": () =>
    "See on tabelita veebileht, võib-olla ekspordi asemel salvestatud sisselogimisleht. Eksportige fail uuesti.",
  "encrypted-file": () => "Fail on parooliga kaitstud. Salvestage see ilma paroolita ja lohistage uuesti siia.",
  "nested-archive": () => "Arhiivis on teine arhiiv. Pakkige see lahti ja lohistage siia selles olevad failid.",
  "expands-too-far": () =>
    "Lahtipakituna oleks arhiiv palju suurem kui ükski tabel. Pakkige see ise lahti ja lohistage siia vajalikud failid.",
  "empty-archive": () =>
    "Arhiivis ei ole tabelit. Lohistage siia arhiiv, milles on CSV-, Exceli, JSON- või Parqueti fail.",
  "broken-file": () => "Fail on rikutud või poolik. Laadige see uuesti alla või eksportige uuesti.",
  "split-archive": () =>
    "See on osa tükeldatud arhiivist. Pakkige kogu arhiiv lahti ja lohistage siia selles olevad failid.",
  "unknown-compression": () =>
    "Arhiiv on pakitud viisil, mida brauser ei tunne. Pakkige see lahti ja lohistage siia selles olevad failid.",
  /** @param {{ line: string }} d */
  "bad-json": (d) => `Fail algab nagu JSON, kuid real ${d.line} on viga või see katkeb. Eksportige see uuesti.`,
  "no-table": () => "Failis ei ole ridade loendit. Eksportige tabel või JSON, milles iga rida on omaette objekt.",
  /** @param {{ examples: string }} d */
  "several-sheets": (d) => `Sobib mitu lehte: ${d.examples}. Valige üks või kõik.`,
  /** @param {{ examples: string }} d */
  "unknown-sheet": (d) => `Failis ei ole sellist lehte, on ainult ${d.examples}. Valige muu leht.`,
};
