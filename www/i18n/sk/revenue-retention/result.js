/** Slovak: the result of “Revenue retention”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "gross-retention": "Hrubá retencia tržieb (GRR)",
    kept: "Udržané tržby",
    end: "Tržby na konci",
    lost: "Stratené tržby",
    change: "Zmena",
    months: "Dĺžka obdobia",
    "yearly-net-retention": "Čistá retencia za rok",
    "yearly-gross-retention": "Hrubá retencia za rok",
    step: "Krok",
    from: "Od",
    to: "Do",
  },
  picture: (f, v) =>
    `Vodopádový graf: od tržieb na začiatku dolu na ${f.money(v.kept)} udržaných a znova nahor na ${f.money(v.end)} na konci.`,
  warnings: {
    "expansion-hides-churn": () =>
      "Rast tržieb od niektorých zákazníkov zakrýva, koľko tržieb s inými odchádza. Sledujte hrubú retenciu.",
  },
  refusals: { "more-lost-than-started": "Stratené tržby presahujú tržby na začiatku. Niektorú zo strát znížte." },
  verdicts: {
    growing: (f, v) =>
      `Existujúci zákazníci prinášajú o ${f.money(v.change)} viac než na začiatku. Bez zvýšenia by zostalo ${f.share(v["gross-retention"])} tržieb.`,
    level: (f, v) => `Zvýšenie tržieb práve vyrovná stratu ${f.money(v.lost)}.`,
    shrinking: (f, v) =>
      `Existujúci zákazníci prinášajú o ${f.money(-v.change)} menej než na začiatku. Zvýšenie tržieb nevyrovná stratu ${f.money(v.lost)}.`,
  },
};
