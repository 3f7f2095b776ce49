/** Polish: the result of “Customer acquisition cost”. */

import { counted } from "../../polish.js";

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "counted-spend": "Uwzględnione koszty",
    "counted-customers": "Uwzględniona liczba klientów",
    "clv-to-cost": "Stosunek CLV do CAC (CLV:CAC)",
    "net-clv": "Wartość życiowa po odjęciu kosztu",
    payback: "Czas zwrotu kosztu",
    month: "Miesiąc",
    earned: "Skumulowana marża",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? "Jeszcze bez wykresu: podaj miesięczny przychód na klienta i marżę."
      : `Linia: skumulowana marża z klienta; koszt jego pozyskania zwraca się po ${counted(f.points(v.payback), { one: "miesiącu", few: "miesiącach", many: "miesiącach", other: "miesiąca" })}.`,
  warnings: {
    "media-only": () => "Pominięto pensje, agencje i narzędzia. Decyduj na podstawie wszystkich kosztów.",
    "slow-payback": (f, value) =>
      `Koszt zwraca się dopiero po ${counted(f.points(value), { one: "miesiącu", few: "miesiącach", many: "miesiącach", other: "miesiąca" })}. Przy czasie zwrotu dłuższym niż rok wzrost wymaga dużo gotówki.`,
    "growth-saved-on": () =>
      "Wartość życiowa ponad ośmiokrotnie przewyższa koszt. Być może stać Cię na pozyskiwanie większej liczby klientów.",
    "revenue-is-not-profit": () => "Przy marży 100% czas zwrotu liczy się z przychodu, nie z zysku.",
  },
  refusals: {
    "no-paid-customers":
      "Wszyscy nowi klienci są organiczni, więc nie da się obliczyć kosztu klienta z płatnych kanałów. Podziel przez liczbę wszystkich nowych klientów.",
  },
  verdicts: {
    cost: (f, v) => `Pozyskanie jednego klienta kosztuje ${f.money(v["acquisition-cost"])}.`,
    loses: (f, v) =>
      `Pozyskanie jednego klienta kosztuje ${f.money(v["acquisition-cost"])}, o ${f.money(-v["net-clv"])} więcej, niż jest on wart.`,
    thin: (f, v) =>
      `Stosunek CLV do CAC to ${f.number(v["clv-to-cost"])}:1; przyjmuje się, że trzeba co najmniej 3:1, aby starczyło na pozostałe koszty.`,
    healthy: (f, v) => `Stosunek CLV do CAC to ${f.number(v["clv-to-cost"])}:1, powyżej zwyczajowego minimum 3:1.`,
  },
};
