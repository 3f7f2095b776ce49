/** Polish: the page of “Repurchase rate”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wskaźnika ponownych zakupów",
  description:
    "Oblicz udział klientów, którzy kupili ponownie, z przedziałem: z dwóch liczb albo z klientów według liczby zakupów.",
  about: [
    "Wskaźnik ponownych zakupów to liczba klientów z więcej niż jednym zakupem podzielona przez wszystkich klientów, w podanym okresie. To najprostszy znak lojalności: ktoś wrócił i znów zapłacił.",
    "Zamówienia z tego samego dnia to jeden zakup: zapomniany produkt to nie lojalność. Przy klientach według liczby zakupów widać też, jak z każdym zakupem rośnie szansa na następny.",
  ],
  pitfalls: [
    "Porównywanie ze wskaźnikiem „powracających klientów” z systemu sklepu: tam liczy się każdy, kto kiedykolwiek kupił, wśród kupujących w okresie.",
    "Dzielenie przez wszystkie kontakty lub odwiedzających. Kto nigdy nie kupił, nie może kupić ponownie.",
    "Okres krótszy niż rytm klientów. Jeśli kupuje się co pół roku, kwartał nie pokaże prawie nikogo.",
    "Pomijanie tego, kiedy klienci przyszli: ci z zeszłego tygodnia nie mieli jeszcze szansy.",
  ],
  example:
    "Sklep miał w ciągu roku 26 klientów, z których 8 kupiło więcej niż raz. Wskaźnik ponownych zakupów to 8 ÷ 26 = 30,77%; przy tak małej liczbie klientów prawdziwy może wynosić od 16,5% do 50%.",
};
