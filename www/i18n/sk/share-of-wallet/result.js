/** Slovak: the result of “Share of wallet”. */

import { counted } from "../../slovak.js";

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "share-of-sums": "Všetci zákazníci spolu",
    "mean-of-shares": "Priemer podielov",
    customers: "Počet zákazníkov",
    "total-spend": "Výdavky u vás",
    "total-category-spend": "Výdavky v celej kategórii",
    headroom: "Výdavky inde",
    from: "Najmenší podiel",
    to: "Najväčší podiel",
    count: "Počet zákazníkov",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Štvorec zo sto dielov predstavuje všetky výdavky zákazníka: u vás z nich minie ${f.share(v.share)}.`
      : `Stĺpce: počet zákazníkov podľa časti výdavkov, ktorú míňajú u vás. Priemer je ${f.share(v.share)}.`,
  warnings: {
    "few-customers": () => "Menej ako 30 zákazníkov: skutočný priemer sa môže výrazne líšiť.",
    "averages-differ": (f, value) =>
      `Priemery sa líšia o ${counted(f.points(100 * value), { one: "percentuálny bod", few: "percentuálne body", many: "percentuálneho bodu", other: "percentuálnych bodov" })}: veľkí a malí zákazníci u vás míňajú rôzny podiel výdavkov.`,
  },
  refusals: {},
  verdicts: {
    one: (f, v) => `Zákazník minie u vás ${f.share(v.share)} svojich výdavkov, inde ${f.money(v.headroom)}.`,
    sums: (f, v) =>
      `Títo zákazníci minú u vás ${f.share(v.share)} svojich výdavkov v kategórii; inde minú ${f.money(v.headroom)}.`,
    mean: (f, v) =>
      `Priemerný zákazník minie u vás ${f.share(v.share)} svojich výdavkov; všetci spolu minú inde ${f.money(v.headroom)}.`,
  },
};
