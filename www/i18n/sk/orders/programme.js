/** Slovak: members, coupons, referred and lost customers, sections of the report on orders. */

/** @type {typeof import("../../en/orders/programme.js").programme} */
export const programme = {
  title: "Vernostný program a kupóny",
  kinds: { member: "Členovia", coupon: "Zákazníci s kupónom" },
  changes: { member: "Vplyv členstva", coupon: "Vplyv kupónov" },
  sentence: (d) =>
    `Zmena výdavkov do ${d.days}. dňa po vstupe: ${d.lift} v porovnaní s tým, aké by boli bez neho (od ${d.low} do ${d.high}).`,
  plain: (d) =>
    `Zákazník, ktorý vstúpil, minul doteraz v priemere ${d.joined}, každý z ostatných ${d.others} (${d.difference}). Je v tom aj výber: obe skupiny sa líšili už predtým.`,
  couponJoins: "Vstup tu znamená prvú objednávku s kupónom.",
  matchedAssumes:
    "Podobní zákazníci: porovnanie s tými, ktorí nevstúpili, ale dovtedy nakupovali rovnako často, s rovnakým odstupom od posledného nákupu, rovnako dlho a za podobné sumy. Predpokladom je, že k vstupu neviedlo nič iné.",
  differencesAssumes:
    "Rozdiely: každá skupina v porovnaní s vlastnou minulosťou. Predpokladom je, že obe by sa bez vstupu zmenili v rovnakom pomere.",
  disagree:
    "Tieto dve porovnania si odporujú: k vstupu viedlo niečo iné než nákupy alebo to, že zákazníci tesne pred ním veľa nakupovali. Plánujte podľa nižšej hodnoty.",
  noDates:
    "Nie je známe, či je príčinou program: označené sú všetky objednávky každého člena. Treba stĺpec s dátumami vstupu alebo príznak, ktorý sa medzi objednávkami mení.",
  tooFew: "Počas objednávok vstúpilo príliš málo zákazníkov alebo je na odhad vplyvu vstupu príliš málo podobných.",
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
    recency: "Počet dní od posledného nákupu",
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
    "Predpokladom je, že zľavy a uplatnené body sú už zo súm odpočítané a že všetci, ktorí vstúpili, sa zmenili ako porovnávaní zákazníci.",
  noCost: "Pre návratnosť zadajte náklady v nastaveniach alebo pridajte stĺpec so zľavami.",
  spend: "Výdavky po vstupe",
  gain: "Nárast vďaka vstupu",
  discounts: "Zľavy a body",
  cost: "Náklady",
  net: "Čistá marža",
  points: "Neuplatnené body",
  pointsSentence: (d) =>
    `Z vydaných bodov (${d.issued}) sa neuplatnilo ${d.share} (od ${d.low} do ${d.high}); časť z nich sa ešte môže uplatniť.`,
  issued: "Vydané body",
  redeemed: "Uplatnené body",
  outstanding: "Hodnota neuplatnených bodov",
};

/** @type {typeof import("../../en/orders/programme.js").referral} */
export const referral = {
  title: "Zákazníci na odporúčanie",
  sentence: (d) =>
    `Podiel zákazníkov na odporúčanie je ${d.share} (od ${d.low} do ${d.high}); tržby od nich sú ${d.revenue}.`,
  value: (d) =>
    `Do ${d.days}. dňa prinesie zákazník na odporúčanie v priemere ${d.own}, ostatní, ktorí začali v tých istých mesiacoch, ${d.others}: rozdiel ${d.difference} (od ${d.low} do ${d.high}).`,
  earned: (d) =>
    `Zaslúžený rast za posledný rok: ${d.growth} (od ${d.low} do ${d.high}); zaslúžený podiel tržieb od nových zákazníkov je ${d.share}.`,
  assumes: "Zákazníci na odporúčanie sa môžu líšiť aj inak, preto odporúčanie nemusí byť príčinou celého rozdielu.",
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
    `Z aktívnych zákazníkov (${d.active}) odišlo približne ${d.lost} (od ${d.low} do ${d.high}) a s nimi ${d.value} (od ${d.least} do ${d.most}).`,
  assumes: (d) =>
    `Zákazníci aktívni ku dňu ${d.from} sa porovnávajú s aktívnymi teraz, podľa modelov, ktoré týmto objednávkam zodpovedajú najlepšie. Hodnota sú tržby od nich predpovedané do ${d.days}. dňa po tomto dátume, najviac doterajšie tržby od nich za rovnako dlhé obdobie; pre všetkých zákazníkov bola prognóza ${d.base}.`,
  winBack: (d) => `Získanie späť zákazníkov, ktorí odvtedy nenakupujú (${d.customers}), prinesie najviac ${d.gain}.`,
  net: (d) => `Pri nákladoch ${d.cost} na každého je čistý výsledok ${d.net} (od ${d.low} do ${d.high}).`,
  sources: {
    given: "Náklady ste zadali vy.",
    keeping: "Ide o náklady na udržanie zákazníka z vášho súboru nákladov.",
    winning: "Ide o náklady na získanie nového zákazníka z vášho súboru nákladov.",
  },
  noCost: "Na porovnanie s nákladmi zadajte v nastaveniach, koľko stojí získať zákazníka späť.",
  segment: "Segment pred štvrťrokom",
  active: "Počet vtedy aktívnych",
  lost: "Počet stratených",
  value: "Stratená hodnota",
  silent: "Počet zákazníkov, ktorých možno získať späť",
  gain: "Najvyšší možný prínos",
  cost: "Náklady",
  netGain: "Prínos po odpočítaní nákladov",
};
