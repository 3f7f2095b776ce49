/** Slovak: the site around the calculators. */

export const site = {
  name: "Regulars",
  skip: "Prejsť na obsah",
  languages: "Jazyk",
  calculators: "Kalkulačky",
  analyzer: "Analýza objednávok",
  home: {
    title: "Regulars: metriky lojality vypočítané vo vašom prehliadači",
    description:
      "Bezplatné kalkulačky NPS, celoživotnej hodnoty zákazníka a ďalších metrík lojality aj analýza objednávok. Poctivé intervaly, uvedené zdroje, nič neopúšťa prehliadač.",
    heading: "Spoznajte svojich verných zákazníkov",
    lead: "Z odpovedí v prieskume, niekoľkých údajov alebo súboru s objednávkami získate metriky lojality, za ktorými si môžete stáť: so vzorcom, jeho zdrojom a mierou istoty.",
    gallery: "Kalkulačky",
    analyzer: "Čo hovorí história vašich objednávok?",
    analyzerText:
      "Presuňte sem export zo Shopify, WooCommerce, Stripe alebo Excelu a zistite, kto sa vracia, ako často a akú má hodnotu. Súbor zostáva vo vašom počítači.",
    analyzerOpen: "Analyzovať súbor",
    promises: "Na čo sa môžete spoľahnúť",
    private: "Nič neopúšťa prehliadač",
    privateText: "Po načítaní stránky žiadne požiadavky, žiadne cookies, žiadne ukladanie, žiadne sledovanie.",
    honest: "Každé číslo sa vysvetlí samo",
    honestText: "Vzorec s vašimi údajmi, zdroj a interval všade, kde existuje.",
    small: "Slušný hosť",
    smallText:
      "Pár kilobajtov, žiadne tretie strany, svetlý aj tmavý režim, akákoľvek klávesnica či čítačka obrazovky.",
  },
  ordersPage: {
    title: "Analýza objednávok: miera opakovaného nákupu a hodnota zákazníka",
    description:
      "Presuňte sem export objednávok a zistite mieru opakovaného nákupu s intervalom, hodnotu objednávky a tržby na zákazníka. Súbor neopustí váš počítač.",
    heading: "Analýza objednávok",
    lead: "Presuňte sem export objednávok a zistite, kto sa vracia, ako často a akú má hodnotu.",
    about: "Ako sa počíta",
    points: [
      "Objednávky jedného zákazníka v ten istý deň sa počítajú ako jeden nákup; zákazník sa vrátil, keď nakúpil v ďalší deň.",
      "Miera opakovaného nákupu je podiel všetkých zákazníkov v súbore, ktorí sa vrátili. Kto prišiel neskôr, mal na to menej času, miera preto s dĺžkou súboru rastie.",
      "Riadky, ktoré sa nedajú prečítať, sa vynechajú, spočítajú a vypíšu s číslom riadka, aby ste ich mohli opraviť.",
      "Deň a mesiac, desatinný oddeľovač ani kódovanie sa nikdy potichu nehádajú: kde to zo súboru nie je jasné, opýtame sa vás.",
    ],
  },
  families: {
    satisfaction: "Čo zákazníci hovoria",
    loyalty: "Čo zákazníci robia znova",
    value: "Akú majú zákazníci hodnotu",
    retention: "Kto zostáva, kto odchádza",
    acquisition: "Koľko stojí získanie zákazníkov",
    share: "Aká časť ich výdavkov je vaša",
  },
  about: "Čo vám povie",
  pitfalls: "Kedy zavádza",
  example: "Príklad výpočtu",
  formulas: "Ako sa počíta",
  sources: "Odkiaľ to pochádza",
  embed: "Vložte si ju na vlastnú stránku",
  embedText: "Skopírujte priečinok dist na svoj web a tieto dva riadky vložte tam, kde sa má kalkulačka zobraziť.",
  embedComment: "jazyk, mena a prvé hodnoty sú atribúty",
  copy: "Kopírovať",
  copied: "Skopírované",
  more: "Ďalšie kalkulačky",
  noScript: "Kalkulačka potrebuje JavaScript. Vzorec a príklad nájdete nižšie.",
  footer: "Regulars je open source s licenciou MIT alebo Apache 2.0.",
};
