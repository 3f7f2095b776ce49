// A core of calculators: `await ready()`, then call `evaluate()` repeatedly. Works in browsers and in Node.

import { errorCodes } from "./definitions.js";
import { instantiate } from "./instance.js";

/** @import { Definition, Form, Input } from "./definition.js" */

/**
 * @typedef {readonly (number | Readonly<Record<string, number>>)[]} Cells A table: one object per row by column id, or
 *   one number per row where there is one column.
 * @typedef {Readonly<Record<string, number | Cells | null | undefined>>} Inputs by id; null and undefined are left out
 * @typedef {Readonly<Record<string, number | string | undefined>>} Options `form`, settings (numbers) and conventions
 *   (ids)
 * @typedef {{ code: string, value?: number }} Warning
 * @typedef {object} Success
 * @property {true} ok
 * @property {Record<string, number>} values outputs by id; those that do not apply are absent
 * @property {Record<string, Record<string, number>[]>} tables rows by column id
 * @property {Warning[]} warnings
 * @property {string} [verdict] code of the sentence that sums it up
 * @typedef {object} Refusal
 * @property {false} ok
 * @property {string} code
 * @property {string} [input] id of the input or option at fault
 * @property {number} [row] counted from 0
 * @property {string} [column]
 * @property {number} [min] smallest value (or number of rows) accepted
 * @property {number} [max] largest value (or number of rows) accepted
 * @property {string} [limit] id of the input that bounds this one
 * @property {string} [reason] why the quantity does not exist
 * @typedef {Success | Refusal} Result
 * @typedef {URL | string | Response | BufferSource | WebAssembly.Module} WasmSource
 */

/**
 * @typedef {{ wasmURL: URL }} Artefact a core's module: the whole one, or one with a single calculator
 *
 * @typedef {object} Core
 * @property {(source?: WasmSource | Promise<Response>) => Promise<void>} ready loads the core, from `source` if it is
 *   not beside its module; later calls return the same promise, a failed load may be tried again
 * @property {(definition: Definition, inputs: Inputs, options?: Options) => Result} evaluate computes a metric of the
 *   core; never throws for bad input
 */

/** @type {WeakMap<Artefact, Core>} */
const cores = new WeakMap();

/**
 * The core of an artefact; always the same object.
 *
 * @param {Artefact} artefact
 * @returns {Core}
 */
export function coreOf(artefact) {
  const core = cores.get(artefact) ?? createCore(artefact.wasmURL);
  cores.set(artefact, core);
  return core;
}

/** @param {URL} wasmURL @returns {Core} */
function createCore(wasmURL) {
  /** @type {Promise<void> | undefined} */
  let loading;
  /** @type {import("./instance.js").Instance | undefined} */
  let instance;
  /** @param {WasmSource | Promise<Response>} [source] */
  const load = async (source = wasmURL) => {
    try {
      instance = await instantiate(await fromFile(source));
    } catch (error) {
      // The page forbids WebAssembly, the browser lacks it, or the server lacks the file: use the same core as
      // JavaScript. Not after a network failure (a TypeError), when that would not load either.
      const forbidden = typeof WebAssembly === "undefined" || error instanceof WebAssembly.CompileError;
      if (!forbidden && (source !== wasmURL || error instanceof TypeError)) throw error;
      instance = await import("./without-wasm.js").catch(() => Promise.reject(error));
    }
  };
  return {
    ready: (source) =>
      (loading ??= load(source).catch((error) => {
        loading = undefined;
        throw error;
      })),
    evaluate(definition, inputs, options = {}) {
      if (!instance) return { ok: false, code: "not-ready" };
      const request = encode(definition, inputs, options);
      if ("code" in request) return request;
      try {
        return decode(definition, request.form, instance.evaluate(request.numbers));
      } catch {
        // A trap leaves the instance in an unknown state, so it is restarted, and the next calculation is correct
        // again.
        instance.reset();
        return { ok: false, code: "failed" };
      }
    },
  };
}

/**
 * Reads a file in Node, whose fetch rejects file URLs. Not imported, because bundlers for browsers would look for the
 * module.
 *
 * @param {WasmSource | Promise<Response>} place
 */
async function fromFile(place) {
  if (typeof process === "undefined" || !(place instanceof URL) || place.protocol !== "file:") return place;
  return process.getBuiltinModule("fs").promises.readFile(place);
}

/** @param {unknown} value @returns {value is number} */
const isNumber = (value) => typeof value === "number" && Number.isFinite(value);

/** @param {object} object @param {string} key @returns {unknown} */
const own = (object, key) =>
  Object.hasOwn(object, key) ? /** @type {Record<string, unknown>} */ (object)[key] : undefined;

/** @param {string} code @param {Partial<Refusal>} [where] @returns {Refusal} */
const refuse = (code, where) => ({ ok: false, code, ...where });

/**
 * @param {Definition} definition
 * @param {Inputs} inputs
 * @param {Options} options
 * @returns {Refusal | { form: Form, numbers: number[] }}
 */
function encode(definition, inputs, options) {
  if (typeof inputs !== "object" || inputs === null) return refuse("unknown-input");
  if (typeof options !== "object" || options === null) return refuse("unknown-option");
  const given = Object.keys(inputs).filter((id) => inputs[id] !== undefined && inputs[id] !== null);
  /** @param {Form} form @param {string} id */
  const has = (form, id) => form.inputs.some((input) => input.id === id);
  const form =
    options.form === undefined
      ? definition.forms.find((form) => given.every((id) => has(form, id)))
      : definition.forms.find((form) => form.id === options.form);
  if (!form && options.form !== undefined) return refuse("unknown-form", { input: "form" });
  const stranger = given.find((id) => !has(form ?? definition.forms[0], id));
  if (!form || stranger !== undefined) return refuse("unknown-input", { input: stranger });

  const known = [...definition.conventions, ...definition.settings].map(({ id }) => id);
  const unknown = Object.keys(options).find((id) => id !== "form" && !known.includes(id));
  if (unknown !== undefined) return refuse("unknown-option", { input: unknown });
  const numbers = [definition.version, definition.forms.indexOf(form)];
  for (const { id, choices } of definition.conventions) {
    const choice = own(options, id) ?? choices[0];
    const index = choices.indexOf(/** @type {string} */ (choice));
    if (index < 0) return refuse("unknown-option", { input: id });
    numbers.push(index);
  }
  for (const { id, default: usual } of definition.settings) {
    const value = own(options, id) ?? usual;
    if (!isNumber(value)) return refuse("not-a-number", { input: id });
    numbers.push(value);
  }
  for (const input of form.inputs) {
    const value = own(inputs, input.id) ?? undefined;
    const cells = input.rows ? tableCells(input, value) : value === undefined ? [] : [value];
    if ("code" in cells) return cells;
    const bad = cells.findIndex((cell) => !isNumber(cell));
    if (bad >= 0) return refuse("not-a-number", { input: input.id, ...cellAt(input, bad) });
    numbers.push(cells.length);
    // One by one, because a million pasted answers exceed the arguments of a call.
    for (const cell of cells) numbers.push(/** @type {number} */ (cell));
  }
  return { form, numbers };
}

/**
 * The cells of a table row by row; `undefined` for a cell that its row lacks.
 *
 * @param {Input} input
 * @param {unknown} value
 * @returns {unknown[] | Refusal}
 */
function tableCells({ id, rows }, value) {
  if (value === undefined) return [];
  if (!Array.isArray(value) || !rows) return refuse("not-a-table", { input: id });
  return value.flatMap((row) =>
    typeof row === "object" && row !== null
      ? rows.columns.map((column) => own(row, column.id))
      : rows.columns.map((_, index) => (index === 0 ? row : undefined)),
  );
}

/** @param {Input} input @param {number} index */
function cellAt({ rows }, index) {
  if (!rows) return {};
  const width = rows.columns.length;
  return { row: Math.floor(index / width), column: rows.columns[index % width].id };
}

/**
 * @param {Definition} definition
 * @param {Form} form
 * @param {Float64Array} answer in the layout of src/metric/codec.rs
 * @returns {Result}
 */
function decode(definition, form, answer) {
  let position = 0;
  const next = () => answer[position++];
  if (next() !== definition.version) return refuse("other-version");
  if (next() !== 0) return decodeRefusal(definition, form, answer.subarray(2));
  /** @type {Record<string, number>} */
  const values = {};
  for (const { id } of definition.outputs) {
    const value = next();
    if (!Number.isNaN(value)) values[id] = value;
  }
  const verdict = definition.verdicts[next()];
  const warnings = Array.from({ length: next() }, () => {
    const code = definition.warnings[next()];
    const value = next();
    return Number.isNaN(value) ? { code } : { code, value };
  });
  /** @type {Success["tables"]} */
  const tables = {};
  for (const { id, columns } of definition.tables) {
    const rows = next() / columns.length;
    tables[id] = Array.from({ length: rows }, () => Object.fromEntries(columns.map(({ id }) => [id, next()])));
  }
  return { ok: true, values, tables, warnings, ...(verdict === undefined ? {} : { verdict }) };
}

/**
 * @param {Definition} definition
 * @param {Form} form
 * @param {Float64Array} numbers
 * @returns {Refusal}
 */
function decodeRefusal(definition, form, [error, at, row, column, min, max, detail]) {
  const input = [...form.inputs, ...definition.settings][at];
  const refusal = refuse(errorCodes[error]);
  if (input) refusal.input = input.id;
  if (row >= 0) refusal.row = row;
  if (input?.rows && column >= 0) refusal.column = input.rows.columns[column].id;
  if (!Number.isNaN(min)) refusal.min = min;
  if (!Number.isNaN(max)) refusal.max = max;
  if (detail >= 0 && refusal.code === "exceeds")
    refusal.limit = (row >= 0 && input?.rows ? input.rows.columns : form.inputs)[detail].id;
  else if (detail >= 0) refusal.reason = definition.refusals[detail];
  return refusal;
}
