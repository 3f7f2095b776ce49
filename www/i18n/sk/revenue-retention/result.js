/** Slovak: the result of “Revenue retention”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "gross-retention": "Hrubé udržanie tržieb (GRR)",
    kept: "Udržané tržby",
    end: "Tržby na konci",
    lost: "Stratené tržby",
    change: "Zmena",
    months: "Dĺžka obdobia",
    "yearly-net-retention": "Čisté udržanie za rok",
    "yearly-gross-retention": "Hrubé udržanie za rok",
    step: "Krok",
    from: "Od",
    to: "Do",
  },
  picture: (f, v) =>
    `Kroky od tržieb na začiatku dolu na ${f.money(v.kept)} udržaných a znova nahor na ${f.money(v.end)} na konci.`,
  warnings: {
    "expansion-hides-churn": () =>
      "Rast u niektorých zákazníkov zakrýva, že s inými veľa tržieb odchádza. Sledujte hrubé udržanie.",
  },
  refusals: { "more-lost-than-started": "Stratilo sa viac tržieb, než bolo na začiatku. Niektorú zo strát znížte." },
  verdicts: {
    growing: (f, v) =>
      `Súčasní zákazníci prinášajú o ${f.money(v.change)} viac než na začiatku. Bez rastu by zostalo ${f.share(v["gross-retention"])} tržieb.`,
    level: (f, v) => `To, čo si zákazníci prikúpili, práve vyrovná stratu ${f.money(v.lost)}.`,
    shrinking: (f, v) =>
      `Súčasní zákazníci prinášajú o ${f.money(-v.change)} menej než na začiatku. To, čo si prikúpili, nevyrovná stratu ${f.money(v.lost)}.`,
  },
};
