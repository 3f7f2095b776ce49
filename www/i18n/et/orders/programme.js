/** Estonian: members, coupons, referred and lost customers, sections of the report on orders. */

/** @type {typeof import("../../en/orders/programme.js").programme} */
export const programme = {
  title: "Püsikliendiprogramm ja kupongid",
  kinds: { member: "Liikmed", coupon: "Kupongiga kliendid" },
  changes: { member: "Liikmeks olemise mõju", coupon: "Kupongide mõju" },
  sentence: (d) =>
    `Ostusumma muutus pärast liitumist: ${d.lift} võrreldes sellega, mis see oleks olnud (${d.low} kuni ${d.high}), ${d.days} päeva jooksul.`,
  plain: (d) =>
    `Liitunud kliendi senine ostusumma on keskmiselt ${d.joined}, kõigil teistel ${d.others} (${d.difference}). Selles on ka valik: need kaks rühma erinesid juba varem.`,
  couponJoins: "Liitumine tähendab siin esimest tellimust kupongiga.",
  matchedAssumes:
    "Sarnased kliendid: võrdlus klientidega, kes ei olnud liitunud, kuid olid selleks ajaks ostnud sama sageli, sama hiljuti, sama kaua ja sama palju. Eeldus: miski muu ei pannud kliente liituma.",
  differencesAssumes:
    "Muutused: kumbki rühm oma varasema ajaga võrreldes. Eeldus: liitumiseta oleksid mõlemad muutunud samas vahekorras.",
  disagree:
    "Need kaks võrdlust on vastuolus: kliendid liitusid millegi muu kui ostude tõttu või seetõttu, et olid äsja palju ostnud. Planeerige väiksema järgi.",
  noDates:
    "Pole teada, kas põhjus on programmis: märgitud on iga liikme kõik tellimused. Vaja on liitumiskuupäevade veergu või märget, mis tellimuseti muutub.",
  tooFew: "Tellimuste ajal liitus liiga vähe kliente või on sarnaseid teisi liiga vähe, et liitumise mõju hinnata.",
  rows: { plain: "Tavaline vahe (valik)", matched: "Sarnased kliendid", differences: "Muutused" },
  lift: "Ostusumma muutus",
  comparison: "Võrdlus",
  joined: "Võrreldud kliente",
  of: "Liitunud kliente",
  others: "Sarnaseid teisi",
  with: "Ostusumma liitumisega",
  without: "Ostusumma liitumiseta",
  days: "Päevi pärast liitumist",
  balance: "Kui sarnased kliendid on",
  balanceSentence: "Keskmised liitumise hetkel: sarnased teised peaksid olema liitunute moodi.",
  balances: {
    orders: "Oste seni",
    spend: "Ostusumma seni",
    recency: "Päevi viimasest ostust",
    age: "Päevi esimesest ostust",
  },
  figure: "Näitaja",
  joinedMean: "Liitunud",
  allMean: "Kõik teised",
  comparableMean: "Sarnased teised",
  returns: "Programmi tasuvus",
  couponReturns: "Kupongide tasuvus",
  returnSentence: (d) => `Puhastulu: ${d.rate} kulust (${d.low} kuni ${d.high}) ehk ${d.net}, kui kulu on ${d.cost}.`,
  returnAssumes:
    "Eeldus: soodustused ja kasutatud punktid on summadest juba maha arvatud ning kõik liitunud muutusid samamoodi nagu võrreldud kliendid.",
  noCost: "Tasuvuse jaoks sisestage seadetes kulu või lisage soodustuste veerg.",
  spend: "Ostusumma pärast liitumist",
  gain: "Juurdekasv liitumise tõttu",
  discounts: "Soodustused ja punktid",
  cost: "Kulu",
  net: "Puhastulu",
  points: "Kasutamata punktid",
  pointsSentence: (d) =>
    `Kasutamata on ${d.share} väljastatud ${d.issued} punktist (${d.low} kuni ${d.high}); osa neist võidakse veel kasutada.`,
  issued: "Väljastatud punktid",
  redeemed: "Kasutatud punktid",
  outstanding: "Kasutamata punktide väärtus",
};

/** @type {typeof import("../../en/orders/programme.js").referral} */
export const referral = {
  title: "Soovituse kaudu tulnud kliendid",
  sentence: (d) =>
    `Soovituse kaudu tuli ${d.share} klientidest (${d.low} kuni ${d.high}), nende ostude käive on ${d.revenue}.`,
  value: (d) =>
    `${d.days}. päevaks toob soovituse kaudu tulnud klient keskmiselt ${d.own}, samadel kuudel alustanud teised ${d.others}: vahe on ${d.difference} (${d.low} kuni ${d.high}).`,
  earned: (d) =>
    `Teenitud kasv viimasel aastal: ${d.growth} (${d.low} kuni ${d.high}); uute klientide käibest on teenitud ${d.share}.`,
  assumes:
    "Soovituse kaudu tulnud kliendid võivad erineda ka muu poolest, seega ei pruugi kogu vahe tuleneda soovitusest.",
  value364: "Ostusumma kliendi kohta",
  retention: "Ostsid uuesti",
  referred: "Soovituse kaudu tulnud",
  others: "Samadel kuudel alustanud teised",
  difference: "Vahe",
  retentionTitle: "Uuesti ostnute osakaal",
};

/** @type {typeof import("../../en/orders/programme.js").lost} */
export const lost = {
  title: "Viimases kvartalis kaotatud kliendid",
  sentence: (d) =>
    `Aktiivseid kliente oli ${d.active}, neist lahkus umbes ${d.lost} (${d.low} kuni ${d.high}) ja koos nendega ${d.value} (${d.least} kuni ${d.most}).`,
  assumes: (d) =>
    `Kliente, kes olid aktiivsed seisuga ${d.from}, võrreldakse praegu aktiivsetega mudelite järgi, mis neid tellimusi kõige paremini kirjeldavad. Väärtus on neilt prognoositud käive kuni ${d.days}. päevani pärast seda, kuid mitte rohkem kui neilt seni sama pika ajaga saadud käive; kõigi klientide prognoos oli ${d.base}.`,
  winBack: (d) => `Sellest ajast vaikinud klientide (${d.customers}) tagasitoomine annab kuni ${d.gain}.`,
  net: (d) => `Kui igaühe kulu on ${d.cost}, on puhastulemus ${d.net} (${d.low} kuni ${d.high}).`,
  sources: {
    given: "Kulu sisestasite teie.",
    keeping: "Kulu on kliendi hoidmise kulu teie kulufaili järgi.",
    winning: "Kulu on uue kliendi hankimise kulu teie kulufaili järgi.",
  },
  noCost: "Kuluga võrdlemiseks sisestage seadetes kliendi tagasitoomise kulu.",
  segment: "Segment kvartal tagasi",
  active: "Tollal aktiivseid",
  lost: "Kaotatud",
  value: "Kaotatud väärtus",
  silent: "Tagasi toodavaid kliente",
  gain: "Suurim võimalik tulu",
  cost: "Kulu",
  netGain: "Tulu miinus kulu",
};
