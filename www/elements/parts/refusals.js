/**
 * View of an analyser when a file gives no report: the question to answer, a sentence, or a failure to retry.
 *
 * @typedef {{ code: string, file?: number, reason?: string }} Refusal
 * @typedef {{ nodes: HTMLElement[], heading: HTMLElement }} Asked
 *
 * @typedef {object} Own
 * @property {import("./stages.js").Stages<any>} stages
 * @property {string[]} names of the files
 * @property {() => Asked | undefined} ask paints the question, if an answer settles the refusal
 * @property {string} sentence of the refusal
 * @property {() => void} retry
 */

import { paintFailure } from "./orders-progress.js";

/**
 * Does work that may load further files of the analyser. A file that cannot be loaded gives a refusal, so that nothing
 * waits forever.
 *
 * @param {() => unknown} work
 * @param {(refusal: any) => void} refuse
 */
export async function attempt(work, refuse) {
  try {
    await work();
  } catch (error) {
    reportError(error);
    refuse({ ok: false, code: "not-started", reason: String(error) });
  }
}

/**
 * The sentence of a refusal, or the directive of the page's policy that causes it.
 *
 * @param {{ code: string, reason?: string }} refusal
 * @param {string} sentence
 * @param {{ blocked: string }} common
 */
export const orBlocked = ({ code, reason = "" }, sentence, { blocked }) =>
  code === "not-started" && /unsafe-eval|Content.Security.Policy|\bCSP\b/i.test(reason) ? blocked : sentence;

/** True if another attempt may succeed with the same file. @param {{ code: string }} refusal */
export const isFailure = ({ code }) => code === "failed" || code === "not-started";

/**
 * Asks the open questions of the file, or gives the reason why there is no report; earlier choices remain.
 *
 * @param {HTMLElement} element
 * @param {Refusal} refusal
 * @param {() => Own} own in the present language
 */
export function showRefusal(element, refusal, own) {
  if (!element.isConnected) return;
  const { stages, names, ask, sentence, retry } = own();
  stages.status = "";
  if (refusal.code === "cancelled") return stages.welcome();
  stages.emit("error", { code: refusal.code });
  stages.again = () => showRefusal(element, refusal, own);
  const asked = ask();
  if (asked) return stages.show(asked.nodes, asked.heading);
  const file = names.length > 1 ? names[refusal.file ?? -1] : undefined;
  if (!isFailure(refusal)) return stages.welcome(file ? `${file}: ${sentence}` : sentence);
  const said = orBlocked(refusal, sentence, /** @type {any} */ (stages.messages).common);
  const { node, heading } = paintFailure(said, stages.words, { retry, back: () => stages.welcome() });
  stages.show([node], heading);
}
