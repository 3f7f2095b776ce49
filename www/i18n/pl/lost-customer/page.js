/** Polish: the page of “Cost of a lost customer”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator kosztu utraty klienta",
  description:
    "Oblicz, ile kosztuje utrata klienta: zdyskontowana marża niedokonanych zakupów, koszt następcy i opinie, nic liczone podwójnie.",
  about: [
    "Klient, który odchodzi, zabiera ze sobą wszystkie zakupy, których by jeszcze dokonał. Liczy się marża na nich, w dzisiejszych pieniądzach. Jeśli miejsce ma zostać zajęte, kosztuje też pozyskanie następcy, a niezadowolony klient może zniechęcić innych.",
    "Zakupów następcy nie odejmuje się od straty: tego klienta można było pozyskać i bez niej. Kto widzi to inaczej, może liczyć tylko jedno z dwojga.",
  ],
  pitfalls: [
    "Liczenie niezarobionego przychodu zamiast marży.",
    "Dodawanie albo odejmowanie wartości następcy: w obu razach liczy się coś podwójnie.",
    "Duże liczby osób, którym klient o tym powie, wzięte z obiegowych opinii. Łatwo przeważają w wyniku.",
    "Branie klienta przeciętnego. Kto odchodzi wcześnie, często był wart mniej.",
  ],
  example:
    "Klient zamawia za 50 cztery razy w roku przy marży 50% i zostałby jeszcze dwa i pół roku. Przy 10% utracona marża to 222,37; z 40 na następcę strata wynosi 262,37.",
};
