// A summary file instead of orders: read whole, since it is small however many customers there are.

/** @import { Orders } from "./wasm/orders_wasm.js" */

const HEAD = 4096;
const FIRST_ROWS = 8;

/**
 * What a summary file says of itself, or the report on it; nothing where the file is none.
 *
 * @param {import("./orders-run.js").Task} task
 * @param {Blob} file
 * @param {Orders} orders
 * @returns {Promise<any>}
 */
export async function fromSummaryFile(task, file, orders) {
  const head = await file.slice(0, HEAD).text();
  if (task === "summary" || task === "totals" || !orders.is_summary_file(new TextEncoder().encode(head)))
    return undefined;
  const delimiter = /[,;\t]/.exec(head)?.[0] ?? ",";
  const [headers, ...rows] = head
    .split(/\r?\n/, FIRST_ROWS + 2)
    .slice(0, -1)
    .map((line) => line.split(delimiter));
  const detected = {
    ok: true,
    encoding: "utf-8",
    delimiter,
    hasHeader: true,
    headers,
    columns: {},
    dateOrder: "ymd",
    decimal: ".",
    export: "summary-file",
    amounts: "line",
    currencies: [],
    assumptions: [],
    doubts: [],
  };
  if (task === "inspect") {
    const preview = { ...detected, rows };
    return { ...preview, files: [preview] };
  }
  const report = orders.report_on_summary_file(new Uint8Array(await file.arrayBuffer()));
  if (!report.ok) return { ...report, file: 0 };
  report.summary.detected = [detected];
  return report;
}
