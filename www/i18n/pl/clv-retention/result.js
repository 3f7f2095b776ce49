/** Polish: the result of “CLV from retention”. */

import { counted } from "../../polish.js";

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    multiple: "Mnożnik marży",
    "endless-clv": "Wartość bezterminowa",
    lifetime: "Oczekiwany czas relacji z klientem",
    "net-clv": "Wartość po odjęciu kosztu pozyskania",
    "clv-to-cost": "Stosunek CLV do kosztu pozyskania",
    payback: "Okres, w którym zwraca się koszt",
    period: "Okres",
    survival: "Odsetek pozostałych",
    expected: "Oczekiwana marża",
    discount: "Współczynnik dyskontowy",
    total: "Wartość narastająco",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Linia: wartość klienta rosnąca z okresu na okres do ${f.money(v.clv)}.`
      : `Linia: wartość klienta rosnąca z okresu na okres do ${f.money(v.clv)}; koszt pozyskania zwraca się po ${counted(f.points(v.payback), { one: "okresie", few: "okresach", many: "okresach", other: "okresu" })}.`,
  warnings: {
    "unit-mix-up": (f, value) =>
      `Klient zostaje średnio przez ${f.unit(Math.round(value), "periods")}, a stopa dyskontowa to co najmniej 5% na okres. Czy nie podano miesięcznej retencji i rocznej stopy dyskontowej? Marża, retencja i stopa dyskontowa muszą dotyczyć tego samego okresu.`,
    "never-leaves": () => "Przy retencji 100% nikt nigdy nie odchodzi. Żadnej firmie nie udało się to na dłużej.",
    "never-pays-back": () => "W uwzględnionych okresach ten klient przynosi mniej, niż kosztuje jego pozyskanie.",
  },
  refusals: {
    "without-limit":
      "Nikt nie odchodzi, a późniejsze pieniądze są warte tyle co dzisiejsze: wartość klienta byłaby nieskończona. Podaj retencję poniżej 100%, stopę dyskontową albo liczbę okresów.",
  },
  verdicts: {
    worth: (f, v) => `Cała marża, którą przyniesie ten klient, jest dziś warta ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `Ten klient jest dziś wart ${f.money(v.clv)}, o ${f.money(v["net-clv"])} więcej, niż kosztuje jego pozyskanie.`,
    loses: (f, v) =>
      `Ten klient jest dziś wart ${f.money(v.clv)}, o ${f.money(-v["net-clv"])} mniej, niż kosztuje jego pozyskanie.`,
  },
};
