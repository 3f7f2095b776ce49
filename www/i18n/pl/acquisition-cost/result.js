/** Polish: the result of “Customer acquisition cost”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "counted-spend": "Liczone koszty",
    "counted-customers": "Liczeni klienci",
    "clv-to-cost": "Wartość życiowa na jednostkę kosztu (LTV:CAC)",
    "net-clv": "Wartość życiowa po koszcie",
    payback: "Czas zwrotu kosztu",
    month: "Miesiąc",
    earned: "Zarobiona marża",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? "Jeszcze bez wykresu: potrzebny jest miesięczny przychód i marża klienta."
      : `Linia: marża zarabiana na kliencie miesiąc po miesiącu; czas, po którym osiąga koszt jego pozyskania: ${f.unit(v.payback, "months")}.`,
  warnings: {
    "media-only": () => "Pominięto pensje, agencje i narzędzia. Decyduj na podstawie wszystkich kosztów.",
    "slow-payback": (f, value) =>
      `Czas zwrotu kosztu to ${f.unit(value, "months")}. Ponad dwanaście miesięcy oznacza, że wzrost wymaga dużo gotówki.`,
    "growth-saved-on": () =>
      "Wartość życiowa ponad ośmiokrotnie przewyższa koszt. Być może stać firmę na pozyskiwanie większej liczby klientów.",
    "revenue-is-not-profit": () => "Przy marży 100% zwrot liczy się w przychodzie, nie w zysku.",
  },
  refusals: {
    "no-paid-customers":
      "Wszyscy nowi klienci przyszli sami, więc płatny klient nie ma kosztu. Podziel przez wszystkich nowych klientów.",
  },
  verdicts: {
    cost: (f, v) => `Pozyskanie jednego klienta kosztuje ${f.money(v["acquisition-cost"])}.`,
    loses: (f, v) =>
      `Pozyskanie jednego klienta kosztuje ${f.money(v["acquisition-cost"])}, o ${f.money(-v["net-clv"])} więcej, niż jest on wart.`,
    thin: (f, v) =>
      `Wartość klienta do kosztu pozyskania ma się jak ${f.number(v["clv-to-cost"])} do 1. Praktyka zaleca 3 do 1, aby starczyło na całą resztę.`,
    healthy: (f, v) =>
      `Wartość klienta do kosztu pozyskania ma się jak ${f.number(v["clv-to-cost"])} do 1, powyżej zwyczajowych 3 do 1.`,
  },
};
