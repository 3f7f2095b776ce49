/**
 * Input errors: the sentences for every invalid field and for the result; loaded with the first error.
 *
 * @typedef {import("./field.js").Field} Field
 * @typedef {import("./field.js").Problem} Problem
 */

/**
 * @param {Partial<import("../../core/calculators.js").Refusal> & { code: string, text?: string }} refusal
 * @param {import("../../core/definition.js").Input | undefined} input
 * @param {import("./result.js").Result} result
 * @returns {string}
 */
function refusalSentence(refusal, input, { context, words }) {
  const { common, format, word } = context;
  const column = input?.rows?.columns.find(({ id }) => id === refusal.column);
  // A bound on the number of rows is a count; any other bound has the unit of the input.
  const unit = refusal.code === "row-count" ? "count" : ((column ?? input)?.unit ?? "number");
  const sentences = /** @type {Record<string, (d: import("../../i18n/en/extras.js").Refusal) => string>} */ (
    common.errors
  );
  const sentence = sentences[refusal.code.replace(/^unknown-.*/, "unknown")];
  const bound = (/** @type {number | undefined} */ n) => (n === undefined ? "" : format.unit(n, unit));
  return sentence({
    text: refusal.text ?? "",
    min: bound(refusal.min),
    max: bound(refusal.max),
    limit: refusal.limit ? word(refusal.limit).label : "",
    example: format.number(unit === "count" || unit === "score" ? 7 : 1234.5),
    reason: words.refusals[refusal.reason ?? ""] ?? sentences.unknown(/** @type {any} */ ({})),
  });
}

/** Limit of faults found by repeated evaluation; in a longer table only the first are named. */
const MOST = 50;

/**
 * All refusals of a form whose figures limit each other. The core names the first figure that exceeds another or does
 * not follow from the row before; with that figure set to its limit it names the next.
 *
 * @param {import("./live.js").Live} live
 * @param {import("../../core/calculators.js").Refusal} first
 */
function refusalsOf({ host: { definition }, core, read }, first) {
  const found = [first];
  const { inputs, options } = read();
  const figures = structuredClone(inputs);
  for (let last = first; found.length < MOST; ) {
    const { code, input = "", limit, row = -1, column = "" } = last;
    const table = figures[input];
    // The place of the figure, and the figure that limits it.
    /** @type {any[]} */
    const [into, name, from, bound] =
      limit !== undefined
        ? row < 0
          ? [figures, input, figures, limit]
          : [table[row], column, table[row], limit]
        : code === "undefined" && row > 0
          ? typeof table[row] === "object"
            ? [table[row], column, table[row - 1], column]
            : [table, row, table, row - 1]
          : [];
    if (!into || into[name] === from[bound]) break;
    into[name] = from[bound];
    const next = core.evaluate(definition, figures, options);
    if (next.ok) break;
    last = next;
    found.push(last);
  }
  return found;
}

/**
 * The faults of each field as sentences, and the sentence of the result.
 *
 * @param {import("./live.js").Live} live
 * @param {Map<Field, Problem[]>} problems
 * @param {import("../../core/calculators.js").Refusal | undefined} refusal
 */
export function faultsOf(live, problems, refusal) {
  const { result, host } = live;
  const all = [...host.form.fields, ...host.form.settings];
  const found = new Map(problems);
  for (const { input, ...problem } of refusal ? refusalsOf(live, refusal) : []) {
    const field = all.find((one) => one.input.id === input);
    if (field) found.set(field, [...(found.get(field) ?? []), problem]);
  }
  const faults = new Map(
    [...found].map(([field, own]) => [
      field,
      own.map((problem) => ({ ...problem, sentence: refusalSentence(problem, field.input, result) })),
    ]),
  );
  const { invalid } = host.context.common;
  return { faults, sentence: faults.size || !refusal ? invalid : refusalSentence(refusal, undefined, result) };
}
