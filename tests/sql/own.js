// The summary file from the browser's own summary, and numbers of both without rounding.

/** @import { Summary } from "../../www/core/orders.js" */

const HEADER = "frequency,recency,age,customers,spend,repeat_spend,spend_squares,observation_end";

/** A decimal number in units of 10⁻⁸. @param {string} text */
export function exact(text) {
  const [, minus, whole, decimals = ""] = /^(-?)(\d+)(?:\.(\d{0,8}))?0*$/.exec(text) ?? [];
  const value = BigInt(whole + decimals.padEnd(8, "0"));
  return minus ? -value : value;
}

/** @param {bigint} value in units of 10⁻⁸ */
const decimal = (value) => {
  const digits = String(value < 0n ? -value : value).padStart(9, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -8)}.${digits.slice(-8)}`;
};

/** @param {Summary} summary @returns {string} */
export function summaryFile(summary) {
  /** @type {Map<string, [bigint, bigint, bigint, bigint]>} */
  const rows = new Map();
  const money = (/** @type {number} */ units) => BigInt(Math.round(units * 1e4));
  summary.frequency.forEach((frequency, index) => {
    const key = [frequency, summary.recency[index], summary.age[index]].join();
    const row = rows.get(key) ?? [0n, 0n, 0n, 0n];
    const spend = money(summary.revenue[index]);
    const repeat = money(summary.monetary[index] * frequency);
    rows.set(key, [row[0] + 1n, row[1] + spend * 10_000n, row[2] + repeat * 10_000n, row[3] + spend * spend]);
  });
  const order = (/** @type {string} */ key) => key.split(",").map(Number);
  const sorted = [...rows].sort(([a], [b]) => {
    const [x, y] = [order(a), order(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
  const lines = sorted.map(([key, [customers, ...sums]]) =>
    [key, customers, ...sums.map(decimal), summary.observationEnd].join(),
  );
  return [HEADER, ...lines, ""].join("\n");
}

/** The rows of a summary file, decimals without rounding. @param {string} text */
export function rowsOf(text) {
  const [header, ...lines] = text.trimEnd().split("\n");
  if (header !== HEADER) throw new Error(`not a summary file: ${header}`);
  return lines.map((line) => {
    const cells = line.split(",");
    return [...cells.slice(0, 4).map(Number), ...cells.slice(4, 7).map(exact), cells[7]];
  });
}
