/**
 * The calculation behind a painted form: reads the fields, evaluates, shows and announces the result, and fires events.
 * Loaded with the core when the element nears the viewport.
 *
 * @typedef {import("../../core/calculators.js").Core} Core
 * @typedef {import("../../core/calculators.js").Refusal} Refusal
 * @typedef {import("../../core/calculators.js").Success} Success
 * @typedef {import("./field.js").Field} Field
 * @typedef {import("./field.js").Problem} Problem
 * @typedef {import("./field.js").Fault} Fault
 *
 * @typedef {object} Host the painted element that a `Live` serves
 * @property {import("../calculator.js").RegularsCalculator} element
 * @property {import("../../core/definition.js").Definition} definition
 * @property {import("../../i18n/index.js").MetricWords} words
 * @property {import("./field.js").Context} context
 * @property {import("./form.js").Form} form
 * @property {import("./shell.js").Shell} shell
 * @property {number} height of the picture
 * @property {string} tag language of the words
 * @property {ElementInternals} [internals] of the element, for the page's own form
 * @property {import("../../core/links.js").Links} [links]
 * @property {import("../../i18n/index.js").Messages["more"]} more loads further messages
 */

import { coreOf } from "../../core/calculators.js";
import { withUnits } from "../../i18n/units.js";
import { whenConnected } from "./connection.js";
import { adoptStyles } from "./dom.js";
import { readForm } from "./read.js";
import { Result } from "./result.js";
import { style } from "./result-style.js";

export { style };

/** Pause in typing, in milliseconds, after which errors are shown: a half-typed number is not an error. */
const PAUSE = 700;

/** @type {typeof import("./next.js") | undefined} */
let next;

/** Loads the code that offers a result to other calculators, if the page has any. @param {Host | undefined} host */
async function loadNext({ element, links } = /** @type {Host} */ ({})) {
  if (!links) return;
  const page = /** @type {Document | ShadowRoot} */ (element.getRootNode());
  const others = links.map(([, metric]) => `regulars-${metric}`);
  if (page.querySelector(String(others)) || element.querySelector(":scope > a[data-metric]"))
    next ??= await import("./next.js");
}

/**
 * Loads the core of a calculator, once for all elements that share it, and everything else its first result needs.
 *
 * @param {import("../../core/calculators.js").Artefact} artefact
 * @param {Host | undefined} host
 */
export async function loadCore(artefact, host) {
  const core = coreOf(artefact);
  await Promise.all([core.ready(), loadNext(host)]);
  return core;
}

export class Live {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #pause;

  /** @param {Host} host @param {Core} core @param {import("./result.js").Picture | undefined} picture */
  constructor(host, core, picture) {
    this.host = host;
    this.core = core;
    withUnits(host.context.format, host.context.common.units);
    this.result = new Result(host.definition, host.words, host.context, host.height, host.shell);
    this.result.picture = picture;
    const { figures, whatIf, share } = this.result.extras;
    this.#whenOpened("figures", figures, async () => {
      const { createFigures, style } = await import("./figures.js");
      return { style, ...createFigures(this) };
    });
    this.#whenOpened("what-if", whatIf, async () => {
      const [style, { createWhatIf }] = await Promise.all([this.#extras(), import("./what-if.js")]);
      return { style, ...createWhatIf(this) };
    });
    this.#whenOpened("exports", share, async () => {
      const [style, { createExports }] = await Promise.all([this.#extras(), import("./exports.js")]);
      return { style, ...createExports(this) };
    });
    const { result } = host.shell;
    // In one column the result is below the form, often off screen.
    if (result.offsetTop > host.form.node.offsetTop + host.form.node.offsetHeight / 2)
      import("./in-sight.js").then(({ keepInSight }) => keepInSight(host));
  }

  /** Loads the words and the style of what-if and sharing. */
  async #extras() {
    const [{ style }] = await Promise.all([import("./extras-style.js"), this.host.more("extras")]);
    return style;
  }

  /**
   * Fills a collapsed section when it is first opened. After a failure the next opening tries again.
   *
   * @param {string} name
   * @param {{ node: HTMLDetailsElement, body: HTMLElement }} extra
   * @param {() => Promise<{ node: HTMLElement, style: string, update?: () => void }>} create
   */
  #whenOpened(name, { node, body }, create) {
    const fill = async () => {
      try {
        const { node: content, style, update } = await whenConnected(name, create);
        adoptStyles(this.host.element.shadowRoot, style);
        body.replaceChildren(content);
        if (update) this.#updates.push(update);
      } catch (error) {
        body.textContent = this.host.context.common.failures.network;
        listen();
        throw error;
      }
    };
    const listen = () => node.addEventListener("toggle", fill, { once: true });
    listen();
  }

  /** Resolves once the form shows the errors. @type {Promise<void> | undefined} */
  told;

  /** Updates of the opened sections. @type {(() => void)[]} */
  #updates = [];

  /** Detail of the last event, if there is a result. @type {import("../events.js").RegularsResult | undefined} */
  detail;

  /** Shows the page's calls to action for the result, if it has any. */
  #showCalls() {
    if (this.host.element.querySelector(":scope > [slot=result]"))
      import("./actions.js").then(({ showActions }) => showActions(this));
  }

  /** Offers the result to other calculators. */
  #offer() {
    if (next) this.result.next.replaceChildren(...next.offers(this));
    else loadNext(this.host).then(() => next && this.#offer());
  }

  /** Typed values in the core's form, and the fields that could not be read. */
  read = () => readForm(this.host.form);

  stop() {
    clearTimeout(this.#pause);
  }

  /** @param {string} text */
  announce(text) {
    this.host.shell.status.textContent = text;
  }

  /**
   * Reads the form, evaluates and shows the outcome.
   *
   * @param {boolean} settled true to show errors now; otherwise they wait for a pause in typing
   * @param {boolean} [userInitiated] true if the visitor's own change is the reason
   * @returns {Success | Refusal}
   */
  update(settled, userInitiated = false) {
    const { core, result, host } = this;
    const { definition, context, internals, form } = host;
    this.stop();
    const { inputs, options, problems } = this.read();
    const outcome = problems.size ? undefined : core.evaluate(definition, inputs, options);
    if (outcome?.ok) {
      this.#show(new Map());
      result.show({ success: outcome, inputs, options, others: this.#others(inputs, options) });
      this.#offer();
      for (const update of this.#updates) update();
      // The sentence ends with one full stop, also after an abbreviation such as `pkt proc.`.
      const value = result.text(outcome).replace(/\.$/, "");
      const announcement = context.common.announce(result.words.name, value, result.sentence(outcome));
      this.#pause = setTimeout(() => this.announce(announcement), PAUSE);
      const { values, warnings, verdict } = outcome;
      internals?.setFormValue(String(values[result.headline(outcome).id]));
      internals?.setValidity({});
      const range = result.range(outcome);
      this.detail = {
        metric: definition.id,
        form: options.form,
        inputs,
        options,
        conventions: Object.fromEntries(definition.conventions.map(({ id }) => [id, options[id]])),
        values,
        warnings,
        verdict,
        text: `${result.words.name}: ${result.text(outcome)}${range && ` (${range})`}`,
        userInitiated,
      };
      this.#showCalls();
      this.#emit("result", this.detail);
      return outcome;
    }
    this.detail = undefined;
    internals?.setFormValue(null);
    const [first = outcome && [...form.fields, ...form.settings].find(({ input }) => input.id === outcome.input)] =
      problems.keys();
    // The browser explains at the first invalid field why it does not submit the page's form.
    const anchor = (first ?? form).node.querySelector("input, textarea, select");
    internals?.setValidity({ customError: true }, context.common.invalid, /** @type {HTMLElement} */ (anchor));
    const showFaults = () => this.#fail(problems, outcome);
    if (settled) this.told = showFaults();
    else this.#pause = setTimeout(showFaults, PAUSE);
    const [[field, [problem]] = [undefined, [/** @type {Problem} */ ({ code: "missing" })]]] = problems;
    const { text, ...place } = problem;
    const refusal = outcome ?? { ok: /** @type {const} */ (false), ...place, input: field?.input.id };
    this.#emit("error", { metric: definition.id, code: refusal.code, input: refusal.input });
    return refusal;
  }

  /**
   * Marks invalid fields and shows their messages, with the code that is loaded on the first refusal.
   *
   * @param {Map<Field, Problem[]>} problems
   * @param {Refusal | undefined} refusal
   */
  async #fail(problems, refusal) {
    const pause = this.#pause;
    const { result, host } = this;
    const { invalid, failures } = host.context.common;
    this.#show(new Map([...problems].map(([field, own]) => [field, own.map((one) => ({ ...one, sentence: "" }))])));
    const { faults, sentence } = await whenConnected("errors", async () => {
      const [{ faultsOf }] = await Promise.all([import("./errors.js"), host.more("extras")]);
      return faultsOf(this, problems, refusal);
    }).catch(() => ({ faults: undefined, sentence: refusal ? failures.network : invalid }));
    // The visitor may have typed on in the meantime.
    if (pause !== this.#pause) return;
    if (faults) this.#show(faults);
    result.fail(sentence);
    this.#showCalls();
    for (const update of this.#updates) update();
    this.announce([...(faults?.values() ?? [])].map(([fault]) => fault.sentence).join(" "));
  }

  /**
   * Shows the faults of each field and clears the others.
   *
   * @param {Map<Field, Fault[]>} faults
   */
  #show(faults) {
    const { fields, settings } = this.host.form;
    for (const field of [...fields, ...settings]) {
      const own = faults.get(field) ?? [];
      field.fail(own);
      const folded = own.length && field.node.closest("details");
      if (folded) folded.open = true;
    }
  }

  /**
   * Results under every other choice of each convention.
   *
   * @param {Record<string, any>} inputs
   * @param {Record<string, any>} options
   */
  #others(inputs, options) {
    const { definition, words } = this.host;
    return definition.conventions.flatMap(({ id, choices }) =>
      choices
        .filter((choice) => choice !== options[id])
        .flatMap((choice) => {
          const other = this.core.evaluate(definition, inputs, { ...options, [id]: choice });
          return other.ok ? [{ name: words.conventions[id].choices[choice] ?? choice, success: other }] : [];
        }),
    );
  }

  /** @param {"result" | "error"} name @param {object} detail */
  #emit(name, detail) {
    this.host.element.dispatchEvent(new CustomEvent(`regulars-${name}`, { bubbles: true, composed: true, detail }));
  }
}
