// Two years of a shop's orders, simulated but always the same: a few customers buy often, most of them once or twice.

/** @param {number} seed @returns {() => number} from 0 to 1, by mulberry32 */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const START = Date.UTC(2023, 0) / 86_400_000;
const DAYS = 730;

/**
 * Rows of about 52 bytes in chronological order, in parts of a megabyte.
 *
 * @param {number} rows
 * @param {number} customers
 */
export function* logParts(rows, customers) {
  const next = random(1);
  const dates = Array.from({ length: DAYS }, (_, day) =>
    new Date((START + day) * 86_400_000).toISOString().slice(0, 10),
  );
  const each = Math.ceil(rows / customers);
  let text = "order_id,customer_id,order_date,product,amount\n";
  for (let row = 0; row < rows; row++) {
    // Every customer appears once, in a scrambled order; the other rows favour customers with low numbers.
    const customer = row % each === 0 ? ((row / each) * 7919) % customers : Math.floor(customers * next() ** 3);
    const amount = (Math.floor(next() * 20_000) + 1) / 100;
    const id = String(customer).padStart(7, "0");
    text += `R${1_000_000 + row},C-${id},${dates[Math.floor((row * DAYS) / rows)]},Product no. ${100 + (row % 350)},${amount.toFixed(2)}\n`;
    if (text.length > 1 << 20) {
      yield text;
      text = "";
    }
  }
  yield text;
}

/** @param {number} rows @param {number} customers */
export const makeLog = (rows, customers) => new Blob([...logParts(rows, customers)]);
