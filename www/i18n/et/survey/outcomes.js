/** Estonian: survey scores compared with behaviour. */

/** @type {typeof import("../../en/survey/outcomes.js").words} */
export const words = {
  outcomes: "Hinnangud ja käitumine",
  join: "Lisage samade inimeste tellimused",
  joinHint: "Lisage samade inimeste tellimuste fail, et näha, mida iga rühm ostis.",
  people: "Inimesi",
  outcomeNames: {
    repurchase: "Ostis mitmel päeval",
    returned: "Ostis pärast vastamist uuesti",
    purchases: "Oste inimese kohta",
    revenue: "Käive inimese kohta",
    "p-alive": "Tõenäosus, et on veel klient",
    stayed: "Jäi kliendiks",
  },
  answerGroups: {
    promoters: "Soovitajad",
    passives: "Passiivsed",
    detractors: "Mittesoovitajad",
    satisfied: "Head vastused",
    others: "Muud vastused",
  },
  matched: (found, all, column) => `Tellimustest leitud inimesi veeru „${column}“ järgi: ${found} / ${all}.`,
  byRevenue: (value, low, high) => `Käibega kaalutud tulemus on ${value} (${low} kuni ${high}).`,
  nobodyMatched: (column) =>
    `Kedagi veerust „${column}“ tellimustes ei ole. Mõlemas failis peavad olema samad e-posti aadressid või tunnused.`,
  groupDifference: (d, p, called) =>
    `${d.first} miinus ${d.last}: ${d.value} (${d.low} kuni ${d.high}, p = ${p}): ${called ? "see on statistiliselt oluline. Põhjust see ei tõenda." : "see võib olla juhus."}`,
  noDifference: "Mõnes rühmas on võrdlemiseks liiga vähe inimesi.",
  loyalty: {
    title: "Kliendilojaalsuse indeks (CLI)",
    sentence: (d) =>
      `Indeks: ${d.index} 100-st (${d.low} kuni ${d.high}) inimeste põhjal, kes on kõigis kolmes osas: ${d.people}; vastanuid: ${d.answers}.`,
    surveySentence: (d) =>
      `Indeks: ${d.index} skaalal 1–6 (${d.low} kuni ${d.high}) inimeste põhjal, kes vastasid kõigile kolmele küsimusele: ${d.people}; vastanuid: ${d.answers}. Mida väiksem see on, seda lojaalsemad on kliendid.`,
    samePeople:
      "Iga kvartal hõlmab inimesi, kes siis vastasid ja olid kvartali lõpuks ostnud; kõik kolm osa on samade inimeste kohta. Igas kvartalis vastavad eri inimesed, mis võib muutust seletada.",
    surveyPeople:
      "Iga kvartal hõlmab inimesi, kes siis vastasid. Igas kvartalis vastavad eri inimesed, mis võib muutust seletada.",
    noProducts: "Ükski tellimus ei nimeta tooteid, seega pole teist toodet ostnute osakaalu ega indeksit.",
    quarter: "Kvartal",
    all: "Kõik vastused",
    people: "Inimesi kõigis kolmes osas",
    answers: "Vastanuid",
    orders: { recommend: "Soovitamine (NPS)", repurchase: "Ostsid uuesti", upsell: "Ostsid teist toodet" },
    survey: { recommend: "Soovitaks", repurchase: "Ostaks uuesti", upsell: "Prooviks muid tooteid" },
    index: "Indeks",
  },
  invitations: "Küsitud inimesi",
  response: "Vastamismäär",
  responseRate: (d, rate, low, high) =>
    `Vastamismäär: ${rate} (${low} kuni ${high}); vastuseid: ${d.people}, kutseid: ${d.invitations}.`,
  importancePerformance: "Tähtsus ja tulemus",
  quoted: (name) => `„${name}“`,
  workOn: (n, names) =>
    n === 1
      ? `Tähtis ja keskmisest nõrgem: ${names}. Alustage sellest.`
      : `Tähtsad ja keskmisest nõrgemad: ${names}. Alustage neist.`,
  workOnNone: "Ükski näitaja ei ole korraga tähtis ja keskmisest nõrgem.",
  partOfBest: "Osa parimast võimalikust tulemusest",
};
