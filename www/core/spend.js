// Files of advertising costs: the roles of their columns, and months written without a day.

/**
 * @typedef {import("./orders.js").Preview} Preview
 * @typedef {"channel" | "date" | "amount"} SpendRole
 * @typedef {{ customer: string, date: string, amount: string }} SpendColumns the channel takes the place of the customer
 */

const words = (/** @type {string} */ text) => text.split("|");

/** Normalised headers by role, the most specific first. @type {Record<SpendRole, string[]>} */
const NAMES = {
  channel: words(
    "channel|marketing channel|sales channel|utm source|source|traffic source|platform|network|medium|utm medium|campaign|campaign name|utm campaign|account|account name|ad set name|ad group|канал|източник|платформа|кампания|извор|кампања|kanal|allikas|platvorm|kampaania|kanál|zdroj|platforma|kampaň|kanał|źródło|kampania|kanał sprzedaży",
  ),
  date: words(
    "day|date|month|week|reporting starts|reporting start|start date|period|дата|ден|месец|седмица|период|датум|недела|päev|kuupäev|kuu|nädal|periood|deň|dátum|mesiac|týždeň|obdobie|dzień|data|miesiąc|tydzień|okres",
  ),
  amount: words(
    "amount spent|ad spend|total spend|spend|spent|cost|costs|total cost|ad cost|media cost|advertising cost|разход|разходи|похарчена сума|разход за реклама|kulu|kulud|reklaamikulu|kulutatud summa|náklady|náklady na reklamu|výdavky|minutá suma|трошок|трошоци|потрошен износ|koszt|koszty|wydatki|wydana kwota|kwota wydana|amount|total|sum|сума|износ|summa|suma|kwota",
  ),
};

/** Names of amounts that also occur in other files. */
const GENERAL = words("amount|total|sum|сума|износ|summa|suma|kwota");
/** Names of channel columns whose rows are campaigns of one platform. */
const CAMPAIGNS = words(
  "campaign|campaign name|utm campaign|account|account name|ad set name|ad group|кампания|кампања|kampaania|kampaň|kampania",
);

const normalise = (/** @type {string} */ header) =>
  header
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Header of a role. @param {string[]} headers @param {SpendRole} role */
function headerOf(headers, role) {
  const normal = headers.map(normalise);
  const name = NAMES[role].find((name) => normal.includes(name));
  return name === undefined ? undefined : headers[normal.indexOf(name)];
}

/**
 * The columns of a cost file, and the platform if its rows are campaigns; or the first role without a column.
 *
 * @param {string[]} headers
 * @returns {{ columns: SpendColumns, platform?: string } | { missing: SpendRole }}
 */
export function columnsOfSpend(headers) {
  const [channel, date, amount] = /** @type {SpendRole[]} */ (["channel", "date", "amount"]).map((role) =>
    headerOf(headers, role),
  );
  if (amount === undefined) return { missing: "amount" };
  if (date === undefined) return { missing: "date" };
  if (channel === undefined) return { missing: "channel" };
  const normal = headers.map(normalise);
  const has = (/** @type {string[]} */ ...names) => names.some((name) => normal.includes(name));
  const platform = !CAMPAIGNS.includes(normalise(channel))
    ? undefined
    : has("amount spent")
      ? "Meta"
      : has("impr", "avg cpc", "currency code")
        ? "Google"
        : undefined;
  return { columns: { customer: channel, date, amount }, platform };
}

/** True for a file of costs rather than of orders. @param {Pick<Preview, "headers" | "columns">} preview */
export function isSpend({ headers, columns }) {
  const found = columnsOfSpend(headers);
  const amount = headerOf(headers, "amount");
  if (!amount || !headerOf(headers, "date") || columns.customer || columns.order || columns.product) return false;
  return !GENERAL.includes(normalise(amount)) || !("missing" in found);
}

/** Maximum length of a text in which months get a day. */
const LARGEST = 20e6;

/**
 * Notations of a month without a day, and its first day.
 *
 * @type {[pattern: string, day: (...parts: string[]) => string][]}
 */
const MONTHS = [
  ["((?:19|20)\\d\\d)[-/](0?[1-9]|1[0-2])", (year, month) => `${year}-${month.padStart(2, "0")}-01`],
  ["(0?[1-9]|1[0-2])([/.])((?:19|20)\\d\\d)", (month, _, year) => `${year}-${month.padStart(2, "0")}-01`],
  ["(\\p{L}{3,12}\\.? (?:19|20)\\d\\d)", (named) => `1 ${named}`],
];

/**
 * A file whose months have days; the file itself if its dates already have days or it is not UTF-8 text.
 *
 * @param {Blob | string} source
 * @param {Pick<Preview, "headers" | "rows">} preview
 * @returns {Promise<Blob | string>}
 */
export async function dated(source, { headers, rows }) {
  const header = headerOf(headers, "date");
  const cells = rows.flatMap((row) => (header ? [row[headers.indexOf(header)]?.trim()] : [])).filter(Boolean);
  const way = MONTHS.find(([pattern]) => cells.length && cells.every((cell) => RegExp(`^${pattern}$`, "u").test(cell)));
  if (!way || (typeof source !== "string" && source.size > LARGEST)) return source;
  const text = typeof source === "string" ? source : new TextDecoder().decode(await source.arrayBuffer());
  // A NUL byte or a replacement character shows that a file is not UTF-8 text.
  if (text.includes("\0") || text.includes("\ufffd")) return source;
  const [pattern, day] = way;
  const cell = RegExp(`(^|[\\t,;|"])${pattern}(?=$|[\\t,;|"\\r])`, "gmu");
  const written = text.replace(cell, (_, before, ...parts) => before + day(...parts));
  return typeof source === "string" ? written : new Blob([written]);
}
