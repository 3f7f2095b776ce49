/** Slovak: the result of “Share of wallet”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "share-of-sums": "Všetci zákazníci spolu",
    "mean-of-shares": "Priemer podielov",
    customers: "Zákazníci",
    "total-spend": "Výdavky u vás",
    "total-category-spend": "Výdavky spolu",
    headroom: "Výdavky inde",
    from: "Podiel od",
    to: "do",
    count: "Zákazníci",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Štvorec zo sto dielov, všetky výdavky: u vás sa z nich minie ${f.share(v.share)}.`
      : `Stĺpce: koľko zákazníkov míňa u vás ktorú časť svojich výdavkov. Spolu je to ${f.share(v.share)}.`,
  warnings: {
    "few-customers": () => "Menej ako 30 zákazníkov: priemer ďalších podobných môže byť dosť odlišný.",
    "averages-differ": (f, value) =>
      `Rozdiel oboch priemerov je ${f.share(value)}: veľkí a malí zákazníci vám nedávajú rovnaký podiel.`,
  },
  refusals: {},
  verdicts: {
    one: (f, v) => `Váš podiel na výdavkoch je ${f.share(v.share)}; inde sa minie ${f.money(v.headroom)}.`,
    sums: (f, v) =>
      `Zo všetkého, čo títo zákazníci v kategórii minú, pripadá na vás ${f.share(v.share)}; inde sa minie ${f.money(v.headroom)}.`,
    mean: (f, v) =>
      `Priemerný zákazník minie u vás ${f.share(v.share)} svojich výdavkov; spolu sa inde minie ${f.money(v.headroom)}.`,
  },
};
