/** Macedonian: exploring and saving the report on orders. */

import { plural } from "../../plural.js";

const forms = plural("mk");

/**
 * Words of pictures and chapters, in every report.
 *
 * @type {typeof import("../../en/orders/explore.js").reading}
 */
export const reading = {
  saveXlsx: "Excel",
  readOut: "Вредностите се читаат со стрелките, Home и End.",
  save: "Зачувај",
  plain: (kind) => `${kind}, само сликата`,
  contents: "Содржина",
  expert: "Статистика за стручњаци",
  extremes: (best, high, worst, low) => `Највисока вредност: ${best}, ${high}. Најниска: ${worst}, ${low}.`,
  source: (name) => `Извор: ${name}, анализа со Regulars`,
};

/** @type {typeof import("../../en/orders/explore.js").explore} */
export const explore = {
  ...reading,
  likely: (range, confidence) => `${range} (доверба од ${confidence})`,
  points: (points) => `${points} п. п.`,
  allFigures: "Сите показатели",
  allDigits: "Секој показател од извештајот со сите цифри и со својот интервал.",
  figure: "Показател",
  value: "Вредност",
  notes: "Забелешки",
  show: "Прикажи",
  cohortForms: {
    share: "клиенти во %",
    customers: "број на клиенти",
    revenue: "приход",
    perCustomer: "досегашен приход по клиент",
  },
  allCohorts: "Сите кохорти",
  bestCohort: (name, value) => `Најголема е кохортата од ${name} (${value}).`,
  later: (n, text) => forms(n, { one: `${text} период подоцна`, other: `${text} периода подоцна` }),
  oneLater: (share) => `Еден период по првото купување повторно купиле ${share} од клиентите.`,
  worth: (money, n, text) =>
    forms(n, {
      one: `По ${text} период од првото купување еден клиент донел просечно ${money} приход.`,
      other: `По ${text} периода од првото купување еден клиент донел просечно ${money} приход.`,
    }),
  rowsAreCohorts: "Секој ред е кохорта: клиенти со прво купување во ист период. Секоја колона е период по него.",
  latest: (n, text) =>
    forms(n, {
      one: `Прикажана е само последната ${text} кохорта.`,
      other: `Прикажани се само последните ${text} кохорти.`,
    }),
  revenueOver: { month: "Приход по месеци", quarter: "Приход по квартали", week: "Приход по недели" },
  bestPeriod: (period, money, share) =>
    `Најголем приход, ${money}, има во периодот ${period}. Клиентите што купуваат повторно носат ${share} од целиот приход.`,
  partial: "Последниот период е нецелосен и прикажан поблед.",
  once: (once, all, share) => `Само еднаш купиле ${once} од ${all} клиенти (${share}).`,
  oftenAndLately: (n, text) =>
    forms(n, {
      one: `${text} клиент има најчести и најнови купувања.`,
      other: `${text} клиенти имаат најчести и најнови купувања.`,
    }),
  quiet: "Клиент што купувал често, а долго не купил, веројатно си отишол.",
  starter: (product, share) =>
    `Од оние што почнале со „${product}“ повторно купиле ${share}, повеќе отколку кај кој било друг производ.`,
  active: (alive, all) => `Веројатно сѐ уште активни се околу ${alive} од ${all} клиенти.`,
  tableKeys: "Се движите со стрелките, Page Up, Page Down, Home и End; Enter го отвора клиентот.",
  downloadWorkbook: "Преземи ги клиентите (Excel)",
  filter: "Филтрирај клиенти",
  all: "сите",
  from: (what) => `${what}, од`,
  to: (what) => `${what}, до`,
  clear: "Исчисти ги филтрите",
  showCustomers: "Прикажи ги клиентите",
  saveList: "Зачувај го списокот (CSV)",
  customer: {
    close: "Затвори",
    line: "Купувања",
    total: (n, text, money) => forms(n, { one: `${text} купување за ${money}`, other: `${text} купувања за ${money}` }),
    now: "крај на набљудувањето",
    expected: "очекувано следно купување",
    alive: "Веројатност да е активен низ времето",
    aliveNow: (share) => `Веројатноста дека овој клиент сѐ уште е активен е ${share}.`,
    leaps: "Расте со секое купување, а опаѓа без купувања.",
    next: (median, low, high, confidence) =>
      `Следното купување се очекува околу ${median}, меѓу ${low} и ${high}, со доверба од ${confidence}.`,
    nextOpen: (median, low) => `Следното купување се очекува околу ${median}, не пред ${low}; можно е да го нема.`,
    noNext: "Поверојатно е дека нема да има следно купување.",
    value: (value, horizon, range, confidence) =>
      `Очекувана вредност за ${horizon}: ${value}; вистинската ќе биде ${range}, со доверба од ${confidence}.`,
  },
  takeAway: {
    heading: "Зачувување и печатење",
    html: "Зачувај го извештајот (HTML)",
    project: "Зачувај го проектот",
    personal: "Со имињата на клиентите",
    note: "Извештајот е една датотека што се отвора и без интернет. Проектот ги чува поставките и главните показатели, без податоци: следниот месец повлечете го тука со новите нарачки и ќе видите што се променило.",
  },
  changes: {
    heading: "Што се променило",
    summary: (n, text, day) =>
      n === 0
        ? `На ${day} бројот на клиенти беше ист.`
        : n > 0
          ? `Повеќе клиенти отколку на ${day}: ${text}.`
          : `Помалку клиенти отколку на ${day}: ${text}.`,
    periods: (before, now) => `Претходно: ${before}. Сега: ${now}.`,
    before: "Претходно",
    now: "Сега",
    difference: "Разлика",
    verdict: "Статистички значајна?",
    clear: "да",
    unclear: "може да е случајност",
  },
  method: {
    heading: "Метод",
    purchases: "Нарачките на еден клиент во ист ден се сметаат за едно купување.",
    intervals: (confidence) => `Опсезите се интервали на доверба (${confidence}); клиентите се сметаат за примерок.`,
    value: (rate, margin) => `Вредностите се дисконтирани со ${rate} годишно и изнесуваат ${margin} од приходот.`,
    error: (error) => `При проверка со втората половина од нарачките отстапувањето на прогнозата е ${error}.`,
    privacy: "Извештајот е направен на овој компјутер; ниеден податок не го напуштил.",
  },
};
