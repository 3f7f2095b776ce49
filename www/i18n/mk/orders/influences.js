/** Macedonian: customer value by country, channel and first product, a section of the report on orders. */

/** @type {typeof import("../../en/orders/influences.js").influences} */
export const influences = {
  title: "Вредност по држава, канал и производ кога другото е исто",
  more: (reference, list) => `Повеќе од ${reference}, кога другото е исто, вредат: ${list}.`,
  less: (reference, list) => `Помалку од ${reference}, кога другото е исто, вредат: ${list}.`,
  alike: (kind) => `${kind}: кога другото е исто, нема статистички значајна разлика.`,
  test: "Сите колони се во една пресметка, па секој ефект се проценува кога другите се исти. Тест со однос на веродостојности за секоја колона со Холмова корекција; вредности со најмалку 20 клиенти.",
  others: "Сите други",
  worth: (reference) => `Очекувано потрошено во годината по првото купување, ${reference} = 1`,
  orders: (reference) => `Очекувани купувања во годината по првото, ${reference} = 1`,
  rate: "Купувања за единица време како клиент",
  dropout: "Веројатност клиентот да си замине по купување",
  spend: "Потрошено по купување",
};
