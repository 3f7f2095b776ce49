/**
 * The base of every calculator: a definition in, a form and a live result out. A subclass names its definition and
 * picture; see nps.js.
 *
 * ```html
 * <script type="module" src="regulars/elements/nps.js"></script>
 * <regulars-nps promoters="120" passives="45" detractors="35" interval="score" lang="pl"></regulars-nps>
 * ```
 *
 * @attr {string} lang language of words and numbers; else that of the closest `[lang]`, the page, the browser
 * @attr {string} currency ISO 4217 code; else the language's usual one
 * @attr {string} form the set of inputs shown first
 * @attr {boolean} compact only the form, the figure and its verdict
 * @attr {string} readonly ids of inputs, settings and conventions that cannot be changed; empty: all of them
 * @attr {string} hide names of parts and ids of inputs that are not shown
 * @attr … every input, setting and convention of the definition by its id: the value shown first. Shares are 0–1 or
 *   written with %, tables as rows parted by `;` and cells by spaces
 * @prop … every attribute by its name in camel case: numbers, texts, and rows as arrays
 * @fires regulars-result after every calculation; detail: `{ metric, form, options, values, warnings, verdict }`
 * @fires regulars-error when there is no result; detail: `{ metric, code, input }`
 * @slot heading - instead of the calculator's name
 * @slot intro - instead of the sentence below it
 * @slot after - below the result: a call to action
 * @csspart card, header, heading, intro, form, switch, field, label, box, input, echo, error, optional, options, result,
 *   value, interval, verdict, picture, warnings, conventions, next, what-if, range, explain, sources, share
 * @cssprop --regulars-accent, --regulars-on-accent, --regulars-ink, --regulars-muted, --regulars-line, --regulars-edge,
 *   --regulars-surface, --regulars-sunken, --regulars-bad, --regulars-low, --regulars-middle, --regulars-high,
 *   --regulars-radius, --regulars-font
 *
 * @typedef {import("../core/definition.js").Definition} Definition
 * @typedef {import("../core/definition.js").Input} Input
 * @typedef {import("./parts/form.js").State} State
 *
 * @typedef {object} Setup what makes a calculator of the base
 * @property {Definition & { rest?: () => Promise<Partial<Definition>> }} definition in a release what only a result needs
 *   of it comes with the result
 * @property {Record<string, () => Promise<any>>} loaders its words by language
 * @property {import("../core/calculators.js").Artefact} core the artefact with this calculator
 * @property {import("../core/links.js").Links} [links] where its result may be used
 * @property {() => Promise<import("./parts/result.js").Picture>} [picture]
 * @property {number} [pictureHeight] in pixels, the same for every result
 */

import { camel, languagesOf, loadMessages } from "../i18n/index.js";
import { createNumbers } from "../i18n/number.js";
import { h, wear } from "./parts/dom.js";
import { Form, loadRows, rowsStyle } from "./parts/form.js";
import { createShell } from "./parts/shell.js";
import { style } from "./parts/style.js";

/** Attributes besides inputs, settings and conventions. */
const GENERAL = ["lang", "currency", "form", "compact", "readonly", "hide"];
const NUMERIC = /^-?\d+(\.\d+)?$/;

/** @param {Definition} definition @returns {Input[]} */
const inputsOf = ({ forms, settings }) => [...forms.flatMap(({ inputs }) => inputs), ...settings];

export class RegularsCalculator extends HTMLElement {
  /** @type {Setup} */
  static setup;

  /** @type {State | undefined} */
  #state;
  /** @type {import("./parts/live.js").Host | undefined} */
  #host;
  /** @type {import("./parts/live.js").Live | undefined} */
  #live;
  /** @type {typeof import("./parts/live.js") | undefined} */
  #module;
  /** @type {import("../i18n/index.js").Messages | undefined} */
  #messages;
  /** What the last link opened here said. @type {import("./parts/share.js").Shared | undefined} */
  #shared;
  /** @type {typeof import("./parts/share.js") | undefined} */
  #links;
  /** @type {Promise<void> | undefined} */
  #painted;
  #fragment = "";
  #paints = 0;
  #kept = false;
  #near = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#wake(), {
    rootMargin: "300px",
  });
  #room = new ResizeObserver(() => this.#live?.result.draw());
  #follow = () => {
    if (location.hash.startsWith(`#r1:${this.#definition.id}&`)) this.#paint();
  };

  static get observedAttributes() {
    return [
      ...GENERAL,
      ...[...inputsOf(this.setup.definition), ...this.setup.definition.conventions].map(({ id }) => id),
    ];
  }

  constructor() {
    super();
    reflect(/** @type {typeof RegularsCalculator} */ (this.constructor));
  }

  get #setup() {
    return /** @type {typeof RegularsCalculator} */ (this.constructor).setup;
  }

  get #definition() {
    return this.#setup.definition;
  }

  /** The calculator's name in its language; empty until it is painted. */
  get label() {
    return this.#host?.words.name ?? "";
  }

  connectedCallback() {
    // What a framework set before the element was defined lies in front of the accessors.
    for (const name of /** @type {typeof RegularsCalculator} */ (this.constructor).observedAttributes.map(camel)) {
      if (!Object.hasOwn(this, name)) continue;
      const value = /** @type {any} */ (this)[name];
      delete (/** @type {any} */ (this)[name]);
      /** @type {any} */ (this)[name] = value;
    }
    addEventListener("hashchange", this.#follow);
    this.#near.observe(this);
    if (!this.#host || languagesOf(this)[0] !== this.#host.context.format.locale) return this.#paint();
    if (this.#live) this.#room.observe(this.#live.result.drawing);
  }

  disconnectedCallback() {
    removeEventListener("hashchange", this.#follow);
    this.#near.disconnect();
    this.#room.disconnect();
    this.#live?.stop();
  }

  /** @param {string} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) {
    if (!this.#state || before === after) return;
    this.#keep();
    if (!GENERAL.includes(name) || name === "form") this.#take(name, this.#state);
    this.#paint();
  }

  /** Calculates at once, with what attributes say by now; resolves to the result, or to why there is none. */
  async evaluate() {
    await this.#painted?.catch(() => {}); // Then it is tried again.
    await this.#wake();
    return this.#live?.update(true);
  }

  /** Goes back to what the attributes and the definition say. */
  reset() {
    this.#state = undefined;
    this.#shared = undefined;
    return this.#paint();
  }

  /** Resolves to the address that opens this page with these figures, conventions and language; never with a pasted list. */
  async toShareURL() {
    await this.#wake();
    const { shareLink } = await import("./parts/exports.js");
    return this.#live ? shareLink(this.#live).url : location.href;
  }

  /** What attributes, or the link that was opened, say at first. */
  #first() {
    const { forms, conventions } = this.#definition;
    /** @type {State} */
    const state = {
      form: forms[0].id,
      choices: Object.fromEntries(conventions.map(({ id, choices }) => [id, choices[0]])),
      texts: new Map(),
    };
    const { observedAttributes } = /** @type {typeof RegularsCalculator} */ (this.constructor);
    for (const name of observedAttributes) if (this.hasAttribute(name)) this.#take(name, state);
    if (this.#shared && this.#host) this.#links?.open(this.#shared, this.#definition, state, this.#host.context.format);
    return state;
  }

  /** Takes an attribute over as if it had been chosen or typed. @param {string} name @param {State} state */
  #take(name, state) {
    const { forms, conventions } = this.#definition;
    const text = this.getAttribute(name) ?? "";
    const convention = conventions.find(({ id }) => id === name);
    if (convention) state.choices[name] = convention.choices.includes(text) ? text : convention.choices[0];
    else if (name === "form") state.form = (forms.find(({ id }) => id === text) ?? forms[0]).id;
    const input = inputsOf(this.#definition).find(({ id }) => id === name);
    if (!input) return;
    if (!this.hasAttribute(name)) return state.texts.delete(name);
    const cell = (/** @type {string} */ text, /** @type {Input} */ { unit = "number" }) => {
      const percent = unit === "share" && /%\s*$/.test(text);
      const value =
        text.trim() === "" ? NaN : percent ? Number((parseFloat(text) / 100).toPrecision(15)) : Number(text);
      return Number.isNaN(value) ? text : (this.#host?.context.format.field(value, unit) ?? text);
    };
    const { rows } = input;
    if (!rows) return state.texts.set(name, cell(text, input));
    const lines = rows.columns.length === 1 ? text.split(/[\s;]+/) : text.split(";");
    state.texts.set(
      name,
      lines.map((line) =>
        line
          .trim()
          .split(/\s+/)
          .map((value, c) => cell(value, rows.columns[c] ?? {})),
      ),
    );
  }

  /** Puts what is typed into the state; once per form, because what attributes say since then counts more. */
  #keep() {
    if (this.#state && !this.#kept) this.#host?.form.keep();
    this.#kept = true;
  }

  /** Paints everything in the language of the moment. */
  #paint() {
    return (this.#painted = this.#paintAnew());
  }

  async #paintAnew() {
    const turn = ++this.#paints;
    this.#keep();
    const { loaders, links, pictureHeight = 0 } = this.#setup;
    const definition = this.#definition;
    const fragment = location.hash;
    if (fragment !== this.#fragment && fragment.startsWith(`#r1:${definition.id}&`)) {
      this.#links = await import("./parts/share.js");
      this.#shared = this.#links.decode(definition, fragment);
      if (this.#shared) this.#state = undefined;
    }
    const messages = await loadMessages(loaders, this.#shared?.lang, ...languagesOf(this));
    const { common, tag } = messages;
    if (this.#module) await messages.more("result");
    const words = messages.metric(definition.id);
    const before = this.#host?.context.format;
    const currency = this.#shared?.currency ?? this.getAttribute("currency")?.toUpperCase() ?? common.currency;
    const format = /** @type {import("../i18n/units.js").Format} */ (createNumbers(tag, currency));
    /** @type {import("./parts/field.js").Context} */
    const context = {
      format,
      common,
      word: (id) => words.inputs[id] ?? common.words[id],
      rowName: (input, row) => words.rows?.[input]?.[row] ?? row,
    };
    await loadRows(
      definition,
      this.#state?.form ?? this.#shared?.form ?? this.getAttribute("form") ?? definition.forms[0].id,
    );
    const other = before && this.#state && before.locale !== format.locale && (await import("./parts/rewrite.js"));
    // Only the last of several paints asked for at once is shown.
    if (turn !== this.#paints) return;
    this.#fragment = fragment;
    this.#messages = messages;
    if (other && this.#state) other.rewrite(this.#state, definition, before.decimal, format);
    const host = /** @type {import("./parts/live.js").Host} */ (
      /** @type {any} */ ({
        element: this,
        definition,
        words,
        context,
        height: pictureHeight,
        links,
        more: messages.more,
      })
    );
    this.#host = host;
    const state = (this.#state ??= this.#first());
    this.#kept = false;
    host.form = new Form(
      definition,
      words,
      context,
      state,
      (settled) => this.#live?.update(settled) ?? this.#wake(),
      (form) => this.#restrict(form),
    );
    host.shell = createShell(definition, words, common, host.form.node, pictureHeight);

    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const { card, status } = host.shell;
    const dir = getComputedStyle(this).direction === "rtl" && /^(ar|he|fa|ur)/.test(tag) && "rtl";
    const root = h(
      "div",
      {
        class: this.hasAttribute("compact") ? "root compact" : "root",
        lang: tag,
        dir,
        role: "group",
        "aria-label": words.name,
        focusin: () => this.#wake(),
        pointerover: () => this.#wake(),
      },
      card,
      status,
    );
    wear(shadow, style, rowsStyle());
    shadow.replaceChildren(root);
    host.form.sumUp();
    this.#enliven();
    this.#conceal();
  }

  /** Dresses new fields and marks what the page does not want changed. @param {HTMLElement} form */
  #restrict(form) {
    wear(this.shadowRoot, rowsStyle());
    const names = this.getAttribute("readonly")?.split(/\s+/).filter(Boolean);
    if (!names) return;
    for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (
      form.querySelectorAll("input, select, textarea, button")
    )) {
      if (names.length && !names.includes(box.name)) continue;
      if (box.inputMode || box.localName === "textarea") box.readOnly = true;
      else box.disabled = true;
    }
  }

  /** Takes away what the page does not want shown. */
  #conceal() {
    for (const name of this.getAttribute("hide")?.split(/\s+/).filter(Boolean) ?? []) {
      for (const node of this.shadowRoot?.querySelectorAll(`[part~="${CSS.escape(name)}"]`) ?? [])
        node.classList.add("hide");
      this.shadowRoot
        ?.querySelector(`[name="${CSS.escape(name)}"]`)
        ?.closest("[part=field]")
        ?.classList.add("hide");
    }
  }

  /** Fetches the core when it is about to be needed. */
  async #wake() {
    if (!this.#host) await this.#paint();
    if (this.#live) return;
    try {
      const { core, definition, picture: drawing } = this.#setup;
      const [module, picture, rest] = await Promise.all([
        import("./parts/live.js"),
        drawing?.(),
        definition.rest?.(),
        this.#messages?.more("result"),
      ]);
      Object.assign(definition, rest);
      this.#core = await module.loadCore(core);
      if (this.#live) return;
      this.#module = module;
      this.#picture = picture;
      this.#near.disconnect();
      await this.#messages?.more("result"); // The language may have changed meanwhile.
      this.#enliven();
      this.#conceal();
    } catch (error) {
      const { shell, context } = this.#host ?? {};
      if (shell && context)
        shell.verdict.textContent =
          context.common.failures[error instanceof WebAssembly.CompileError ? "blocked" : "network"];
    }
  }

  /** @type {import("../core/calculators.js").Core | undefined} */
  #core;
  /** @type {import("./parts/result.js").Picture | undefined} */
  #picture;

  /** Puts the result where the shell has kept room for it. */
  #enliven() {
    if (!this.#module || !this.#core || !this.#host || !this.shadowRoot) return;
    this.#live?.stop();
    this.#room.disconnect();
    wear(this.shadowRoot, this.#module.style);
    this.#live = new this.#module.Live(this.#host, this.#core, this.#picture);
    this.#room.observe(this.#live.result.drawing);
    this.#live.update(true);
  }
}

/** @type {WeakSet<typeof RegularsCalculator>} */
const reflected = new WeakSet();

/** Gives a class a property for each of its attributes. @param {typeof RegularsCalculator} Class */
function reflect(Class) {
  if (reflected.has(Class)) return;
  reflected.add(Class);
  const inputs = inputsOf(Class.setup.definition);
  for (const name of Class.observedAttributes) {
    const property = camel(name);
    if (property in HTMLElement.prototype) continue;
    const columns = inputs.find(({ id }) => id === name)?.rows?.columns ?? [];
    const row = (/** @type {any} */ cells) =>
      (Array.isArray(cells) ? cells : typeof cells === "object" ? columns.map(({ id }) => cells[id]) : [cells]).join(
        " ",
      );
    Object.defineProperty(Class.prototype, property, {
      configurable: true,
      enumerable: true,
      /** @this {HTMLElement} */
      get() {
        const text = this.getAttribute(name);
        if (name === "compact") return text !== null;
        return text !== null && NUMERIC.test(text) ? Number(text) : text;
      },
      /** @this {HTMLElement} @param {any} value */
      set(value) {
        if (value === null || value === undefined || value === false) this.removeAttribute(name);
        else
          this.setAttribute(
            name,
            Array.isArray(value) ? value.map(row).join(";") : value === true ? "" : String(value),
          );
      },
    });
  }
}
