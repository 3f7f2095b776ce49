/** Estonian: recommended actions, by the money at stake. */

import { plural } from "../../plural.js";

const forms = plural("et");

/** @type {typeof import("../../en/orders/actions.js").actions} */
export const actions = {
  heading: "Mida teha",
  intro: (text, days) => `Kokku on ${days} päeva jooksul kaalul umbes ${text}.`,
  titles: {
    "win-back": "Võitke kliendid tagasi, enne kui nad teid unustavad",
    "look-after-best": "Hoidke oma parimaid kliente",
    "second-purchase": "Kutsuge teist korda ostma",
    "starting-product": "Pakkuge esimesena toodet, mille järel kliendid tagasi tulevad",
    "weak-country": "Tooge tagasi kõige nõrgema riigi kliendid",
    "weak-channel": "Tooge tagasi kõige nõrgema kanali kliendid",
    "weak-cohort": "Tooge tagasi nõrga kvartali uued kliendid",
  },
  why: {
    "win-back": (n, d) =>
      forms(n, {
        one: `${d.customers} klient oleks pidanud juba uuesti ostma: ta pole ostnud ${d.silent} päeva, kuigi kahe ostu vahe võiks olla umbes ${d.due} päeva.`,
        other: `${d.customers} klienti oleks pidanud juba uuesti ostma: pooled neist pole ostnud vähemalt ${d.silent} päeva, kuigi kahe ostu vahe võiks olla umbes ${d.due} päeva.`,
      }),
    "look-after-best": (n, d) =>
      forms(n, {
        one: `${d.customers} kliendilt (${d.share} kõigist) on järgmise ${d.days} päeva jooksul oodata ${d.part} väärtusest.`,
        other: `${d.customers} kliendilt (${d.share} kõigist) on järgmise ${d.days} päeva jooksul oodata ${d.part} väärtusest.`,
      }),
    "second-purchase": (n, d) =>
      forms(n, {
        one: `${d.customers} klient on ostnud ühe korra, ja alles hiljuti. Pooled teised ostud tehakse ${d.median} päeva jooksul pärast esimest, neli viiest ${d.window} päeva jooksul.`,
        other: `${d.customers} klienti on ostnud ühe korra, ja alles hiljuti. Pooled teised ostud tehakse ${d.median} päeva jooksul pärast esimest, neli viiest ${d.window} päeva jooksul.`,
      }),
    "starting-product": (_n, d) =>
      `Klientidest, kes alustasid tootega „${d.value}“, ostis ${d.window} päeva jooksul uuesti ${d.returned}, teistest ainult ${d.others}.`,
    "weak-country": (_n, d) =>
      `Riigis ${d.value} ostis ${d.window} päeva jooksul uuesti ainult ${d.returned} klientidest, mujal ${d.others}.`,
    "weak-channel": (_n, d) =>
      `Kanali „${d.value}“ kaudu tulnud klientidest ostis ${d.window} päeva jooksul uuesti ainult ${d.returned}, teistest ${d.others}.`,
    "weak-cohort": (_n, d) =>
      `Neist, kelle esimene ost oli ajal ${d.value}, ostis ${d.window} päeva jooksul uuesti ainult ${d.returned}, teistest ${d.others}.`,
  },
  todo: {
    "win-back":
      "Kirjutage neile ja andke hea põhjus tagasi tulla: mis on pärast viimast ostu uut, või väike tänuavaldus.",
    "look-after-best":
      "Pakkuge neile seda, mida teised ei saa: varasemat ligipääsu, isiklikku kontakti, tänu. Soodustusi nad ei vaja.",
    "second-purchase": "Kirjutage neile, kuni esimene ost on meeles: kuidas seda kasutada, mis sellega kokku sobib.",
    "starting-product":
      "Näidake seda klientidele, kes alustasid millegi muuga, ning pange see poes ja reklaamis esikohale. Proovige esialgu väiksema rühmaga: selle valijad võivad erineda ka muu poolest.",
    "weak-country": "Kontrollige sealset tarnet, makseviise ja keelt, seejärel kirjutage ühe ostuga klientidele.",
    "weak-channel":
      "Kontrollige, mida see kanal lubab ja kelleni see jõuab, enne kui sellele rohkem kulutate, seejärel kirjutage ühe ostuga klientidele.",
    "weak-cohort":
      "Uurige, mis siis teisiti oli, näiteks allahindlus, kampaania või viivitus, ja kirjutage ühe ostuga klientidele.",
  },
  stake: (low, high, days) => `${days} päeva jooksul on kaalul ${low} kuni ${high}`,
  stakeAbout: (text, days) => `${days} päeva jooksul on kaalul umbes ${text}`,
  stakeHelp:
    "Nende klientide väärtus, kui nad alles hoida, miinus väärtus, mida mudel ennustab, kui midagi ette ei võeta. See ei ületa kunagi seda ennustatud väärtust ega nende seniseid ostusummasid sama pika aja jooksul. Ükski klient ei lähe arvesse kaks korda.",
  customers: "Kliente",
  share: "Osakaal kõigist klientidest",
  atStake: "Kaalul",
  withoutHeading: "Mida ei soovitata ja miks",
  none: "Kliente on soovituste jaoks liiga vähe.",
  trend: {
    heading: "Võrdlus eelmise perioodiga",
    intro: (days) => `Viimased ${days} päeva ja sama palju päevi enne neid`,
    figures: {
      revenue: "Käive",
      purchases: "Ostud",
      customers: "Ostnud kliendid",
      newCustomers: "Uued kliendid",
      spendPerPurchase: "Ostusumma",
      returningShare: "Varem ostnute osakaal",
    },
    more: (change) => `${change} rohkem kui enne`,
    less: (change) => `${change} vähem kui enne`,
    same: "sama mis enne",
  },
};
