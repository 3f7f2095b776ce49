/** Slovak: the page “Privacy”. */

export const page = {
  name: "Ochrana súkromia",
  title: "Ochrana súkromia: čo kalkulačky robia s údajmi",
  description:
    "Nič, čo zadáte do kalkulačky alebo otvoríte v analýze objednávok, neopustí prehliadač. S textom do vašich zásad ochrany osobných údajov.",
  heading: "Čo sa deje s vašimi údajmi",
  lead: "Spracujú sa vo vašom prehliadači, výsledok uvidíte iba vy a po zatvorení stránky zmiznú.",
  points: [
    "Vaše údaje sa nikam neposielajú: Content-Security-Policy stránky prikazuje prehliadaču zablokovať každé spojenie okrem súborov tejto stránky.",
    "Žiadne cookies, žiadne ukladanie, žiadny digitálny odtlačok (fingerprinting), žiadna analytika návštevnosti, žiadne tretie strany.",
    "Odkaz, ktorý sami zdieľate, obsahuje zadané údaje za znakom # v adrese; túto časť prehliadače na server neposielajú.",
    "Súbor s objednávkami sa číta priamo z vášho disku. Stránke, na ktorej je analýza vložená, oznamujú udalosti iba súhrnné čísla, nikdy nie údaje o zákazníkovi.",
    "Webový server vidí to čo každý webový server: že váš prehliadač požiadal o túto stránku.",
  ],
  policyHeading: "Text do vašich zásad ochrany osobných údajov",
  policyIntro: "Ak je niektorá z kalkulačiek na vašom webe, môžete použiť tento text:",
  policy:
    "Táto stránka obsahuje kalkulačky open source projektu Regulars. Údaje, ktoré do nich zadáte alebo načítate, sa spracúvajú iba vo vašom prehliadači na vašom zariadení. Neposielajú sa nám ani nikomu inému a nikde sa neukladajú. Kalkulačky nepoužívajú cookies a nenačítavajú nič od tretích strán.",
};
