/** Slovak: the page “Privacy”. */

export const page = {
  name: "Súkromie",
  title: "Súkromie: čo kalkulačky robia s údajmi",
  description:
    "Nič, čo zadáte do kalkulačky alebo vložíte do analýzy objednávok, neopustí prehliadač. S textom do vašich zásad ochrany súkromia.",
  heading: "Čo sa deje s tým, čo zadáte",
  lead: "Vypočíta sa to vo vašom prehliadači, zobrazí sa vám to a po zatvorení stránky to zmizne.",
  points: [
    "Po načítaní vlastných súborov stránky sa neodošle žiadna požiadavka: zakazuje to sám prehliadač podľa Content-Security-Policy stránky.",
    "Žiadne cookies, žiadne ukladanie, žiadny digitálny odtlačok, žiadne štatistiky, žiadna tretia strana.",
    "Odkaz, ktorý sami zdieľate, nesie zadané údaje za znakom # v adrese; tú časť prehliadače na server neposielajú.",
    "Súbor vložený do analýzy objednávok sa číta tam, kde je. Udalosti oznamujú okolitej stránke súčty, nikdy nie údaje o zákazníkovi.",
    "Webový server vidí to, čo každý webový server: že váš prehliadač požiadal o túto stránku.",
  ],
  policyHeading: "Do vašich zásad ochrany súkromia",
  policyIntro: "Ak je niektorá z kalkulačiek na vašom webe, môžete použiť tento text:",
  policy:
    "Táto stránka obsahuje kalkulačky open source projektu Regulars. Čo do nich zadáte alebo načítate, spracúva sa iba vo vašom prehliadači, vo vašom zariadení. Neposiela sa to nám ani nikomu inému a nikde sa to neukladá. Kalkulačky nepoužívajú cookies a nenačítavajú nič od tretích strán.",
};
