/** Slovak: the result of “Market share”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "penetration-share": "Podiel penetrácie",
    "penetration-share-low": "Dolná hranica podielu penetrácie",
    "penetration-share-high": "Horná hranica podielu penetrácie",
    "share-of-requirements": "Podiel na potrebách (SOR)",
    "heavy-usage-index": "Index intenzity nákupov",
    "category-share": "Časť všetkých nákupov od vašich kupujúcich",
    "wallet-gap": "Podiel na potrebách mínus trhový podiel",
  },
  picture: (f, v) =>
    v["share-of-requirements"] === undefined
      ? `Štvorec zo sto dielov, celý trh: na vás z neho pripadá ${f.share(v["market-share"])}.`
      : `Dva štvorce. Z toho, čo kúpia vaši kupujúci, pripadá na vás ${f.share(v["share-of-requirements"])}; z celého trhu ${f.share(v["market-share"])}.`,
  warnings: {
    "light-buyers": () =>
      "Vaši kupujúci kupujú v kategórii menej než priemerný kupujúci: oslovujete tých, čo kupujú málo.",
  },
  refusals: {
    "one-too-many": "Zadané sú všetky štyri hodnoty, niet teda čo počítať. Jednu nechajte prázdnu.",
    "zero-factor": "Jedna zo zložiek je nula, chýbajúca sa preto nedá vypočítať.",
    "cannot-all-be-true": "Údaje si protirečia: vaši kupujúci by kúpili viac než celý trh. Skontrolujte ich.",
  },
  verdicts: {
    revenue: (f, v) => `Zo všetkých tržieb na trhu pripadá na vás ${f.share(v["market-share"])}.`,
    units: (f, v) => `Zo všetkých kusov predaných na trhu pripadá na vás ${f.share(v["market-share"])}.`,
    factors: (f, v) =>
      `Váš trhový podiel je ${f.share(v["market-share"])}: kupuje u vás ${f.share(v["penetration-share"])} všetkých kupujúcich a pokrýva u vás ${f.share(v["share-of-requirements"])} svojich potrieb.`,
  },
};
