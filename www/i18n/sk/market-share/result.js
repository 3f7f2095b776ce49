/** Slovak: the result of “Market share”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "penetration-share": "Podiel na kupujúcich (penetrácia)",
    "penetration-share-low": "Dolná hranica podielu na kupujúcich",
    "penetration-share-high": "Horná hranica podielu na kupujúcich",
    "share-of-requirements": "Podiel na nákupoch vlastných zákazníkov (SOR)",
    "heavy-usage-index": "Index intenzity nákupov",
    "category-share": "Podiel vašich kupujúcich na všetkých nákupoch",
    "wallet-gap": "Rozdiel SOR a trhového podielu",
  },
  picture: (f, v) =>
    v["share-of-requirements"] === undefined
      ? `Štvorec zo sto dielov predstavuje celý trh: pripadá na vás ${f.share(v["market-share"])}.`
      : `Dva štvorce. Z toho, čo kúpia vaši kupujúci, pripadá na vás ${f.share(v["share-of-requirements"])}; z celého trhu ${f.share(v["market-share"])}.`,
  warnings: {
    "light-buyers": () =>
      "Vaši kupujúci nakupujú v kategórii menej než priemer: oslovujete skôr tých, ktorí nakupujú málo.",
  },
  refusals: {
    "one-too-many": "Zadané sú všetky štyri hodnoty, nie je teda čo dopočítať. Jednu nechajte prázdnu.",
    "zero-factor": "Jedna z hodnôt je nula, chýbajúca sa preto nedá vypočítať.",
    "cannot-all-be-true": "Údaje si protirečia: vaši kupujúci by kúpili viac než celý trh. Skontrolujte ich.",
  },
  verdicts: {
    revenue: (f, v) => `Zo všetkých tržieb na trhu pripadá na vás ${f.share(v["market-share"])}.`,
    units: (f, v) => `Zo všetkých kusov predaných na trhu pripadá na vás ${f.share(v["market-share"])}.`,
    factors: (f, v) =>
      `Váš trhový podiel je ${f.share(v["market-share"])}: vašu značku kupuje ${f.share(v["penetration-share"])} všetkých kupujúcich a pripadá na ňu ${f.share(v["share-of-requirements"])} ich nákupov v kategórii.`,
  },
};
