/** Bulgarian: exploring and saving the report on orders. */

import { plural } from "../../plural.js";

const forms = plural("bg");

/**
 * Words of pictures and chapters, in every report.
 *
 * @type {typeof import("../../en/orders/explore.js").reading}
 */
export const reading = {
  saveXlsx: "Excel",
  readOut: "Стойностите се четат със стрелките, Home и End.",
  save: "Запазване",
  plain: (kind) => `${kind}, само графиката`,
  contents: "Съдържание",
  expert: "Статистика за специалисти",
  extremes: (best, high, worst, low) => `Най-висока стойност: ${best}, ${high}. Най-ниска: ${worst}, ${low}.`,
  source: (name) => `Източник: ${name}, анализ с Regulars`,
};

/** @type {typeof import("../../en/orders/explore.js").explore} */
export const explore = {
  ...reading,
  likely: (range, confidence) => `${range} (доверителна вероятност ${confidence})`,
  points: (points) => `${points} пр. п.`,
  allFigures: "Всички показатели",
  allDigits: "Всеки показател от отчета с всичките си цифри и с интервала си.",
  figure: "Показател",
  value: "Стойност",
  notes: "Бележки",
  show: "Показване на",
  cohortForms: {
    share: "клиенти в %",
    customers: "брой клиенти",
    revenue: "приходи",
    perCustomer: "приходи на клиент досега",
  },
  allCohorts: "Всички кохорти",
  bestCohort: (name, value) => `Най-голямата кохорта е от ${name}: ${value}.`,
  later: (n, text) => forms(n, { one: `${text} период по-късно`, other: `${text} периода по-късно` }),
  oneLater: (share) => `Един период след първата си покупка отново са купили ${share} от клиентите.`,
  worth: (money, n, text) =>
    forms(n, {
      one: `${text} период след първата покупка приходите на клиент са средно ${money}.`,
      other: `${text} периода след първата покупка приходите на клиент са средно ${money}.`,
    }),
  rowsAreCohorts: "Всеки ред обхваща клиентите с първа покупка в един и същ период, а всяка колона – период след нея.",
  latest: (n, text) =>
    forms(n, { one: "Показана е само последната кохорта.", other: `Показани са само последните ${text} кохорти.` }),
  revenueOver: { month: "Приходи по месеци", quarter: "Приходи по тримесечия", week: "Приходи по седмици" },
  bestPeriod: (period, money, share) =>
    `Най-добрият период е ${period} с ${money}. Връщащите се клиенти носят ${share} от всички приходи.`,
  partial: "Последният период е непълен и е показан по-бледо.",
  once: (once, all, share) => `Купили само веднъж: ${once} от ${all} клиенти (${share}).`,
  oftenAndLately: (n, text) =>
    forms(n, {
      one: `${text} клиент има най-честите и най-скорошните покупки.`,
      other: `${text} клиенти имат най-честите и най-скорошните покупки.`,
    }),
  quiet: "Клиент, който е купувал често и отдавна не е купувал, вероятно си е тръгнал.",
  starter: (product, share) =>
    `От започналите с „${product}“ отново са купили ${share} – повече, отколкото при всеки друг продукт.`,
  active: (alive, all) => `Вероятно все още активни: около ${alive} от ${all} клиенти.`,
  tableKeys: "Движите се със стрелките, Page Up, Page Down, Home и End; Enter отваря клиента.",
  downloadWorkbook: "Изтегляне на клиентите (Excel)",
  filter: "Филтриране на клиентите",
  all: "всички",
  from: (what) => `${what}, от`,
  to: (what) => `${what}, до`,
  clear: "Изчистване на филтрите",
  showCustomers: "Показване на клиентите",
  saveList: "Запазване на списъка (CSV)",
  customer: {
    close: "Затваряне",
    line: "Покупки",
    total: (n, text, money) => forms(n, { one: `${text} покупка за ${money}`, other: `${text} покупки за ${money}` }),
    now: "край на наблюдението",
    expected: "очаквана следваща покупка",
    alive: "Вероятност да е активен във времето",
    aliveNow: (share) => `Вероятността този клиент все още да е активен, е ${share}.`,
    leaps: "Расте с всяка покупка и намалява без покупки.",
    next: (median, low, high, confidence) =>
      `Следващата покупка се очаква около ${median}, между ${low} и ${high} при доверителна вероятност ${confidence}.`,
    nextOpen: (median, low) => `Следващата покупка се очаква около ${median}, не преди ${low}; възможно е да няма.`,
    noNext: "По-вероятно е да няма следваща покупка.",
    value: (value, horizon, range, confidence) =>
      `Очаквана стойност за ${horizon}: ${value}; реалната ще е ${range} при доверителна вероятност ${confidence}.`,
  },
  takeAway: {
    heading: "Запазване и печат",
    html: "Запазване на отчета (HTML)",
    project: "Запазване на проекта",
    personal: "С имената на клиентите",
    note: "Отчетът е един файл, който се отваря и без интернет. Проектът пази настройки и основни показатели, без данни: следващия месец го плъзнете тук заедно с новите поръчки и ще видите какво се е променило.",
  },
  changes: {
    heading: "Какво се промени",
    summary: (n, text, day) =>
      n === 0
        ? `На ${day} броят на клиентите беше същият.`
        : n > 0
          ? `Повече клиенти, отколкото на ${day}: ${text}.`
          : `По-малко клиенти, отколкото на ${day}: ${text}.`,
    periods: (before, now) => `Преди: ${before}. Сега: ${now}.`,
    before: "Преди",
    now: "Сега",
    difference: "Разлика",
    verdict: "Статистически значима?",
    clear: "да",
    unclear: "може да е случайност",
  },
  method: {
    heading: "Метод",
    purchases: "Поръчките на един клиент в един ден се смятат за една покупка.",
    intervals: (confidence) => `Границите са доверителни интервали (${confidence}); клиентите се смятат за извадка.`,
    value: (rate, margin) => `Стойностите са дисконтирани с ${rate} годишно и са ${margin} от приходите.`,
    error: (error) => `При проверка с втората половина на поръчките грешката на прогнозата е ${error}.`,
    privacy: "Отчетът е направен на този компютър; никакви данни не са го напуснали.",
  },
};
