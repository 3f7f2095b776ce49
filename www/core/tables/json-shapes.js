// JSON records as rows: nested objects become paths, arrays of lines become order lines; orders of known shops are read
// by their fields.

/** @import { CellText } from "./cell-text.js" */

/**
 * @typedef {Record<string, any>} Item
 *
 * @typedef {object} Row
 * @prop {() => void} header
 * @prop {(value: any) => void} record
 *
 * @typedef {object} Shape
 * @prop {(value: any) => void} learn its columns from each record before any is written
 * @prop {(text: CellText) => Row} writer
 */

/** Keys of arrays that contain order lines, the likelier first. */
const LINES = [
  ...[
    "line_items",
    "lineItems",
    "lines",
    "items",
    "products",
    "order_items",
    "orderItems",
    "order_lines",
    "orderLines",
  ],
  ...["orderRows", "rows", "positions", "details", "cart", "basket"],
];

/** @param {any} first @returns {Shape} */
export function shapeOf(first) {
  if (Array.isArray(first)) return arrays();
  if (
    /^gid:\/\/shopify\//.test(String(first.id)) &&
    ("createdAt" in first || "totalPriceSet" in first || "processedAt" in first)
  )
    return shop(BULK);
  if ("total_price" in first && "financial_status" in first && "created_at" in first) return shop(SHOPIFY);
  if ("date_created" in first && "billing" in first && "total" in first && "line_items" in first)
    return shop(WOOCOMMERCE);
  return flat();
}

/** @param {CellText} text @param {any} value */
function cell(text, value) {
  switch (typeof value) {
    case "number":
      return text.number(value);
    case "string":
      return value === "" ? text.empty() : text.text(value);
    case "boolean":
      return text.text(String(value));
    default:
      return value === null || value === undefined ? text.empty() : special(text, value);
  }
}

/** Rows of cells, as online spreadsheets return them. @returns {Shape} */
function arrays() {
  return {
    learn: () => {},
    writer: (text) => ({
      header: () => {},
      record(row) {
        for (const value of [row].flat(1)) cell(text, value);
        text.end();
      },
    }),
  };
}

// Any objects

/**
 * MongoDB’s notation for types that JSON lacks.
 *
 * @param {any} value
 * @returns {{ text?: string, number?: string, date?: string } | undefined}
 */
function plain(value) {
  const keys = Object.keys(value);
  if (keys.length !== 1 || !keys[0].startsWith("$")) return undefined;
  const inner = value[keys[0]];
  if (keys[0] === "$oid") return { text: String(inner) };
  if (/^\$number/.test(keys[0])) return { number: String(inner) };
  if (keys[0] !== "$date") return undefined;
  const moment = new Date(typeof inner === "object" ? Number(inner?.$numberLong) : inner);
  return Number.isNaN(moment.getTime()) ? { text: String(inner) } : { date: moment.toISOString() };
}

/** Maximum depth of objects that become paths. */
const MOST_LEVELS = 8;
/** Maximum number of columns of a table. */
const MOST_COLUMNS = 16_384;

/**
 * Values of an object by path; arrays are left out.
 *
 * @param {Item} item
 * @param {(path: string, value: any) => void} visit
 * @param {string} [prefix]
 * @param {number} [level]
 */
function walk(item, visit, prefix = "", level = 0) {
  for (const [key, value] of Object.entries(item)) {
    const path = prefix + key;
    if (Array.isArray(value)) {
      // Arrays of tags and similar values are joined; arrays of objects are separate lists.
      if (value.every((element) => typeof element !== "object")) visit(path, value.join(", "));
      // The single element of a list in an envelope, as in the items of Stripe’s subscriptions.
      else if (key === "data" && level > 0 && value.length === 1) walk(value[0], visit, `${path}.`, level + 1);
    } else if (value !== null && typeof value === "object" && !plain(value)) {
      if (level < MOST_LEVELS) walk(value, visit, `${path}.`, level + 1);
    } else visit(path, value);
  }
}

/** @param {CellText} text @param {any} value an object */
function special(text, value) {
  const { number, date, text: written = JSON.stringify(value) } = plain(value) ?? {};
  if (number) text.number(number);
  else if (date) text.date(date);
  else text.text(written);
}

/** True if a key names the total of an order. */
const TOTAL =
  /(^|[._ ])(grand_?)?(total|amount|sum|price|revenue|paid|value|kwota|suma|razem|сума|общо|износ|вкупно|summa|kokku|celkom|spolu)/i;
/** Names of line fields that also occur in orders, renamed as in shops' exports. @type {Record<string, string>} */
const LINE_NAMES = {
  name: "Lineitem name",
  title: "Lineitem name",
  product: "Lineitem name",
  product_name: "Lineitem name",
  price: "Lineitem price",
  quantity: "Lineitem quantity",
  qty: "Lineitem quantity",
  sku: "Lineitem sku",
};

/** @returns {Shape} */
function flat() {
  /** @type {Set<string>} */
  const columns = new Set();
  /** @type {Set<string>} */
  const lineColumns = new Set();
  /** @type {Set<string>} */
  const lists = new Set();
  let hasTotal = false;
  const linesKey = () => LINES.find((key) => lists.has(key)) ?? (lists.size === 1 ? [...lists][0] : undefined);
  /** @param {Item} item @param {string | undefined} key @returns {Item[]} */
  const linesOf = (item, key) => {
    const list = key === undefined ? [] : item[key];
    return Array.isArray(list) ? list.filter((line) => line !== null && typeof line === "object") : [];
  };
  return {
    learn(item) {
      walk(item, (path, value) => {
        if (columns.size < MOST_COLUMNS) columns.add(path);
        hasTotal ||=
          TOTAL.test(path) &&
          value !== null &&
          value !== "" &&
          Number.isFinite(Number.parseFloat(String(plain(value ?? 0)?.number ?? value)));
      });
      for (const [key, value] of Object.entries(item)) {
        if (!Array.isArray(value) || !value.some((element) => element !== null && typeof element === "object"))
          continue;
        lists.add(key);
        if (key !== linesKey()) continue;
        for (const line of linesOf(item, key))
          walk(line, (path) => lineColumns.size < MOST_COLUMNS && lineColumns.add(path));
      }
    },
    writer(text) {
      const key = linesKey();
      const own = [...columns];
      const ofLines = key === undefined ? [] : [...lineColumns];
      return {
        header() {
          for (const path of own) text.text(path);
          for (const path of ofLines)
            text.text(hasTotal ? `${key}.${path}` : own.includes(path) ? (LINE_NAMES[path] ?? `${key}.${path}`) : path);
          text.end();
        },
        record(item) {
          const values = new Map();
          walk(item, (path, value) => values.set(path, value));
          const lines = linesOf(item, key);
          for (let index = 0; index < Math.max(1, lines.length); index++) {
            for (const path of own) {
              // A total counts once, so further lines leave it blank. Without a total, each line has its own amount.
              const isBlank = hasTotal && index > 0 && TOTAL.test(path);
              if (isBlank) text.empty();
              else cell(text, values.get(path));
            }
            const line = new Map();
            if (lines[index]) walk(lines[index], (path, value) => line.set(path, value));
            for (const path of ofLines) cell(text, line.get(path));
            text.end();
          }
        },
      };
    },
  };
}

// Orders of known shops, with the columns of their CSV exports

/** @typedef {{ number: any } | { date: any } | string | number | boolean | null | undefined} Value */

/**
 * @typedef {object} Shop
 * @prop {string[]} headers those of the order, then those of its lines
 * @prop {(order: Item) => Value[]} order
 * @prop {(order: Item) => Item[]} lines
 * @prop {(line: Item) => Value[]} line
 * @prop {number} id index of the column with the order number
 * @prop {(item: Item) => string | undefined} [parent] order of a line that is a separate record
 */

/** @param {any} value @returns {Value} */
const number = (value) => (value === null || value === undefined || value === "" ? null : { number: value });
/** @param {Item[] | undefined} list @param {(item: Item) => number} of */
const sum = (list, of) =>
  Array.isArray(list) && list.length > 0 ? list.reduce((total, item) => total + of(item), 0).toFixed(4) : null;

/** Shopify, REST Admin API: Order. @type {Shop} */
const SHOPIFY = {
  headers: [
    ...["Name", "Email", "Financial Status", "Currency", "Total", "Created at", "Cancelled at", "Refunded Amount"],
    ...["Billing Country", "Test", "Customer ID", "Lineitem name", "Lineitem quantity", "Lineitem sku"],
  ],
  id: 0,
  order: (order) => [
    order.name ?? order.order_number ?? order.id,
    order.email || order.contact_email || order.customer?.email,
    order.financial_status,
    order.currency,
    number(order.total_price),
    order.created_at,
    order.cancelled_at,
    number(
      sum(order.refunds, ({ transactions = [] }) =>
        transactions
          .filter(
            (/** @type {Item} */ { kind, status }) =>
              (kind ?? "refund") === "refund" && (status ?? "success") === "success",
          )
          .reduce((/** @type {number} */ total, /** @type {Item} */ { amount }) => total + Number(amount), 0),
      ),
    ),
    order.billing_address?.country ?? order.shipping_address?.country,
    order.test,
    order.customer?.id,
  ],
  lines: (order) => order.line_items ?? [],
  line: (line) => [line.name ?? line.title, number(line.quantity), line.sku],
};

/** Shopify, GraphQL Admin API: bulk operations. A line is a separate record after its order. @type {Shop} */
const BULK = {
  headers: SHOPIFY.headers,
  id: 0,
  order: (order) => [
    order.name ?? order.id,
    order.email || order.customer?.email,
    String(order.displayFinancialStatus ?? "").toLowerCase(),
    (order.totalPriceSet ?? order.currentTotalPriceSet)?.shopMoney?.currencyCode ?? order.currencyCode,
    number((order.totalPriceSet ?? order.currentTotalPriceSet)?.shopMoney?.amount ?? order.totalPrice),
    order.createdAt ?? order.processedAt,
    order.cancelledAt,
    number(order.totalRefundedSet?.shopMoney?.amount),
    order.billingAddress?.country ?? order.billingAddress?.countryCodeV2,
    order.test,
    order.customer?.id,
  ],
  lines: (order) => {
    const list = order.lineItems;
    return Array.isArray(list) ? list : (list?.nodes ?? list?.edges?.map((/** @type {Item} */ { node }) => node) ?? []);
  },
  line: (line) => [line.name ?? line.title, number(line.quantity), line.sku],
  parent: (item) => item.__parentId,
};

/** WooCommerce, REST API: Orders. @type {Shop} */
const WOOCOMMERCE = {
  headers: [
    ...[
      "Order ID",
      "Status",
      "Order Date",
      "Order Total",
      "Currency",
      "Billing Email",
      "Customer ID",
      "Refunded Total",
    ],
    ...["Billing Country", "Item Name", "Item Quantity", "SKU"],
  ],
  id: 0,
  order: (order) => [
    order.number ?? order.id,
    order.status,
    order.date_created,
    number(order.total),
    order.currency,
    order.billing?.email,
    order.customer_id,
    number(sum(order.refunds, ({ total }) => Math.abs(Number(total)))),
    order.billing?.country,
  ],
  lines: (order) => order.line_items ?? [],
  line: (line) => [line.name, number(line.quantity), line.sku],
};

/** @param {Shop} shop @returns {Shape} */
function shop({ headers, id, order, lines, line, parent }) {
  return {
    learn: () => {},
    writer(text) {
      const write = (/** @type {Value} */ value) => {
        if (value !== null && typeof value === "object" && "number" in value) text.number(value.number);
        else cell(text, value);
      };
      /** The last order: its id and its number. */
      let last = { id: "", name: /** @type {Value} */ ("") };
      const ofOrder = headers.length - line({}).length;
      const further = (/** @type {Item} */ item) => {
        for (let column = 0; column < ofOrder; column++) column === id ? write(last.name) : text.empty();
        for (const value of line(item)) write(value);
        text.end();
      };
      return {
        header() {
          for (const header of headers) text.text(header);
          text.end();
        },
        record(item) {
          const of = parent?.(item);
          if (of !== undefined) {
            // Lines follow their order; other records that follow it, such as refunds, have another type.
            if (of === last.id && /\/(LineItem|OrderLineItem)\//.test(String(item.id ?? "/LineItem/"))) further(item);
            return;
          }
          const values = order(item);
          last = { id: String(item.id), name: values[id] };
          const [first, ...rest] = lines(item);
          for (const value of values) write(value);
          for (const value of first ? line(first) : []) write(value);
          text.end();
          for (const item of rest) further(item);
        },
      };
    },
  };
}
