/** Polish: the page of “Cost of a lost customer”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator kosztu utraty klienta",
  description:
    "Oblicz, ile kosztuje utrata klienta: zdyskontowana utracona marża, koszt pozyskania nowego klienta i złe opinie, bez podwójnego liczenia.",
  about: [
    "Klient, który odchodzi, zabiera ze sobą wszystkie zakupy, których by jeszcze dokonał. Liczy się marża z tych zakupów w dzisiejszych pieniądzach. Jeśli na jego miejsce chcesz pozyskać nowego klienta, to też kosztuje, a niezadowolony klient może zniechęcić innych.",
    "Zakupów nowego klienta nie odejmuje się od straty: można go było pozyskać także bez niej. Jeśli widzisz to inaczej, możesz uwzględnić tylko jeden z tych składników.",
  ],
  pitfalls: [
    "Liczenie utraconego przychodu zamiast utraconej marży.",
    "Dodawanie albo odejmowanie wartości nowego klienta: w obu przypadkach liczy się coś podwójnie.",
    "Duże liczby osób, którym klient o tym powie, wzięte z obiegowych opinii. Łatwo przeważają w wyniku.",
    "Przyjmowanie wartości przeciętnego klienta. Kto odchodzi wcześnie, często był wart mniej.",
  ],
  example:
    "Klient zamawia za 200 cztery razy w roku przy marży 50% i zostałby jeszcze dwa i pół roku. Przy stopie dyskontowej 10% utracona marża to 889,50; z kosztem 160 na pozyskanie nowego klienta strata wynosi 1049,50.",
};
