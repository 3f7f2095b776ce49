/** Macedonian: the result of “NPS sample size”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "adjusted-variance": "Варијанса на дополнетиот примерок",
    "aimed-variance": "Варијанса по порастот",
    "end-variance": "Варијанса на долната граница на интервалот, по одговор",
    "adjusted-rise": "Пораст во дополнетиот примерок",
    "total-answers": "Потребни одговори во двата брана заедно",
    invitations: "Покани за испраќање",
    "most-answers": "Потребни одговори во најлош случај",
    nps: "Очекуван резултат",
    variance: "Варијанса на еден одговор",
    "z-confidence": "z за нивото на доверба",
    "z-power": "z за моќта на тестот",
    unlimited: "Одговори пред заокружување",
    corrected: "Одговори за ограничен број клиенти",
    points: "Поени",
  },
  picture: (f, v) =>
    `Крива што опаѓа: колку повеќе одговори, толку попрецизен резултат. На неа е означен потребниот број одговори: ${f.count(v.answers)}.`,
  warnings: {
    "large-share": () =>
      "Би требало да одговорат повеќе од половина од сите клиенти. Прашајте ги сите или прифатете поголема маргина на грешка.",
    "more-than-population": () =>
      "Потребните покани се повеќе од вашите клиенти. Зголемете ја стапката на одговор или прифатете поголема маргина на грешка.",
  },
  refusals: {
    "aim-beyond-scale": "Целта е над 100 поени. Внесете помала разлика.",

    "shares-above-one": "Промоторите и критичарите заедно се повеќе од 100 %. Намалете еден од двата удела.",
  },
  verdicts: {
    precision: (f, v) =>
      v.invitations === undefined
        ? `Соберете ${f.count(v.answers)} одговори. Ако клиентите се поделени повеќе отколку што очекувате, ќе бидат потребни до ${f.count(v["most-answers"])}.`
        : `Соберете ${f.count(v.answers)} одговори; за нив испратете ${f.count(v.invitations)} покани. Ако клиентите се поделени повеќе отколку што очекувате, бројот на одговори може да порасне до ${f.count(v["most-answers"])}.`,
    comparison: (f, v) =>
      v.invitations === undefined
        ? `Соберете ${f.count(v.answers)} одговори во секој бран, вкупно ${f.count(v["total-answers"])}.`
        : `Соберете ${f.count(v.answers)} одговори во секој бран, вкупно ${f.count(v["total-answers"])}. За нив испратете ${f.count(v.invitations)} покани.`,
    benchmark: (f, v) =>
      v.invitations === undefined
        ? `За да утврдите дали вашиот резултат се разликува од споредбената вредност, соберете ${f.count(v.answers)} одговори.`
        : `За да утврдите дали вашиот резултат се разликува од споредбената вредност, соберете ${f.count(v.answers)} одговори; за нив испратете ${f.count(v.invitations)} покани.`,
  },
};
