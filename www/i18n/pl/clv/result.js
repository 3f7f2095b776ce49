/** Polish: the result of “Customer Lifetime Value”. */

import { counted } from "../../polish.js";

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "customer-value": "Roczny przychód z klienta",
    "yearly-margin": "Roczna marża z klienta",
    orders: "Liczba zamówień w całym okresie relacji",
    "net-clv": "Wartość po odjęciu kosztu pozyskania",
    "clv-to-cost": "Stosunek CLV do kosztu pozyskania",
    payback: "Czas zwrotu kosztu pozyskania",
    year: "Rok",
    value: "W danym roku",
    discounted: "Po zdyskontowaniu",
    total: "Narastająco",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Linia: wartość klienta narasta z latami do ${f.money(v.clv)}.`
      : `Linia: wartość klienta narasta z latami do ${f.money(v.clv)}; koszt pozyskania zwraca się po ${counted(f.points(v.payback), { one: "roku", few: "latach", many: "latach", other: "roku" })}.`,
  warnings: {
    "revenue-is-not-profit": () => "To przychód, nie zysk. Zanim zaplanujesz wydatki, uwzględnij swoją marżę.",
    "long-lifespan": () => "Ponad dziesięć lat trudno przewidzieć: zmieniają się produkty, ceny i klienci.",
    "never-pays-back": () => "Pozyskanie tego klienta kosztuje więcej, niż klient kiedykolwiek przyniesie.",
  },
  refusals: {},
  verdicts: {
    revenue: (f, v) =>
      `Klient przynosi ${f.money(v["customer-value"])} przychodu rocznie i ${f.money(v.clv)} przez cały czas współpracy.`,
    margin: (f, v) =>
      `Klient przynosi ${f.money(v["yearly-margin"])} marży rocznie i ${f.money(v.clv)} przez cały czas współpracy.`,
    discounted: (f, v) => `Cała marża, jaką przyniesie klient, jest dziś warta ${f.money(v.clv)}.`,
  },
};
