/** Slovak: the result of “Retention and churn rate”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    churn: "Miera odchodu",
    "churn-low": "Dolná hranica miery odchodu",
    "churn-high": "Horná hranica miery odchodu",
    stayed: "Počet zákazníkov, ktorí zostali",
    lost: "Počet stratených zákazníkov",
    base: "Počet zákazníkov, voči ktorému sa meria",
    months: "Dĺžka obdobia",
    "monthly-retention": "Mesačná miera udržania",
    "monthly-churn": "Mesačná miera odchodu",
    "yearly-retention": "Ročná miera udržania",
    "yearly-churn": "Ročná miera odchodu",
    lifetime: "Očakávaná dĺžka vzťahu so zákazníkom",
    month: "Mesiac",
    remaining: "Podiel zostávajúcich",
  },
  picture: (f, v) =>
    `Klesajúca čiara za dva roky: pri tejto miere zostáva po roku ${f.share(v["yearly-retention"])} zákazníkov.`,
  warnings: {
    "few-customers": () => "Menej ako 30 zákazníkov: jeden odchod navyše alebo menej mieru výrazne zmení.",
    "not-times-twelve": (f, value) =>
      `Obyčajným vynásobením by ročná miera odchodu bola ${f.share(value)}. To je priveľa: kto už odišiel, nemôže odísť znova. Ročná miera sa tu počíta umocnením.`,
    "nobody-left": () =>
      "Nikto neodišiel, dĺžka vzťahu sa preto z týchto údajov nedá určiť. Pozrite sa na dlhšie obdobie.",
    "nobody-stayed": () => "Nikto nezostal. Skontrolujte údaje: noví zákazníci patria medzi zákazníkov na konci.",
  },
  refusals: {
    "more-stayed-than-started":
      "Počet zákazníkov na konci bez nových presahuje počet na začiatku. Skontrolujte všetky tri čísla.",
    "more-lost-than-average":
      "Odišlo viac zákazníkov, než ich bolo v priemere. Merajte mieru odchodu voči zákazníkom na začiatku.",
  },
  verdicts: {
    customers: (f, v) =>
      v.months === 12
        ? `Miera udržania za rok je ${f.share(v.retention)}, miera odchodu ${f.share(v.churn)}. Skutočná miera udržania je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`
        : `Miera udržania je ${f.share(v.retention)}, miera odchodu ${f.share(v.churn)}. Týmto tempom za rok odíde ${f.share(v["yearly-churn"])} zákazníkov.`,
    rate: (f, v) =>
      `Týmto tempom po roku zostane ${f.share(v["yearly-retention"])} zákazníkov a odíde ${f.share(v["yearly-churn"])}.`,
  },
};
