/**
 * The stages of an element that analyses files: the first one takes files, the others show work, questions and reports.
 * Their texts follow the language of the page, and running work ends with the element.
 *
 * @template Words
 * @typedef {object} Analyzer The parts that differ between elements.
 * @property {(language: string) => Promise<any>} load its words by language
 * @property {() => any} context words and formats
 * @property {(source: File[] | Blob | string, names: string[], sample: number) => void} take takes files, pasted text or a
 *   sample, which has a number
 * @property {() => void} [warm] prepares for a file before it arrives
 */

/** @typedef {import("./orders-progress.js").Shown} Shown */

import { languagesOf, loadMessages } from "../../i18n/index.js";
import { adoptStyles, BaseElement, h } from "./dom.js";
import { style as figuresStyle } from "./figures-style.js";
import { paintProgress } from "./orders-progress.js";
import { ordersStyle } from "./orders-style.js";
import { paintWelcome, stem } from "./orders-welcome.js";
import { style as resultStyle } from "./result-style.js";
import { style } from "./style.js";

/**
 * Makes nodes the only siblings of a node that is shown and must not move.
 *
 * @param {HTMLElement} kept
 * @param {Node[]} nodes
 */
function surround(kept, nodes) {
  for (const other of [...(kept.parentElement?.childNodes ?? [])]) if (other !== kept) other.remove();
  const at = nodes.indexOf(kept);
  kept.before(.../** @type {HTMLElement[]} */ (nodes.slice(0, at)));
  kept.after(.../** @type {HTMLElement[]} */ (nodes.slice(at + 1)));
}

/** The stages of each element. @type {WeakMap<HTMLElement, Stages<any>>} */
const stagesOf = new WeakMap();

/** An element with stages: changes of the element in its page are passed to the stages. */
export class StagedElement extends BaseElement {
  async connectedCallback() {
    await stagesOf.get(this)?.connect();
  }

  disconnectedCallback() {
    stagesOf.get(this)?.disconnect();
  }

  adoptedCallback() {
    stagesOf.get(this)?.repaint();
  }

  attributeChangedCallback() {
    stagesOf.get(this)?.repaint();
  }
}

/** @template Words */
export class Stages {
  /** @type {import("../../i18n/index.js").Messages<Words> | undefined} */
  messages;
  /** Language of the number format, if the texts have no translation in it. @type {string | undefined} */
  written;
  /** True if the texts of the report are needed. */
  #reports = false;
  /** Pasted text. */
  #draft = "";
  /** Open parts of the chapters, to be reopened when the report is redrawn. @type {string[]} */
  #opened = [];
  /** @type {() => void} repaints the current stage, for example in another language */
  again = () => this.welcome();
  #abort = new AbortController();
  #stage = h("div", { class: "stage" });
  #status = h("p", { class: "sr", role: "status" });
  #element;
  #own;

  /** @param {HTMLElement} element @param {Analyzer<Words>} own */
  constructor(element, own) {
    this.#element = element;
    this.#own = own;
    stagesOf.set(element, this);
  }

  /** Paints an element that was added to a page. */
  async connect() {
    if (!this.messages) await this.#paint();
  }

  /** Ends the work of an element that was removed from its page. */
  disconnect() {
    this.#abort.abort();
  }

  /** Paints again in the current language, and after a move to another document, which drops the style sheets. */
  repaint() {
    if (this.messages) this.#paint();
  }

  async #paint() {
    const messages = await loadMessages(this.#own.load, ...languagesOf(this.#element));
    if (this.#reports) await messages.more("result");
    const wanted = languagesOf(this.#element).find(Boolean) ?? "";
    this.written = wanted === messages.tag ? undefined : (await import("../../i18n/foreign.js")).foreign(wanted);
    this.messages = messages;
    const shadow = this.#element.shadowRoot ?? this.#element.attachShadow({ mode: "open" });
    adoptStyles(shadow, style, resultStyle, figuresStyle, ordersStyle);
    const root = h(
      "div",
      {
        class: "root",
        lang: messages.tag,
        dir: this.written && getComputedStyle(this.#element).direction,
        role: "group",
        "aria-label": messages.words.name,
      },
      h("div", { class: "card", part: "card" }, this.#stage),
      this.#status,
    );
    shadow.replaceChildren(root);
    this.again();
  }

  get words() {
    return /** @type {import("../../i18n/index.js").Messages<Words>} */ (this.messages).words;
  }

  /** Announces a sentence to screen readers. @param {string} text */
  set status(text) {
    this.#status.textContent = text;
  }

  /**
   * Shows a stage and moves the focus into it.
   *
   * @param {(Node | false | undefined)[]} nodes
   * @param {HTMLElement | null} [focus]
   */
  show(nodes, focus) {
    this.#element.removeAttribute("data-report");
    if (this.#stage.querySelector("[part=report]"))
      this.#opened = this.#chapters("[open]").map(({ part }) => part.value);
    this.#stage.replaceChildren(.../** @type {Node[]} */ (nodes.filter(Boolean)));
    focus?.focus();
  }

  /** Chapters of the report. @param {string} [which] */
  #chapters(which = "") {
    return /** @type {HTMLDetailsElement[]} */ ([...this.#stage.querySelectorAll(`details.chapter${which}`)]);
  }

  /** A control of the current stage. @param {string} name @returns {HTMLElement | null} */
  control(name) {
    return this.#stage.querySelector(`[name="${name}"]`);
  }

  /** Shows the first stage, which takes files. @param {string} [complaint] */
  welcome(complaint = "") {
    this.again = () => this.welcome(complaint);
    const samples = (this.#element.getAttribute("sample") ?? "").split(/\s+/).filter(Boolean);
    const { context, take } = this.#own;
    const nodes = paintWelcome(samples, complaint, this.#draft, context(), {
      files: (files) =>
        files.length > 0 &&
        take(
          files,
          files.map(({ name }) => name),
          -1,
        ),
      text: (text) => {
        this.#draft = text;
        if (text.trim()) take(text, [context().words.pasted], -1);
      },
      sample: async (address) => {
        // The modules of the report load while the sample does.
        this.#warm();
        // Files that belong together are joined by “+”.
        const addresses = address.split("+");
        const parts = await Promise.all(
          addresses.map((one) =>
            fetch(one).then(
              (response) => (response.ok ? response.blob() : undefined),
              () => undefined,
            ),
          ),
        );
        const { words } = context();
        const found = parts.flatMap((part, at) => (part ? [new File([part], `${stem(addresses[at])}.csv`)] : []));
        if (found.length < parts.length) return this.welcome(words.refusals["sample-missing"]());
        const sample = found.length > 1 ? found : found[0];
        return take(sample, [words.sampleNames[stem(address)]?.label ?? stem(address)], samples.indexOf(address));
      },
    });
    this.show(nodes);
    this.#opened = [];
    // Loaded when the visitor reaches the stage, because a file may follow soon.
    const [zone] = nodes;
    if (zone && this.#own.warm)
      for (const type of ["pointerdown", "dragenter"]) zone.addEventListener(type, () => this.#warm(), { once: true });
  }

  /** Preloads the modules of a report. */
  #warm() {
    this.#own.warm?.();
    // A failure is reported when the texts are needed.
    this.messages?.more("result").catch(() => {});
  }

  /**
   * Aborts running work and shows the progress of new work.
   *
   * @param {{ figures?: Shown[], quietly?: boolean, place?: (progress: HTMLElement) => void }} [options] figures shown;
   *   `quietly` leaves the present stage in place, `place` puts the progress into it
   * @returns {{ signal: AbortSignal, onProgress: (progress: import("./orders-progress.js").Progress) => void }}
   */
  work({ figures, quietly = false, place } = {}) {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const context = this.#own.context();
    this.status = context.words.reading;
    const { node, button, update } = paintProgress(context, () => this.#abort.abort(), figures);
    if (place) place(node);
    else if (!quietly) this.show([node], button);
    return { signal, onProgress: update };
  }

  /** The signal that aborts the current work. */
  get signal() {
    return this.#abort.signal;
  }

  /** Loads the texts of the report. */
  async more() {
    this.#reports = true;
    await this.messages?.more("result");
  }

  /**
   * Loads the texts of the report and shows it. A node of the report that is already shown remains in place and keeps
   * its focus.
   *
   * @param {() => { nodes: Node[], heading: HTMLElement, sentence: string }} paint
   * @param {string} [control] name of the control that keeps the focus; else the heading gets it
   */
  async report(paint, control) {
    await this.more();
    this.again = () => {
      const { nodes, heading, sentence } = paint();
      const kept = /** @type {HTMLElement | undefined} */ (nodes.find((node) => this.#stage.contains(node)));
      if (kept) surround(kept, nodes);
      else {
        this.show([h("div", { class: "stage", part: "report" }, ...nodes)], control ? undefined : heading);
        // The report begins at the top of the screen, without the page above it.
        if (!control) heading.scrollIntoView();
        for (const chapter of this.#chapters().filter(({ part }) => this.#opened.includes(part.value))) {
          chapter.open = true;
          // The browser's event comes later; the chapter is filled now, because the focus may move there.
          chapter.dispatchEvent(new Event("toggle"));
        }
      }
      // The page prints a report without the content around it.
      this.#element.setAttribute("data-report", "");
      this.status = sentence;
    };
    this.again();
    const focused = control && this.control(control);
    if (!focused) return;
    for (let box = focused.closest("details"); box; box = box.parentElement?.closest("details") ?? null)
      box.open = true;
    focused.focus();
  }

  /**
   * Fires an event. A report appears only after the visitor has given a file, so the visitor always caused it.
   *
   * @param {"result" | "error"} name
   * @param {object} about
   */
  emit(name, about) {
    const metric = this.#element.localName.replace("regulars-", "");
    const detail = { metric, ...about, ...(name === "result" && { userInitiated: true }) };
    this.#element.dispatchEvent(new CustomEvent(`regulars-${name}`, { bubbles: true, composed: true, detail }));
  }
}
