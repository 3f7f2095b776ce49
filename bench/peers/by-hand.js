// The fastest code written by hand: the file's bytes in one array, cells read in place, no library.

/** @import { Result } from "./customers.js" */

const [COMMA, FEED, POINT, HYPHEN] = [...("," + "\n" + "." + "-")].map((c) => c.charCodeAt(0));

/** @param {Blob} file @returns {Promise<Result>} */
export async function byHand(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  /** @type {Map<string, number>} */
  const numbers = new Map();
  /** @type {number[]} */
  const first = [];
  /** @type {number[]} */
  const last = [];
  /** @type {number[]} */
  const days = [];
  /** @type {Set<number>} */
  const seen = new Set();
  let revenue = 0;
  let place = bytes.indexOf(FEED) + 1;
  while (place < bytes.length) {
    while (bytes[place] !== COMMA) place++;
    place++;
    let id = "";
    for (; bytes[place] !== COMMA; place++) id += String.fromCharCode(bytes[place]);
    let [year, month, day] = [0, 0, 0];
    for (place++; bytes[place] !== HYPHEN; place++) year = 10 * year + bytes[place] - 48;
    for (place++; bytes[place] !== HYPHEN; place++) month = 10 * month + bytes[place] - 48;
    for (place++; bytes[place] !== COMMA; place++) day = 10 * day + bytes[place] - 48;
    place++;
    while (bytes[place] !== COMMA) place++;
    let cents = 0;
    for (place++; bytes[place] !== FEED; place++) if (bytes[place] !== POINT) cents = 10 * cents + bytes[place] - 48;
    place++;
    const date = Date.UTC(year, month - 1, day) / 86_400_000;
    let number = numbers.get(id);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(id, number);
      first.push(date);
      last.push(date);
      days.push(0);
    }
    first[number] = Math.min(first[number], date);
    last[number] = Math.max(last[number], date);
    const key = number * 65_536 + date;
    if (!seen.has(key)) {
      seen.add(key);
      days[number]++;
    }
    revenue += cents;
  }
  return {
    customers: numbers.size,
    repeats: days.reduce((sum, count) => sum + count - 1, 0),
    recency: last.reduce((sum, date, number) => sum + date - first[number], 0),
    revenue,
  };
}
