/** Polish: the page of “Customer mix”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator: klienci jednorazowi a stali",
  description:
    "Porównaj klientów jednorazowych ze stałymi: udziały w klientach i przychodzie, przychód na osobę i to, co da pozyskanie części z nich.",
  about: [
    "Przychód od stałych klientów wraca sam; przychód od jednorazowych trzeba co roku zdobywać od nowa. Proporcja obu mówi, jak pewnie stoi firma.",
    "Kalkulator pokazuje, ile przynosi osoba z każdej grupy i ile zyskuje rok, gdy kilku na stu jednorazowych klientów staje się stałymi.",
  ],
  pitfalls: [
    "Porównywanie przychodu z różnych okresów: oba muszą dotyczyć tego samego roku.",
    "Oczekiwanie, że pozyskani będą wydawać tyle co dotychczasowi stali. Tamci przyszli sami.",
    "Nazywanie jednorazowym kogoś, kto pierwszy raz kupił w zeszłym tygodniu.",
    "Doliczanie całego przychodu stałego klienta jako zysku, choć pierwszy zakup i tak by nastąpił.",
  ],
  example:
    "80 klientów jednorazowych przynosi 2000, 20 stałych 8000. Jedna piąta klientów daje 80% przychodu; pozyskanie jednej dziesiątej pozostałych dałoby 8 · (400 − 25) = 3000 rocznie.",
};
