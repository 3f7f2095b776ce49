/**
 * Functions for the load tests and `npm run soak`, run in a page as `window.load.<name>(…)`; each returns plain data.
 */

const published = (/** @type {string} */ name) => import(`/dist/${name}.js`);
const { summarizeOrders } = /** @type {typeof import("../../www/core/orders.js")} */ (await published("orders"));
const { evaluate, ready } = /** @type {typeof import("../../www/core/regulars.js")} */ (await published("regulars"));

/** Every worker started here, and whether it was terminated. @type {{ worker: Worker, ended: boolean }[]} */
const workers = [];
const Own = Worker;
window.Worker = class extends Own {
  /** @param {string | URL} url @param {WorkerOptions} [options] */
  constructor(url, options) {
    super(url, options);
    workers.push({ worker: this, ended: false });
  }

  /** @override */
  terminate() {
    for (const one of workers) if (one.worker === this) one.ended = true;
    super.terminate();
  }
};

const header = "customer,date,amount\n";
const sample = new Blob([header, "a,2024-01-01,5\na,2024-02-13,6\nb,2024-01-20,7\n"]);

/** Ten thousand rows of a hundred customers, repeated up to the number of rows. @param {number} rows */
function large(rows) {
  const part = Array.from(
    { length: 10_000 },
    (_, i) => `customer ${i % 100},2024-${String(1 + (i % 12)).padStart(2, "0")}-15,${i % 500}.25\n`,
  ).join("");
  return new Blob([header, ...Array.from({ length: rows / 10_000 }, () => part)]);
}

/** True if the next analysis is correct. */
const isWell = async () => {
  const summary = await summarizeOrders(sample);
  return summary.ok && summary.customers === 2 && summary.revenue.join() === "11,7";
};

const load = {
  /** Breaks a worker in the middle of a file; returns the answer, and whether the next one is correct. */
  async crash() {
    let broken = false;
    const onProgress = () => {
      const { worker } = workers[workers.length - 1];
      if (broken) return;
      broken = true;
      worker.terminate();
      worker.onerror?.(new ErrorEvent("error", { message: "broken down" }));
    };
    const first = await summarizeOrders(large(1_000_000), {}, { onProgress });
    return { broken, code: first.ok ? "" : first.code, well: await isWell() };
  },

  /** Starts and cancels analyses; counts the answers and the remaining workers. @param {number} times */
  async cancel(times) {
    const file = large(1_000_000);
    const counts = { cancelled: 0, right: 0 };
    for (let i = 0; i < times; i++) {
      const abort = new AbortController();
      setTimeout(() => abort.abort(), (i * 7) % 60);
      const summary = await summarizeOrders(file, {}, { signal: abort.signal });
      if (!summary.ok && summary.code === "cancelled") counts.cancelled++;
      else if (summary.ok && summary.customers === 100) counts.right++;
    }
    return { ...counts, left: workers.filter(({ ended }) => !ended).length, well: await isWell() };
  },

  /** Runs several analyses at once. @param {number} many */
  async together(many) {
    const summaries = await Promise.all(
      Array.from({ length: many }, (_, i) => summarizeOrders(large(100_000 * (i + 1)))),
    );
    return summaries.map((summary) => (summary.ok ? [summary.customers, summary.rows.counted] : summary.code));
  },

  /** Calculates many times; returns the number of correct results. @param {number} times */
  async evaluate(times) {
    await ready();
    let right = 0;
    for (let i = 0; i < times; i++) {
      const result = evaluate("nps", { promoters: i % 100, passives: 1, detractors: 0 });
      if (result.ok && Math.abs(result.values.nps - (100 * (i % 100)) / ((i % 100) + 1)) < 1e-9) right++;
      // Yields, because a real page does not run one long task.
      if (i % 10_000 === 9_999) await new Promise((later) => setTimeout(later));
    }
    return right;
  },

  /** Adds new customers until the core may not grow any more; returns the answer and the number of customers. */
  async full() {
    const part = (/** @type {number} */ from) =>
      Array.from({ length: 100_000 }, (_, i) => `${from + i}${"-customer".repeat(8)},2024-01-15,1\n`).join("");
    const file = new Blob([header, ...Array.from({ length: 200 }, (_, i) => part(i * 100_000))]);
    let customers = 0;
    const summary = await summarizeOrders(file, {}, { onProgress: (progress) => (customers = progress.customers) });
    return {
      code: summary.ok ? "" : summary.code,
      customers,
      megabytes: Math.round(file.size / 1e6),
      well: await isWell(),
    };
  },
};

Object.assign(window, { load });
