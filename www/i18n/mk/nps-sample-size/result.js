/** Macedonian: the result of “NPS sample size”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "total-answers": "Потребни одговори во двата брана заедно",
    invitations: "Покани за испраќање",
    "most-answers": "Потребни одговори во најлош случај",
    nps: "Очекуван резултат",
    variance: "Варијанса на еден одговор",
    "z-confidence": "z за нивото на доверба",
    "z-power": "z за моќта на тестот",
    unlimited: "Одговори пред заокружување",
    corrected: "… за ограничен број клиенти",
    points: "Поени",
  },
  picture: (f, v) =>
    `Крива што опаѓа: колку повеќе одговори, толку попрецизен резултат. На неа е означен потребниот број одговори: ${f.count(v.answers)}.`,
  warnings: {
    "large-share": () =>
      "Би требало да одговорат повеќе од половина од сите клиенти. Прашајте ги сите или прифатете поголема маргина.",
    "more-than-population": () =>
      "Поканите се повеќе од клиентите што ги имате. Зголемете ја стапката на одговор или прифатете поголема маргина.",
  },
  refusals: { "shares-above-one": "Промоторите и критичарите заедно се повеќе од 100 %. Намалете едни од нив." },
  verdicts: {
    precision: (f, v) =>
      v.invitations === undefined
        ? `Одговори што треба да се соберат: ${f.count(v.answers)}. Ако клиентите се поделени повеќе отколку што очекувате, до ${f.count(v["most-answers"])}.`
        : `Одговори што треба да се соберат: ${f.count(v.answers)}; покани што треба да се испратат: ${f.count(v.invitations)}. Ако клиентите се поделени повеќе отколку што очекувате, бројот на одговори може да порасне до ${f.count(v["most-answers"])}.`,
    comparison: (f, v) =>
      v.invitations === undefined
        ? `Одговори што треба да се соберат во секој бран: ${f.count(v.answers)}; во двата заедно: ${f.count(v["total-answers"])}.`
        : `Одговори што треба да се соберат во секој бран: ${f.count(v.answers)}; во двата заедно: ${f.count(v["total-answers"])}. Покани што треба да се испратат: ${f.count(v.invitations)}.`,
    benchmark: (f, v) =>
      v.invitations === undefined
        ? `Одговори што треба да се соберат за вашиот резултат да се разликува од зададениот: ${f.count(v.answers)}.`
        : `Одговори што треба да се соберат за вашиот резултат да се разликува од зададениот: ${f.count(v.answers)}; покани што треба да се испратат: ${f.count(v.invitations)}.`,
  },
};
