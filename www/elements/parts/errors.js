/** Sentences for refusals and unreadable fields. */

/**
 * @param {Partial<import("../../core/calculators.js").Refusal> & { code: string, text?: string }} refusal
 * @param {import("../../core/definition.js").Input | undefined} input
 * @param {import("./result.js").Result} result
 * @returns {string}
 */
export function refusalSentence(refusal, input, { context, words }) {
  const { common, format, word } = context;
  const column = input?.rows?.columns.find(({ id }) => id === refusal.column);
  // A bound on the number of rows is a count; any other bound has the unit of the input.
  const unit = refusal.code === "row-count" ? "count" : ((column ?? input)?.unit ?? "number");
  const sentences = /** @type {Record<string, (d: import("../../i18n/en/common.js").Refusal) => string>} */ (
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
