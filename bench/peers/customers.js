// The result every peer must reach: sums over all customers' figures, with the purchases of one day as one purchase.

/** @typedef {{ customers: number, repeats: number, recency: number, revenue: number }} Result in days and cents */

/** Purchases by customer, for peers that only read rows. */
export class Customers {
  /** @type {Map<string, Map<number, number>>} */
  #customers = new Map();

  /** @param {string} customer @param {number} day @param {number} cents */
  add(customer, day, cents) {
    let days = this.#customers.get(customer);
    if (!days) this.#customers.set(customer, (days = new Map()));
    days.set(day, (days.get(day) ?? 0) + cents);
  }

  /** @returns {Result} */
  result() {
    const result = { customers: this.#customers.size, repeats: 0, recency: 0, revenue: 0 };
    for (const days of this.#customers.values()) {
      let [first, last] = [Infinity, -Infinity];
      for (const [day, cents] of days) {
        first = Math.min(first, day);
        last = Math.max(last, day);
        result.revenue += cents;
      }
      result.repeats += days.size - 1;
      result.recency += last - first;
    }
    return result;
  }
}

/** @param {string} date yyyy-mm-dd */
export const dayOf = (date) => Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / 86_400_000;
