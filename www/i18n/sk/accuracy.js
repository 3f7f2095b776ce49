/** Slovak: the page “Accuracy”. */

export const page = {
  name: "Presnosť",
  title: "Presnosť: publikované hodnoty vypočítané vo vašom prehliadači",
  description:
    "Každý príklad so známym výsledkom z článkov, učebníc a iného softvéru, vypočítaný naživo vo vašom prehliadači vedľa publikovanej hodnoty.",
  heading: "Publikované hodnoty, vypočítané tu a teraz",
  lead: "Príklady z článkov, učebníc a iného softvéru. Posledné dva stĺpce vypočítal váš prehliadač pri otvorení tejto stránky.",
  summary: "Hodnoty, ktoré súhlasia na všetky vytlačené číslice: {right} z {all}.",
  columns: ["Hodnota", "Zdroj", "Publikované", "Vypočítané tu", "Rozdiel"],
};
