/** Slovak: members, coupons, referred and lost customers, sections of the report on orders. */

/** @type {typeof import("../../en/orders/programme.js").programme} */
export const programme = {
  title: "Vernostný program a kupóny",
  kinds: { member: "Členovia", coupon: "Zákazníci s kupónom" },
  changes: { member: "Čo mení členstvo", coupon: "Čo menia kupóny" },
  sentence: (d) =>
    `Zmena výdavkov do ${d.days}. dňa po vstupe: ${d.lift} v porovnaní s tým, aké by boli bez neho (od ${d.low} do ${d.high}).`,
  plain: (d) =>
    `Každý, kto vstúpil, minul doteraz ${d.joined} a každý z ostatných ${d.others} (${d.difference}). Je v tom aj výber: tí, ktorí vstúpili, sa od ostatných líšili už predtým.`,
  couponJoins: "Vstup tu znamená prvú objednávku s kupónom.",
  matchedAssumes:
    "Podobní zákazníci: tí, ktorí v tom istom čase ešte nevstúpili a nakupovali rovnako často, v rovnakom čase, rovnako dlho a za podobné sumy. Predpokladom je, že k vstupu neviedlo nič iné.",
  differencesAssumes:
    "Rozdiely: každá strana v porovnaní s vlastným obdobím predtým. Predpokladom je, že bez vstupu by sa obe zmenili v rovnakom pomere.",
  disagree:
    "Tieto dve porovnania si odporujú: k vstupu viedlo niečo, čo nákupy neukazujú, alebo časté nákupy tesne pred ním. Plánujte podľa nižšieho.",
  noDates:
    "Nie je známe, či je príčinou program: príznak je pri všetkých objednávkach každého člena. Treba stĺpec s dňom vstupu alebo príznak, ktorý sa medzi objednávkami mení.",
  tooFew:
    "Počas objednávok vstúpilo príliš málo zákazníkov alebo je príliš málo podobných, aby sa dalo povedať, čo vstup mení.",
  rows: { plain: "Obyčajný rozdiel (výber)", matched: "Podobní zákazníci", differences: "Rozdiely" },
  lift: "Zmena výdavkov",
  comparison: "Porovnanie",
  joined: "Počet porovnaných zákazníkov",
  of: "Počet zákazníkov, ktorí vstúpili",
  others: "Počet podobných ostatných",
  with: "Výdavky so vstupom",
  without: "Výdavky bez vstupu",
  days: "Počet dní po vstupe",
  balance: "Nakoľko sú zákazníci podobní",
  balanceSentence: "Priemery v okamihu vstupu: podobní ostatní by mali byť ako tí, ktorí vstúpili.",
  balances: {
    orders: "Počet nákupov doteraz",
    spend: "Výdavky doteraz",
    recency: "Počet dní od predošlého nákupu",
    age: "Počet dní od prvého nákupu",
  },
  figure: "Ukazovateľ",
  joinedMean: "Tí, ktorí vstúpili",
  allMean: "Všetci ostatní",
  comparableMean: "Podobní ostatní",
  returns: "Návratnosť programu",
  couponReturns: "Návratnosť kupónov",
  returnSentence: (d) =>
    `Čistá návratnosť: ${d.rate} nákladov (od ${d.low} do ${d.high}), teda ${d.net} pri nákladoch ${d.cost}.`,
  returnAssumes:
    "Predpokladom je, že zľavy a uplatnené body sú už zo súm odpočítané a že všetci, ktorí vstúpili, sa zmenili ako tí porovnaní.",
  noCost: "Pre návratnosť zadajte náklady v nastaveniach alebo pridajte stĺpec so zľavami.",
  spend: "Výdavky po vstupe",
  gain: "Z toho vďaka vstupu",
  discounts: "Zľavy a body",
  cost: "Náklady",
  net: "Čistá marža",
  points: "Neuplatnené body",
  pointsSentence: (d) =>
    `Z vydaných bodov (${d.issued}) sa neuplatnilo ${d.share} (od ${d.low} do ${d.high}); neskoršie sa ešte môžu uplatniť.`,
  issued: "Vydané body",
  redeemed: "Uplatnené body",
  outstanding: "Hodnota neuplatnených bodov",
};

/** @type {typeof import("../../en/orders/programme.js").referral} */
export const referral = {
  title: "Zákazníci na odporúčanie",
  sentence: (d) =>
    `Podiel zákazníkov na odporúčanie je ${d.share} (od ${d.low} do ${d.high}) a ich tržby sú ${d.revenue}.`,
  value: (d) =>
    `Do ${d.days}. dňa prinesie každý z nich ${d.own}, ostatní, ktorí začali v tých istých mesiacoch, ${d.others}: rozdiel ${d.difference} (od ${d.low} do ${d.high}).`,
  earned: (d) =>
    `Zaslúžený rast za posledný rok: ${d.growth} (od ${d.low} do ${d.high}); zaslúžený podiel tržieb od nových zákazníkov je ${d.share}.`,
  assumes: "Zákazníci na odporúčanie sa môžu líšiť aj inak, preto nie celý rozdiel je jeho dôsledkom.",
  value364: "Výdavky na zákazníka",
  retention: "Kúpili znova",
  referred: "Zákazníci na odporúčanie",
  others: "Ostatní, ktorí začali v tých istých mesiacoch",
  difference: "Rozdiel",
  retentionTitle: "Podiel tých, ktorí kúpili znova",
};

/** @type {typeof import("../../en/orders/programme.js").lost} */
export const lost = {
  title: "Zákazníci stratení v poslednom štvrťroku",
  sentence: (d) =>
    `Z počtu aktívnych zákazníkov ${d.active} ich odišlo približne ${d.lost} (od ${d.low} do ${d.high}) a s nimi ${d.value} (od ${d.least} do ${d.most}).`,
  assumes: (d) =>
    `Aktívni zákazníci ku dňu ${d.from} a teraz podľa modelov, pri ktorých sú tieto objednávky najpravdepodobnejšie. Hodnotu od nich prognóza očakávala do ${d.days}. dňa od neho; nie je vyššia než tá, ktorú priniesli za rovnako dlhý čas; od všetkých spolu sa očakávalo ${d.base}.`,
  winBack: (d) => `Získanie späť tých, ktorí odvtedy mlčia (${d.customers}), prinesie najviac ${d.gain}.`,
  net: (d) => `Pri nákladoch ${d.cost} na každého je čistý výsledok ${d.net} (od ${d.low} do ${d.high}).`,
  sources: {
    given: "Náklady ste zadali vy.",
    keeping: "Náklady sú tie na udržanie zákazníka podľa vášho súboru nákladov.",
    winning: "Náklady sú tie na získanie nového zákazníka podľa vášho súboru nákladov.",
  },
  noCost: "Na porovnanie s nákladmi zadajte v nastaveniach, koľko stojí získať zákazníka späť.",
  segment: "Segment pred štvrťrokom",
  active: "Počet vtedy aktívnych",
  lost: "Počet stratených",
  value: "Stratená hodnota",
  silent: "Počet zákazníkov na získanie späť",
  gain: "Prínos najviac",
  cost: "Náklady",
  netGain: "Prínos po odpočítaní nákladov",
};
