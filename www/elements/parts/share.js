/**
 * A calculator's state as a link: `#r1:clv&L=pl&C=PLN&value=margin&order-value=50&…`. `r1` is the version; metric,
 * language, currency, form, conventions other than the first, settings and inputs follow by id. `;` separates the rows
 * of a table and `,` its cells. Long lists hold people's answers or purchases and are never part of a link.
 *
 * @typedef {import("../../core/definition.js").Definition} Definition
 * @typedef {import("../../core/definition.js").Input} Input
 *
 * @typedef {object} Shared
 * @property {string} form
 * @property {Record<string, string>} choices by convention
 * @property {Record<string, any>} figures inputs and settings by id: a number, or rows of cells
 * @property {string} [lang]
 * @property {string} [currency]
 */

const VERSION = "r1";
/** Maximum length of a fragment; our longest link has fifty rows of two figures. */
const LONGEST = 4000;
/** Largest table in a link; a longer one is data about people, not typed figures. */
export const MOST_ROWS = 100;
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

/** True if an input is a list too long and too personal for a link. @param {Input} input */
export const isList = ({ rows }) => (rows?.max ?? 0) > MOST_ROWS;

/** @param {Definition} definition @param {Shared} shared @returns {string} without the `#` */
export function encode({ id, forms, settings, conventions }, { form, choices, figures, lang, currency }) {
  const inputs = forms.find((one) => one.id === form)?.inputs ?? [];
  /** @type {[string, string | undefined][]} */
  const pairs = [
    ["L", lang],
    ["C", currency],
    ["F", form === forms[0].id ? undefined : form],
    ...conventions.map(
      ({ id, choices: [usual] }) =>
        /** @type {[string, string | undefined]} */ ([id, choices[id] === usual ? undefined : choices[id]]),
    ),
    ...[...inputs, ...settings].map(
      (input) =>
        /** @type {[string, string | undefined]} */ ([input.id, isList(input) ? "" : write(figures[input.id], input)]),
    ),
  ];
  return `${VERSION}:${id}${pairs.map(([key, value]) => (value === undefined ? "" : `&${key}=${value}`)).join("")}`;
}

/** @param {any} figure @param {Input} input @returns {string | undefined} */
function write(figure, { rows }) {
  if (figure === undefined) return undefined;
  if (!rows) return String(figure);
  return figure
    .map((/** @type {any} */ row) =>
      typeof row === "object" ? rows.columns.map(({ id }, c) => row[id] ?? row[c] ?? "").join(",") : row,
    )
    .join(";");
}

/**
 * Reads a link. Anyone may have written it, so a single deviation from the definition rejects the whole link.
 *
 * @param {Definition} definition
 * @param {string} fragment with or without the `#`
 * @returns {Shared | undefined}
 */
export function decode({ id, forms, settings, conventions }, fragment) {
  const [head, ...rest] = fragment.length > LONGEST ? [] : fragment.replace(/^#/, "").split("&");
  if (head !== `${VERSION}:${id}`) return undefined;
  /** @type {Map<string, string>} */
  const given = new Map();
  for (const pair of rest) {
    const [, key, value] = pair.match(/^([A-Za-z-]+)=([\w.,;+-]*)$/) ?? [];
    if (key === undefined || given.has(key)) return undefined;
    given.set(key, value);
  }
  const take = (/** @type {string} */ key) => {
    const value = given.get(key);
    given.delete(key);
    return value;
  };
  const [lang, currency, wanted] = ["L", "C", "F"].map(take);
  if ((lang && !/^[A-Za-z]{2,3}(-\w{2,8})*$/.test(lang)) || (currency && !/^[A-Z]{3}$/.test(currency)))
    return undefined;
  /** @type {Shared} */
  const shared = { form: "", choices: {}, figures: {}, ...(lang && { lang }), ...(currency && { currency }) };
  for (const { id, choices } of conventions) {
    const choice = take(id) ?? choices[0];
    if (!choices.includes(choice)) return undefined;
    shared.choices[id] = choice;
  }
  for (const setting of settings) if (!read(setting, take(setting.id), shared)) return undefined;
  const left = [...given.keys()];
  const form = forms.find((form) =>
    wanted === undefined ? left.every((key) => form.inputs.some(({ id }) => id === key)) : form.id === wanted,
  );
  if (!form) return undefined;
  shared.form = form.id;
  for (const input of form.inputs) if (!read(input, take(input.id), shared)) return undefined;
  return given.size ? undefined : shared;
}

/**
 * Reads one figure or table of a link.
 *
 * @param {Input} input
 * @param {string | undefined} text
 * @param {Shared} shared receives the figure
 * @returns {boolean} true if the text is valid
 */
function read(input, text, { figures }) {
  if (text === undefined) return true;
  const figure = (/** @type {string} */ cell, /** @type {Input} */ { min = -Infinity, max = Infinity }) => {
    const value = NUMBER.test(cell) ? Number(cell) + 0 : NaN; // avoids minus zero
    return value >= min && value <= max ? value : NaN;
  };
  const { rows } = input;
  if (!rows) {
    figures[input.id] = figure(text, input);
    return !Number.isNaN(figures[input.id]);
  }
  if (isList(input) || text === "") {
    figures[input.id] = [];
    return text === "";
  }
  const table = text.split(";").map((row) => row.split(","));
  figures[input.id] = table.map((row) => row.map((cell, c) => figure(cell, rows.columns[c] ?? {})));
  return (
    table.length >= rows.min &&
    table.length <= rows.max &&
    table.every(({ length }) => length === rows.columns.length) &&
    !figures[input.id].flat().some(Number.isNaN)
  );
}

/**
 * Applies a link to a calculator's state, as if its values had been chosen and typed.
 *
 * @param {Shared} shared
 * @param {Definition} definition
 * @param {import("./form.js").State} state
 * @param {import("../../i18n/number.js").Numbers} numbers
 */
export function open({ form, choices, figures }, { forms, settings }, state, numbers) {
  Object.assign(state.choices, choices);
  state.form = form;
  const write = (/** @type {number} */ n, /** @type {Input} */ { unit = "number" }) => numbers.field(n, unit);
  for (const input of [...forms.flatMap(({ inputs }) => inputs), ...settings]) {
    const figure = figures[input.id];
    if (typeof figure === "number") state.texts.set(input.id, write(figure, input));
    else if (figure)
      state.texts.set(
        input.id,
        figure.map((/** @type {number[]} */ row) => row.map((cell, c) => write(cell, input.rows?.columns[c] ?? input))),
      );
  }
}

/**
 * The part of a calculator's state that a link may carry. Counts replace a pasted list if a form with counts gives the
 * same result.
 *
 * @param {import("./live.js").Live} live
 * @param {Pick<Shared, "lang" | "currency">} more
 */
export function stateOf({ host: { definition }, core, read }, more) {
  const { inputs, options } = read();
  const { form: formId, ...rest } = options;
  const choices = Object.fromEntries(definition.conventions.map(({ id }) => [id, rest[id]]));
  const tuned = Object.fromEntries(
    definition.settings.filter(({ id }) => rest[id] !== undefined).map(({ id }) => [id, rest[id]]),
  );
  const own = definition.forms.find(({ id }) => id === formId);
  const shared = { form: formId, choices, figures: { ...inputs, ...tuned }, ...more };
  if (!own?.inputs.some(isList)) return { shared, leftOut: false };
  const first = core.evaluate(definition, inputs, options);
  if (first.ok) {
    for (const other of definition.forms) {
      const figures = Object.fromEntries(
        other.inputs.flatMap(({ id, rows }) => {
          const value = rows ? undefined : (inputs[id] ?? first.values[`${id}-count`]);
          return value === undefined ? [] : [[id, value]];
        }),
      );
      const second = core.evaluate(definition, figures, { ...options, form: other.id });
      if (second.ok && Object.keys(first.values).every((id) => first.values[id] === second.values[id])) {
        return { shared: { ...shared, form: other.id, figures: { ...figures, ...tuned } }, leftOut: false };
      }
    }
  }
  return { shared, leftOut: true };
}

/** Query parameters of advertising and mailings. */
const CAMPAIGN = /^(utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|ttclid|mc_[ce]id|_hs\w+)$/;

/** The page's address with a state in its fragment. @param {string} fragment */
export function addressWith(fragment) {
  const canonical = /** @type {HTMLLinkElement | null} */ (document.querySelector("link[rel=canonical]"));
  // The canonical address carries no parameters of this visit, such as campaign tags.
  const address = new URL(canonical?.href || location.href);
  for (const name of [...address.searchParams.keys()]) if (CAMPAIGN.test(name)) address.searchParams.delete(name);
  address.hash = fragment;
  return address.href;
}
