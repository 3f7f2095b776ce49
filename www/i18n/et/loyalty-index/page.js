/** Estonian: the page of “Customer Loyalty Index”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kliendilojaalsuse indeksi (CLI) kalkulaator",
  description:
    "Arvutage kliendilojaalsuse indeks NPS-ist, kordusostumäärast ja lisamüügi osakaalust või kolme küsimusega küsitlusest, oma kaaludega.",
  about: [
    "Kliendilojaalsuse indeks koondab ühte arvu lojaalse kliendi kolm käitumisviisi: ta soovitab teid, ostab uuesti ja ostab ka teie teisi tooteid.",
    "Ühest määratlust pole. Mõni keskmistab kolm näitajat, mõni kolm küsitlusvastust skaalal 1–6, mõni skaalal 0–10. Kalkulaator ütleb, mida see kasutab, ja näitab tulemust võimaluse korral ka skaalal 0–100.",
  ],
  pitfalls: [
    "Võrdlemine avaldatud indeksiga, mille skaalat te ei tea: skaalal 1–6 on 1 parim.",
    "NPS-i −20 keskmistamine osakaaludega, nagu oleks neil sama skaala. Teisendage see enne.",
    "Ainult indeksi jälgimine. See varjab, milline kolmest muutus.",
  ],
  example: "Kolm küsitluse keskmist skaalal 0–10 (6, 7 ja 8) annavad indeksi 7 ehk saja palli skaalal 70.",
};
