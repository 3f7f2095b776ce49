/** Polish: the page of “Customer mix”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator: klienci jednorazowi a stali",
  description:
    "Porównaj klientów jednorazowych ze stałymi: odsetki klientów, udziały w przychodzie, przychód na klienta i korzyść z pozyskania części z nich na stałe.",
  about: [
    "Przychód od stałych klientów zwykle się powtarza; przychód od jednorazowych trzeba co roku zdobywać od nowa. Proporcja obu pokazuje, jak stabilne są przychody firmy.",
    "Kalkulator pokazuje, ile przynosi klient z każdej grupy i o ile wzrośnie roczny przychód, gdy kilku na stu jednorazowych klientów stanie się stałymi.",
  ],
  pitfalls: [
    "Porównywanie przychodu z różnych okresów: oba muszą dotyczyć tego samego roku.",
    "Oczekiwanie, że nowi stali klienci będą wydawać tyle co dotychczasowi. Tamci wrócili sami z siebie.",
    "Uznawanie za klienta jednorazowego kogoś, kto pierwszy raz kupił w zeszłym tygodniu.",
    "Doliczanie całego przychodu stałego klienta jako przyrostu, choć pierwszy zakup i tak by nastąpił.",
  ],
  example:
    "80 klientów jednorazowych przynosi 8000, 20 stałych 32 000. Jedna piąta klientów daje 80% przychodu; pozyskanie na stałe jednej dziesiątej pozostałych dałoby 8 · (1600 − 100) = 12 000 rocznie.",
};
