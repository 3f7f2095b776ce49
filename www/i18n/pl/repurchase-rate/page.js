/** Polish: the page of “Repurchase rate”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wskaźnika ponownych zakupów",
  description:
    "Oblicz odsetek klientów, którzy kupili ponownie, z przedziałem ufności: z dwóch liczb albo z rozkładu klientów według liczby zakupów.",
  about: [
    "Wskaźnik ponownych zakupów to liczba klientów z więcej niż jednym zakupem podzielona przez liczbę wszystkich klientów w podanym okresie. To najprostszy przejaw lojalności: klient wrócił i znów zapłacił.",
    "Zamówienia z tego samego dnia to jeden zakup: zapomniany produkt to nie lojalność. Rozkład według liczby zakupów pokazuje też, jak z każdym zakupem rośnie prawdopodobieństwo następnego.",
  ],
  pitfalls: [
    "Porównywanie ze wskaźnikiem „powracających klientów” z systemu sklepu: wśród kupujących w danym okresie liczy on każdego, kto kiedykolwiek wcześniej coś kupił.",
    "Dzielenie przez liczbę wszystkich kontaktów lub odwiedzających. Kto nigdy nie kupił, nie może kupić ponownie.",
    "Okres krótszy niż zwykły odstęp między zakupami. Jeśli klienci kupują co pół roku, kwartał nie pokaże prawie nikogo.",
    "Nieuwzględnianie tego, kiedy klienci przyszli: ci z zeszłego tygodnia nie mieli jeszcze okazji kupić ponownie.",
  ],
  example:
    "Sklep miał w ciągu roku 26 klientów, z których 8 kupiło więcej niż raz. Wskaźnik ponownych zakupów to 8 / 26 = 30,77%; przy tak małej liczbie klientów rzeczywisty wskaźnik bardzo prawdopodobnie wynosi od 16,5% do 50%.",
};
