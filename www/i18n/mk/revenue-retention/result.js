/** Macedonian: the result of “Revenue retention”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "gross-retention": "Бруто-задржување на приходот (GRR)",
    kept: "Задржан приход",
    end: "Приход на крајот",
    lost: "Изгубен приход",
    change: "Промена",
    months: "Должина на периодот",
    "yearly-net-retention": "Нето-задржување за една година",
    "yearly-gross-retention": "Бруто-задржување за една година",
    step: "Чекор",
    from: "Од",
    to: "До",
  },
  picture: (f, v) =>
    `Скалила од почетниот приход надолу до задржаните ${f.money(v.kept)} и повторно нагоре до ${f.money(v.end)} на крајот.`,
  warnings: {
    "expansion-hides-churn": () =>
      "Растот кај некои клиенти крие дека со други си оди многу приход. Следете го бруто-задржувањето.",
  },
  refusals: {
    "more-lost-than-started": "Изгубено е повеќе отколку што имало на почетокот. Намалете една од загубите.",
  },
  verdicts: {
    growing: (f, v) =>
      `Постојните клиенти носат ${f.money(v.change)} повеќе отколку на почетокот. Без растот би останале ${f.share(v["gross-retention"])} од приходот.`,
    level: (f, v) =>
      `Она што клиентите го купиле дополнително точно ги надоместува изгубените ${f.money(v.lost)} приход.`,
    shrinking: (f, v) =>
      `Постојните клиенти носат ${f.money(-v.change)} помалку отколку на почетокот. Она што го купиле дополнително не ги надоместува изгубените ${f.money(v.lost)} приход.`,
  },
};
