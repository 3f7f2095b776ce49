/** Slovak: the page “Accuracy”. */

export const page = {
  name: "Presnosť",
  title: "Presnosť: publikované hodnoty vypočítané vo vašom prehliadači",
  description:
    "Všetky príklady so známym výsledkom z článkov, učebníc a iného softvéru, vypočítané priamo vo vašom prehliadači a porovnané s publikovanou hodnotou.",
  heading: "Publikované hodnoty prepočítané vo vašom prehliadači",
  lead: "Príklady z článkov, učebníc a iného softvéru. Posledné dva stĺpce vypočítal váš prehliadač pri otvorení tejto stránky.",
  summary: "Na všetky uvedené číslice súhlasí {right} z {all} hodnôt.",
  columns: ["Hodnota", "Zdroj", "Publikovaná hodnota", "Vypočítaná tu", "Rozdiel"],
};
