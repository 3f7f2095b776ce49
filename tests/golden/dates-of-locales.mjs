// Dates and times as the locales of Unicode's CLDR write them, by the Intl of Node 20 (ICU 73 or later):
//   node tests/golden/dates-of-locales.mjs > tests/data/dates-of-locales.tsv
// Columns: locale, order of the parts, the time of 2024-01-31 or the day it is written for, the text.

const TIMES = (
  "en-US en-GB en-CA en-AU fr fr-CA de de-AT es es-MX pt-BR pt-PT it nl sv da nb fi et lv lt pl cs sk sl hr sr " +
  "sr-Latn bs mk bg ro hu el tr uk ru be ca gl is sq"
).split(" ");
const MONTHS =
  "en fr de es pt it nl sv da nb fi et lv lt pl cs sk sl hr sr sr-Latn mk bg ro hu el tr uk ru be ca gl is sq".split(
    " ",
  );
/** Locales whose longest form writes the weekday after the date, or in two words. */
const OTHER_WEEKDAYS = ["tr", "hu", "lt", "lv", "sq"];

const lines = new Set();
const add = (locale, options, date, expected) => {
  const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).formatToParts(date);
  const order = parts.filter(({ type }) => ["year", "month", "day"].includes(type)).map(({ type }) => type[0]);
  lines.add([locale, order.join(""), expected, parts.map(({ value }) => value).join("")].join("\t"));
};

const moment = new Date(Date.UTC(2024, 0, 31, 22, 5, 9));
for (const locale of TIMES) {
  for (const dateStyle of ["full", "long", "medium", "short"]) {
    if (dateStyle === "full" && OTHER_WEEKDAYS.includes(locale)) {
      continue;
    }
    add(locale, { dateStyle, timeStyle: "short" }, moment, "22:05:00");
    add(locale, { dateStyle, timeStyle: "medium" }, moment, "22:05:09");
  }
}
for (const locale of MONTHS) {
  for (let month = 0; month < 12; month++) {
    const date = new Date(Date.UTC(2024, month, 28));
    for (const dateStyle of ["long", "medium"]) {
      add(locale, { dateStyle }, date, date.toISOString().slice(0, 10));
    }
  }
}
console.log([...lines].join("\n"));
