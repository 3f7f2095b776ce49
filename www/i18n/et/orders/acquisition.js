/** Estonian: cost and value of customers by channel, a section of the report on orders. */

/** @type {typeof import("../../en/orders/acquisition.js").acquisition} */
export const acquisition = {
  title: "Klientide hankimiskulu ja väärtus kanalite kaupa",
  sentence: (d) => `Kliendi hankimine läks keskmiselt maksma ${d.cost} (${d.low} kuni ${d.high}); kulud: ${d.spend}.`,
  noSpend:
    "Et näha, kui palju kliendi hankimine maksab, lohistage koos tellimustega siia ka reklaamikulude fail: veerud kuu või kuupäeva, kanali ja summa jaoks.",
  channel: (d) =>
    `${d.name}: ${d.cost} kliendi eest, kes toob ${d.month}. kuu lõpuks ${d.value}, iga kulutatud ühiku kohta ${d.ratio} (${d.low} kuni ${d.high}).`,
  payback: (month) => `Tasub end ära ${month}. kuuks.`,
  noPayback: (month) => `Ei tasu end ära ${month}. kuuks.`,
  unmatched: (list) =>
    `Ükski tellimus neid kanaleid ei nimeta, nii et nende kulud lähevad arvesse ainult keskmises: ${list}.`,
  assumes: (margin) =>
    `Klient kuulub esimese ostu kanalisse; hiljem liitunud kliente arvestatakse kuude eest, mil neid vaadeldi. Väärtus on käive × ${margin}. Keskmine ei ütle midagi järgmise kliendi kohta, kelle hankimine läheb sageli rohkem maksma.`,
  nameless: "Kanalita",
  paid: "Tasulised kanalid",
  unpaid: "Muud kanalid",
  all: "Kõik kanalid",
  name: "Kanal",
  spend: "Kulud",
  won: "Hangitud kliente",
  cost: "Kulu kliendi kohta",
  months: "Väärtuse kuude arv",
  value: "Kliendi väärtus",
  modelValue: "Väärtus mudeli järgi",
  ratio: "Väärtus ÷ kulu",
  modelRatio: "Väärtus mudeli järgi ÷ kulu",
  paybackMonth: "Tasuvuskuu",
  paybackEarliest: "Tasuvus, varaseim",
  paybackLatest: "Tasuvus, hiliseim",
  cohorts: "Hankimiskulu ja väärtus esimese ostu kuu järgi",
  cohortsSentence: "See on senine väärtus: hiljutistel klientidel on olnud vähem aega osta.",
  soFar: "Väärtus seni",
  keeping: "Klientide hankimise ja hoidmise kulu",
  winning: "Kliendi hankimine",
  keepingOne: "Kliendi hoidmine",
  times: (d) => `Kliendi hankimine on hoidmisest ${d.times} korda kallim (${d.low} kuni ${d.high}).`,
  keepingAssumes:
    "Programmi, uudiskirja ja hoidmise kulud on jagatud klientidega, kes nendel kuudel uuesti ostsid. Osa neist oleks tulnud ka ilma.",
};
