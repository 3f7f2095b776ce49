/** Polish: the result of “CLV from retention”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    multiple: "Mnożnik marży",
    "endless-clv": "Wartość bez końca",
    lifetime: "Oczekiwany czas życia",
    "net-clv": "Wartość po koszcie pozyskania",
    "clv-to-cost": "Wartość na jednostkę kosztu pozyskania",
    payback: "Zwrot w okresie",
    period: "Okres",
    survival: "Nadal obecni",
    expected: "Oczekiwana marża",
    discount: "Czynnik dyskontowy",
    total: "Wartość narastająco",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Linia: wartość klienta rosnąca z okresu na okres do ${f.money(v.clv)}.`
      : `Linia: wartość klienta rosnąca z okresu na okres do ${f.money(v.clv)}; czas zwrotu kosztu pozyskania: ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "unit-mix-up": (f, value) =>
      `Klienci zostają przez tyle okresów: ${f.round(value)}, a w każdym dyskontuje się ich o co najmniej 5%. Czy miesięczne utrzymanie nie stoi obok rocznej stopy dyskontowej? Marża, utrzymanie i dyskonto muszą dotyczyć tego samego okresu.`,
    "never-leaves": () => "Przy utrzymaniu 100% nikt nigdy nie odchodzi. Żadna firma nie widziała tego długo.",
    "never-pays-back": () => "Pozyskanie tego klienta kosztuje więcej, niż kiedykolwiek przyniesie.",
  },
  refusals: {
    "without-limit":
      "Nikt nie odchodzi, a późniejsze pieniądze są warte tyle co dzisiejsze: wartość nie ma granicy. Podaj utrzymanie poniżej 100%, stopę dyskontową albo horyzont.",
  },
  verdicts: {
    worth: (f, v) => `Cała marża, którą przyniesie ten klient, jest dziś warta ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `Ten klient jest dziś wart ${f.money(v.clv)}, o ${f.money(v["net-clv"])} więcej, niż kosztuje jego pozyskanie.`,
    loses: (f, v) =>
      `Ten klient jest dziś wart ${f.money(v.clv)}, o ${f.money(-v["net-clv"])} mniej, niż kosztuje jego pozyskanie.`,
  },
};
