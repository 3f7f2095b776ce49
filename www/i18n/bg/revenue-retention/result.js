/** Bulgarian: the result of “Revenue retention”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "gross-retention": "Брутно задържане на приходите (GRR)",
    kept: "Запазени приходи",
    end: "Приходи в края",
    lost: "Загубени приходи",
    change: "Промяна",
    months: "Дължина на периода",
    "yearly-net-retention": "Нетно задържане за година",
    "yearly-gross-retention": "Брутно задържане за година",
    step: "Стъпка",
    from: "От",
    to: "До",
  },
  picture: (f, v) =>
    `Стъпки от приходите в началото надолу до ${f.money(v.kept)} запазени и отново нагоре до ${f.money(v.end)} в края.`,
  warnings: {
    "expansion-hides-churn": () =>
      "Ръстът при едни клиенти скрива, че с други си отиват много приходи. Следете брутното задържане.",
  },
  refusals: {
    "more-lost-than-started": "Загубените приходи са повече от тези в началото. Намалете някоя от загубите.",
  },
  verdicts: {
    growing: (f, v) =>
      `Досегашните клиенти носят с ${f.money(v.change)} повече, отколкото в началото. Без ръста биха останали ${f.share(v["gross-retention"])} от приходите.`,
    level: (f, v) => `Купеното в повече от клиентите точно покрива загубените ${f.money(v.lost)}.`,
    shrinking: (f, v) =>
      `Досегашните клиенти носят с ${f.money(-v.change)} по-малко, отколкото в началото. Купеното в повече не покрива загубените ${f.money(v.lost)}.`,
  },
};
