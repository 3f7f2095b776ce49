// A table of orders with every known irregularity: midnights, NULLs, refunds before and after, zeros, five decimals,
// ids of every kind.

/** @returns {string} a CSV of customer, date, amount, order, product, country */
export function nastyTable() {
  const rows = [
    // Two orders on one day, one of them free; ten days in succession.
    ["Ann Xu", "2024-01-05", "10.00", "1", "Tea", "EE"],
    ["Ann Xu", "2024-01-05", "0", "1", "Cup", "EE"],
    ...Array.from({ length: 10 }, (_, day) => [
      "ten",
      `2024-02-${String(day + 1).padStart(2, "0")}`,
      "10000",
      `t${day}`,
      "Tea",
      "PL",
    ]),
    // Refunds before any purchase, between purchases, on the same day, after the last, and to a person who bought
    // nothing.
    ["back", "2024-01-01", "-3", "", "", ""],
    ["back", "2024-01-10", "20", "2", "Tea", "BG"],
    ["back", "2024-01-20", "-4.5", "", "", ""],
    ["back", "2024-02-10", "30.25", "3", "Cup", "BG"],
    ["back", "2024-02-10", "-1", "", "", ""],
    ["back", "2024-05-31", "-2", "", "", ""],
    ["only refunds", "2024-03-01", "-5", "", "", ""],
    ["all back", "2024-03-01", "5", "4", "Cup", "SK"],
    ["all back", "2024-03-02", "-9", "", "", ""],
    // Five decimals, an exponent; ids with spaces, tabs and line ends around them, with quotes, in another script.
    ["\tdecimals\n", "2024-01-09", "0.00015", "5", "Tea", ""],
    ["decimals ", "2024-03-09", "1.23456", "6", "Tea", ""],
    [" decimals", "2024-04-09", "1.5e2", "7", "Milk", "EE"],
    ['say "hi", it`s; --', "2024-01-31", "7", "8", 'Tea, "black"', "EE"],
    ["Ирина", "2024-02-29", "8", "9", "Чай", "BG"],
    ["Ирина", "2023-12-31", "8", "10", "Чай", "BG"],
    ["Ann@Example.com", "2024-01-02", "9", "11", "Tea", "EE"],
    ["ann@example.com", "2024-02-02", "11", "12", "Milk", "PL"],
    ["mailto:ann@example.com", "2024-03-02", "12", "13", "Cup", "PL"],
    ["13085.0", "2024-01-02", "9", "14", "Tea", "EE"],
    ["13085", "2024-02-12", "9", "15", "Tea", "EE"],
    // Rows that are left out.
    ["", "2024-02-01", "5", "16", "Tea", "EE"],
    ["no date", "", "5", "17", "Tea", "EE"],
    ["no amount", "2024-02-01", "", "18", "Tea", "EE"],
    ["no number", "2024-02-01", "NaN", "19", "Tea", "EE"],
  ];
  // Many customers, so that there are models, segments and pairs.
  let seed = 7;
  const next = (/** @type {number} */ below) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (let customer = 0; customer < 120; customer++)
    for (let visit = 0; visit < 1 + (next(10) < 6 ? next(9) : 0); visit++) {
      const day = new Date(Date.UTC(2024, 0, 1 + next(150))).toISOString().slice(0, 10);
      const order = `c${customer}-${visit}`;
      const amount = () => (next(9_000) / 100 + 1).toFixed(2);
      rows.push([`c${customer}`, day, amount(), order, ["Tea", "Cup", "Milk"][next(3)], ["EE", "PL", "BG"][next(3)]]);
      if (next(3) === 0) rows.push([`c${customer}`, day, amount(), order, ["Tea", "Cup", "Sugar"][next(3)], "EE"]);
    }
  const cell = (/** @type {string} */ text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [["customer", "date", "amount", "order", "product", "country"], ...rows]
    .map((row) => `${row.map(cell).join()}\n`)
    .join("");
}
