/** Slovak: customer value by country, channel and first product, a section of the report on orders. */

/** @type {typeof import("../../en/orders/influences.js").influences} */
export const influences = {
  title: "Hodnota podľa krajiny, kanála a produktu pri inak rovnakých podmienkach",
  more: (reference, list) => `Väčšiu hodnotu než ${reference} majú pri inak rovnakých podmienkach: ${list}.`,
  less: (reference, list) => `Menšiu hodnotu než ${reference} majú pri inak rovnakých podmienkach: ${list}.`,
  alike: (kind) => `${kind}: pri inak rovnakých podmienkach nie je štatisticky významný rozdiel.`,
  test: "Všetky stĺpce sú v jednom výpočte, vplyv každého sa teda odhaduje pri rovnakých ostatných. Test pomerom vierohodností pre každý stĺpec s Holmovou korekciou; hodnoty s aspoň 20 zákazníkmi.",
  others: "Všetci ostatní",
  worth: (reference) => `Očakávané výdavky za rok po prvom nákupe, ${reference} = 1`,
  orders: (reference) => `Očakávané nákupy za rok po prvom, ${reference} = 1`,
  rate: "Nákupy za jednotku času, kým sú zákazníkmi",
  dropout: "Pravdepodobnosť odchodu po nákupe",
  spend: "Výdavky na nákup",
};
