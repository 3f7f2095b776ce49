// Numbers, days and money in every language, formatted and parsed. The engine here supports all six; browsers do not.

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLocale } from "../tools/locale.js";
import { readNumber } from "../www/elements/parts/read.js";
import { collator, formatDay, formatPeriod, shortDates } from "../www/i18n/date.js";
import { locales } from "../www/i18n/index.js";
import { parseNumber } from "../www/i18n/parse.js";
import { createFormat } from "../www/i18n/units.js";

/** @import { Unit } from "../www/core/definition.js" */

/** The planned languages: their numbers must be right before the first text is translated. */
const LANGUAGES = [...new Set([...locales, "en", "pl", "bg", "et", "sk", "mk"])];
const words = (await loadLocale("en")).common.units;
/** @param {string} locale */
const formatOf = (locale, currency = "EUR") => createFormat(locale, currency, words);

/** A text with every kind of space replaced by an ordinary space. @param {string} text */
const plain = (text) => text.replace(/[\u00a0\u202f]/g, " ");

/**
 * A generator of reproducible numbers in [0, 1): Marsaglia's xorshift32.
 *
 * @param {number} seed
 */
const random = (seed) => () => {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return (seed >>> 0) / 2 ** 32;
};

/** @param {number} n @param {number} decimals */
const rounded = (n, decimals) => Number(n.toFixed(decimals)) + 0;

for (const locale of LANGUAGES) {
  const format = formatOf(locale);
  const draw = random(20260101);
  /** Amounts from thousandths to billions, of either sign. */
  const figure = (/** @type {number} */ decimals) =>
    rounded((draw() < 0.3 ? -1 : 1) * 10 ** (draw() * 12 - 3), decimals);

  test(`${locale}: a number shown in a field is read back as the same value`, () => {
    for (let i = 0; i < 500; i++) {
      for (const [unit, decimals] of /** @type {[Unit, number][]} */ ([
        ["count", 0],
        ["money", 2],
        ["number", 6],
        ["share", 4],
        ["points", 2],
        ["years", 1],
      ])) {
        const value = figure(decimals);
        const shown = format.field(value, unit);
        assert.equal(parseNumber(shown, unit, format.decimal), value, `${shown} (${unit})`);
      }
    }
  });

  test(`${locale}: a displayed result pasted into a field keeps its value`, () => {
    const currencies = ["EUR", "USD", "GBP", "PLN", "MKD", "CZK", "BGN", "CHF", "SEK", "QQQ"].map((currency) =>
      formatOf(locale, currency),
    );
    for (let i = 0; i < 1000; i++) {
      const money = figure(2);
      for (const currency of currencies) {
        const shown = currency.money(money);
        assert.equal(parseNumber(shown, "money", format.decimal), money, shown);
      }
      const [share, count, points] = [figure(4), figure(0), figure(2)];
      assert.equal(parseNumber(format.share(share), "share", format.decimal), share, format.share(share));
      assert.equal(parseNumber(format.count(count), "count", format.decimal), count, format.count(count));
      assert.equal(parseNumber(format.points(points), "points", format.decimal), points, format.points(points));
    }
  });

  test(`${locale}: unambiguous foreign number formats are understood`, () => {
    for (const [text, value, unit = "number"] of /** @type {[string, number, Unit?][]} */ ([
      ["1 234,5", 1234.5],
      ["1.234,5", 1234.5],
      ["1,234.5", 1234.5],
      ["1'234.5", 1234.5],
      ["1’234,5", 1234.5],
      ["1\u00a0234,5", 1234.5],
      ["1\u202f234.5", 1234.5],
      ["12.345.678,9", 12345678.9],
      ["12,345,678.9", 12345678.9],
      ["1.234.567", 1234567],
      ["1,234,567", 1234567],
      ["12,34,567.8", 1234567.8],
      ["0,5", 0.5],
      ["0.5", 0.5],
      [",5", 0.5],
      [".5", 0.5],
      ["0,125", 0.125],
      ["0.125", 0.125],
      ["12,3456", 12.3456],
      ["1234,567", 1234.567],
      ["1234.567", 1234.567],
      ["−4", -4],
      ["–4", -4],
      ["-4", -4],
      ["+4", 4],
      ["１２，５", 12.5],
      ["١٢٣٫٥", 123.5],
      ["۱۲۳", 123],
      ["١٬٢٣٤٫٥", 1234.5],
      ["1О0", 100],
      ["1ОО", 100],
      ["З5", 35],
      ["\u200e12\u200f", 12],
      ["12,5 %", 0.125, "share"],
      ["12.5%", 0.125, "share"],
      ["12,5", 0.125, "share"],
      ["٪12", 0.12, "share"],
      ["€ 40", 40, "money"],
      ["€40,50", 40.5, "money"],
      ["40 €", 40, "money"],
      ["40 EUR", 40, "money"],
      ["40 eur", 40, "money"],
      ["40 zł", 40, "money"],
      ["40,00 zł", 40, "money"],
      ["1.234,50 ден.", 1234.5, "money"],
      ["40 ден", 40, "money"],
      ["40 денари", 40, "money"],
      ["40 МКД", 40, "money"],
      ["40 лв.", 40, "money"],
      ["40 евро", 40, "money"],
      ["40 Kč", 40, "money"],
      ["$1,234.50", 1234.5, "money"],
      ["-€12", -12, "money"],
      ["1e3", 1000],
    ])) {
      assert.equal(parseNumber(text, unit, format.decimal), value, text);
    }
  });

  test(`${locale}: text that is not a number is rejected`, () => {
    for (const text of [
      "",
      "abc",
      "12abc",
      "1 2",
      "1 23 456",
      "1.23.4",
      "1,2,3",
      "1.2.345,6,7",
      "5²",
      "½",
      "10%",
      "12-3",
      "--4",
      "1..5",
      "3 or 4",
      "NaN",
      "Infinity",
      "0x10",
      "2024-01-05",
      "1 234 56",
      "1 234,5 6",
      "МК5",
    ]) {
      assert.ok(Number.isNaN(parseNumber(text, "number", format.decimal)), text);
    }
  });

  test(`${locale}: a single mark before three digits follows the language and is echoed`, () => {
    const echo = (/** @type {string} */ text, /** @type {Unit} */ unit = "number") =>
      plain(readNumber(text, { id: "x", unit }, format).echo ?? "");
    const point = format.decimal === ".";
    assert.equal(parseNumber("1.234", "number", format.decimal), point ? 1.234 : 1234);
    assert.equal(parseNumber("1,234", "number", format.decimal), point ? 1234 : 1.234);
    for (const text of ["1.234", "1,234"]) {
      const echoed = echo(text);
      const marks = echoed.replace(/\d/g, "");
      // Both kinds of mark, or only a space between thousands, or more decimals than a group of thousands has digits.
      assert.ok(
        /^1[ .,]?234[.,]00$/.test(echoed) || /^1 ?234$/.test(echoed) || /^1[.,]2340$/.test(echoed),
        `${text} = ${echoed}`,
      );
      assert.ok(marks.length < 3);
    }
    // A number in the language’s own format is not echoed.
    for (const value of [7, 12.5, 1234567.5, 0.25]) assert.equal(echo(format.field(value, "number")), "");
    assert.equal(echo("40 zł", "money"), plain(format.money(40)));
    assert.equal(echo("٤٠"), "40");
    assert.match(echo(point ? "12,345678" : "12.345678", "share"), /12[.,]345678\s?%/, "every digit is said");
  });
}

test("numbers, percentages and money follow each language’s standard", () => {
  // The Unicode CLDR's patterns, with the minus of ISO 80000-2 instead of a hyphen; Bulgarian, Estonian and Polish
  // group thousands from five digits on.
  for (const [locale, currency, ...expected] of [
    ["en", "EUR", "1,234.5", "12,345.67", "−4", "25.6%", "€1,234.50", "€40"],
    ["bg", "EUR", "1234,5", "12 345,67", "−4", "25,6%", "1234,50 €", "40 €"],
    ["et", "EUR", "1234,5", "12 345,67", "−4", "25,6%", "1234,50 €", "40 €"],
    ["sk", "EUR", "1 234,5", "12 345,67", "−4", "25,6 %", "1 234,50 €", "40 €"],
    ["pl", "PLN", "1234,5", "12 345,67", "−4", "25,6%", "1234,50 zł", "40 zł"],
    ["mk", "MKD", "1.234,5", "12.345,67", "−4", "25,6 %", "1.234,50 ден.", "40 ден."],
  ]) {
    const f = formatOf(locale, currency);
    assert.deepEqual(
      [f.number(1234.5), f.points(12345.67), f.count(-4), f.share(0.256), f.money(1234.5), f.money(40)].map(plain),
      expected,
      locale,
    );
  }
  assert.equal(plain(formatOf("en", "NOPE").money(5)), "NOPE 5", "an unknown currency is written unchanged");
});

test("Macedonian numbers formatted through German match an engine with Macedonian data", () => {
  const own = new Intl.NumberFormat("mk", { signDisplay: "negative" });
  const minus = (/** @type {string} */ text) => text.replace("-", "−");
  assert.equal(own.resolvedOptions().locale, "mk", "this engine knows it");
  const draw = random(7);
  for (const currency of ["MKD", "EUR", "USD", "GBP", "PLN", "CZK", "JPY", "CHF", "SEK", "BGN"]) {
    const format = formatOf("mk", currency);
    const cash = new Intl.NumberFormat("mk", {
      style: "currency",
      currency,
      signDisplay: "negative",
      currencyDisplay: "narrowSymbol",
      trailingZeroDisplay: "stripIfInteger",
    });
    const percent = new Intl.NumberFormat("mk", {
      style: "percent",
      signDisplay: "negative",
      maximumFractionDigits: 2,
    });
    for (let i = 0; i < 200; i++) {
      const n = rounded((draw() - 0.3) * 10 ** (draw() * 9), 2);
      assert.equal(format.money(n), minus(cash.format(n)));
      assert.equal(format.share(n), minus(percent.format(n)));
      assert.equal(format.points(n), minus(own.format(n)));
    }
  }
});

test("plural forms follow the number as displayed, after rounding", async () => {
  for (const [locale, n, expected] of /** @type {[string, number, string][]} */ ([
    ["en", 0.999, "1 year"],
    ["mk", 20.999, "21 година"],
    ["pl", 1.999, "2 lata"],
    ["sk", 4.999, "5 rokov"],
    ["et", 0.999, "1 aasta"],
    ["bg", 1.001, "1 година"],
  ])) {
    const { common } = await loadLocale(locale);
    assert.equal(plain(createFormat(locale, "EUR", common.units).years(n)), expected);
  }
});

test("days, months and weeks are written in the format of each language", () => {
  for (const [locale, ...expected] of [
    ["en", "March 5, 2024", "03/05/2024", "03/2024", "2024 / 1", "03/05/24"],
    ["bg", "5 март 2024 г.", "05.03.2024", "03.2024", "2024 / 1", "05.03.24"],
    ["et", "5. märts 2024", "05.03.2024", "03.2024", "2024 / 1", "05.03.24"],
    ["sk", "5. marca 2024", "05. 03. 2024", "03/2024", "2024 / 1", "05. 03. 24"],
    ["pl", "5 marca 2024", "05.03.2024", "03.2024", "2024 / 1", "05.03.24"],
    ["mk", "5 март 2024 г.", "05.03.2024", "03.2024", "2024 / 1", "05.03.24"],
  ]) {
    const [day] = ["2024-03-05"];
    const periods = /** @type {const} */ (["month", "quarter", "week"]).map((period) =>
      formatPeriod(day, period, locale),
    );
    assert.deepEqual(
      [formatDay(day, locale), shortDates(locale)(Date.parse(day)), ...periods].map(plain),
      expected,
      locale,
    );
  }
  // Names of months agree with an engine that supports the language.
  for (let month = 1; month <= 12; month++) {
    const day = `2025-${String(month).padStart(2, "0")}-17`;
    const name = new Intl.DateTimeFormat("mk", { month: "long", timeZone: "UTC" }).format(Date.parse(day));
    assert.equal(formatDay(day, "mk"), `17 ${name} 2025 г.`);
  }
});

test("Macedonian names sort by the Macedonian alphabet, before Latin names", () => {
  const names = ["Zoran", "Яна", "Марко", "Ана", "Борис", "Жана"];
  assert.deepEqual(names.sort(collator("mk").compare), ["Ана", "Борис", "Жана", "Марко", "Яна", "Zoran"]);
});
