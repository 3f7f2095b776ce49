/** Slovak: the site around the calculators. */

export const site = {
  name: "Regulars",
  skip: "Prejsť na obsah",
  languages: "Jazyk",
  calculators: "Kalkulačky",
  analyzer: "Objednávky",
  surveyAnalyzer: "Prieskumy",
  subscriptionsAnalyzer: "Predplatné",
  engagementAnalyzer: "Angažovanosť",
  home: {
    title: "Regulars: metriky lojality vypočítané vo vašom prehliadači",
    description:
      "Bezplatné kalkulačky NPS, celoživotnej hodnoty zákazníka a ďalších metrík lojality aj analýza objednávok. Presnosť vyjadrená intervalom, uvedené zdroje, údaje neopúšťajú prehliadač.",
    heading: "Spoznajte svojich stálych zákazníkov",
    lead: "Z odpovedí v prieskume, z niekoľkých čísel alebo zo súboru s objednávkami získate metriky lojality, na ktoré sa dá spoľahnúť: so vzorcom, jeho zdrojom a intervalom spoľahlivosti.",
    gallery: "Kalkulačky",
    analyzer: "Analyzujte históriu svojich objednávok",
    analyzerText:
      "Otvorte export zo Shopify, WooCommerce alebo Stripe (CSV, Excel, OpenDocument, JSON alebo Parquet, aj v ZIP) a zistite, ktorí zákazníci sa vracajú, ako často a akú majú hodnotu. Súbor zostáva vo vašom počítači.",
    analyzerOpen: "Analyzovať súbor",
    survey: "Porozumejte svojmu prieskumu",
    surveyText:
      "Vložte súbor z Qualtrics, SurveyMonkey, LimeSurvey alebo Google Forms a uvidíte výsledok, jeho istotu, zmeny a to, čo ho ovplyvňuje. Pridajte objednávky a uvidíte, čo kupujú promotéri.",
    surveyOpen: "Analyzovať prieskum",
    promises: "Na čo sa môžete spoľahnúť",
    private: "Údaje neopúšťajú prehliadač",
    privateText: "To, čo zadáte, sa nikam neposiela. Žiadne cookies, žiadne ukladanie, žiadne sledovanie.",
    honest: "Každé číslo má vysvetlenie",
    honestText: "Vzorec s vašimi údajmi, jeho zdroj a interval spoľahlivosti všade, kde má zmysel.",
    small: "Nezaťaží vašu stránku",
    smallText:
      "Približne 30 kB, žiadne skripty tretích strán, svetlý aj tmavý režim, ovládanie klávesnicou aj čítačkou obrazovky.",
  },
  ordersPage: {
    title: "Analýza objednávok: miera opakovaných nákupov a hodnota zákazníka",
    description:
      "Presuňte sem export objednávok a zistite mieru opakovaných nákupov s intervalom, hodnotu objednávky a tržby na zákazníka. Súbor neopustí váš počítač.",
    heading: "Analýza objednávok",
    lead: "Presuňte sem export objednávok a zistite, ktorí zákazníci sa vracajú, ako často a akú majú hodnotu.",
    about: "Ako sa počítajú nákupy",
    points: [
      "Objednávky jedného zákazníka v ten istý deň sa počítajú ako jeden nákup; zákazník sa vrátil, ak nakúpil aj v iný deň.",
      "Miera opakovaných nákupov je podiel všetkých zákazníkov v súbore, ktorí sa vrátili. Kto prišiel neskôr, mal na to menej času, čím dlhšie obdobie teda súbor pokrýva, tým je miera vyššia.",
      "Riadky, ktoré sa nedajú prečítať, sa vynechajú, spočítajú a vypíšu s číslom riadka, aby ste ich mohli opraviť.",
      "Poradie dňa a mesiaca, desatinný oddeľovač ani kódovanie analýza nikdy neháda: ak to zo súboru nie je jasné, opýta sa vás.",
    ],
  },
  subscriptionsPage: {
    title: "Analýza predplatného: odchod zákazníkov, GRR, NRR a hodnota zákazníka",
    description:
      "Presuňte sem súbor s predplatným a uvidíte mieru odchodu, hrubú a čistú retenciu tržieb, kohorty a prognózy podľa balíkov s intervalmi spoľahlivosti. Súbor neopustí váš počítač.",
    heading: "Analýza predplatného",
    lead: "Presuňte sem súbor s predplatným a uvidíte, koľko zákazníkov zostáva, koľko tržieb ďalej prinášajú a akú hodnotu má balík.",
    about: "Ako sa počíta predplatné",
    points: [
      "Riadky toho istého zákazníka patria k sebe: zmena balíka je zvýšenie alebo zníženie, nie strata.",
      "Skúšobné doby a bezplatné balíky sa nepočítajú ako zákazníci. Kto predplatné pozastaví, nie je ani udržaný, ani stratený, a neúspešné platby sú oddelené od zrušení.",
      "Zákazníci, ktorí prišli neskoro, sa počítajú len dovtedy, kým sú o nich údaje, aby dnešný rast nezakryl odchody.",
      "Fakturačné obdobie, mena, poradie dátumu a desatinný znak sa nehádajú potichu: ak je súbor nejednoznačný, opýtame sa vás.",
    ],
  },
  engagementPage: {
    title: "Analýza angažovanosti: skóre na osobu z vašich udalostí",
    description:
      "Presuňte sem súbor s udalosťami z GA4, Mixpanel, Amplitude alebo PostHog a uvidíte skóre angažovanosti na osobu aj v čase a či predpovedá nákupy, s intervalmi spoľahlivosti. Súbor neopustí váš počítač.",
    heading: "Analýza angažovanosti",
    lead: "Presuňte sem súbor s udalosťami a uvidíte, ako často ľudia prichádzajú, ako dlho zostanú a čo robia, v jednom skóre s vašimi váhami, a čo predpovedá.",
    about: "Ako sa hodnotí angažovanosť",
    points: [
      "Skóre sčítava návštevy, minúty a aktivity s vašimi váhami. Udalosti, ktoré programy posielajú samy, a nákupy nemajú body, ak neurčíte inak.",
      "Návšteva sa končí po 30 minútach bez udalosti; dá sa to zmeniť. Udalosti jednej návštevy môžu prísť v rámci dvoch dní v ľubovoľnom poradí.",
      "Na pohľad dopredu sa skóre z prvej časti porovná s nákupmi alebo obnoveniami v druhej. To, že angažovaní nakupujú viac, nedokazuje, že nakupujú pre angažovanosť.",
      "Súbor sa číta udalosť po udalosti: pamäť rastie s počtom ľudí, nie udalostí.",
    ],
  },
  surveyPage: {
    title: "Analýza prieskumu: NPS, CSAT a CES z vašich odpovedí",
    description:
      "Presuňte sem súbor s odpoveďami a získajte NPS, spokojnosť a úsilie s intervalmi spoľahlivosti, zmeny v čase, skupiny a súvislosti. Súbor neopustí váš počítač.",
    heading: "Analýza prieskumu",
    lead: "Presuňte sem súbor s odpoveďami a zistite, aký je výsledok, aký je istý a čo s ním súvisí.",
    about: "Ako sa počítajú odpovede",
    points: [
      "Nedokončené odpovede, skúšobné odpovede a spam sa nezapočítajú, ak ich súbor označuje. Všetky sú spočítané a nedokončené môžete zapojiť.",
      "Obdobia a skupiny sa počítajú z počtov odpovedí, nikdy nie z priemerov percent.",
      "Zmena sa uvedie iba vtedy, keď by ju náhoda spôsobila len zriedka; inak vidíte, aká veľká by musela byť.",
      "Stupnice, kódy, polovičné skóre ani poradie dátumov sa neodhadujú potichu: ak je súbor nejednoznačný, opýtame sa.",
    ],
  },
  families: {
    satisfaction: "Spokojnosť a odporúčania",
    loyalty: "Opakované nákupy a lojalita",
    value: "Hodnota zákazníkov",
    retention: "Udržanie a odchod zákazníkov",
    acquisition: "Získavanie zákazníkov a word of mouth",
    share: "Podiel na výdavkoch a na trhu",
  },
  about: "O tejto metrike",
  pitfalls: "Časté chyby",
  example: "Príklad výpočtu",
  formulas: "Ako sa počíta",
  sources: "Zdroje",
  embed: "Vložte si kalkulačku na vlastnú stránku",
  embedText: "Skopírujte priečinok dist na svoj web a tieto dva riadky vložte tam, kde sa má kalkulačka zobraziť.",
  embedComment: "jazyk, mena a predvyplnené hodnoty sú atribúty",
  copy: "Kopírovať",
  copied: "Skopírované",
  more: "Ďalšie kalkulačky",
  noScript: "Kalkulačka potrebuje JavaScript. Vzorec a príklad nájdete nižšie.",
  footer: "Regulars je open source projekt s licenciou MIT alebo Apache 2.0.",
};
