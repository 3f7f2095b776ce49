/** Bulgarian: customer value by country, channel and first product, a section of the report on orders. */

/** @type {typeof import("../../en/orders/influences.js").influences} */
export const influences = {
  title: "Стойност по държава, канал и продукт при равни други условия",
  more: (reference, list) => `Повече от ${reference} при равни други условия струват: ${list}.`,
  less: (reference, list) => `По-малко от ${reference} при равни други условия струват: ${list}.`,
  alike: (kind) => `${kind}: при равни други условия няма статистически значима разлика.`,
  test: "Всички колони участват в едно изчисление, така че ефектът на всяка се оценява при равни други. Тест на отношението на правдоподобията за всяка колона с поправка на Холм; стойности с поне 20 клиенти.",
  others: "Всички останали",
  worth: (reference) => `Очаквана сума от покупки през годината след първата, ${reference} = 1`,
  orders: (reference) => `Очаквани покупки през годината след първата, ${reference} = 1`,
  rate: "Покупки за единица време като клиент",
  dropout: "Вероятност клиентът да си тръгне след покупка",
  spend: "Сума на покупка",
};
