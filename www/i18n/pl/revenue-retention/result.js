/** Polish: the result of “Revenue retention”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "gross-retention": "Utrzymanie przychodu brutto (GRR)",
    kept: "Utrzymany przychód",
    end: "Przychód na końcu",
    lost: "Utracony przychód",
    change: "Zmiana",
    months: "Długość okresu",
    "yearly-net-retention": "Utrzymanie netto w skali roku",
    "yearly-gross-retention": "Utrzymanie brutto w skali roku",
    step: "Krok",
    from: "Od",
    to: "Do",
  },
  picture: (f, v) =>
    `Schodki od przychodu na początku w dół do ${f.money(v.kept)} utrzymanych i znów w górę do ${f.money(v.end)} na końcu.`,
  warnings: {
    "expansion-hides-churn": () =>
      "Wzrost u części klientów zasłania to, że z innymi ubywa wiele przychodu. Patrz na utrzymanie brutto.",
  },
  refusals: { "more-lost-than-started": "Utracono więcej przychodu, niż było na początku. Zmniejsz jedną ze strat." },
  verdicts: {
    growing: (f, v) =>
      `Dotychczasowi klienci przynoszą o ${f.money(v.change)} więcej niż na początku. Bez wzrostu zostałoby ${f.share(v["gross-retention"])} przychodu.`,
    level: (f, v) => `To, co klienci dokupili, dokładnie wyrównuje utracone ${f.money(v.lost)}.`,
    shrinking: (f, v) =>
      `Dotychczasowi klienci przynoszą o ${f.money(-v.change)} mniej niż na początku. To, co dokupili, nie wyrównuje utraconych ${f.money(v.lost)}.`,
  },
};
