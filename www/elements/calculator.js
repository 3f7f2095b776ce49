/**
 * Base class of the calculators: turns a definition into a form with a live result. A subclass sets its definition and
 * picture; see nps.js.
 *
 * ```html
 * <script type="module" src="regulars/elements/nps.js"></script>
 * <regulars-nps promoters="120" passives="45" detractors="35" interval="score" lang="pl"></regulars-nps>
 * ```
 *
 * @attr {string} lang language of words and numbers; defaults to the closest `[lang]`, then the page, then the browser
 * @attr {string} currency ISO 4217 code; defaults to the usual currency of the language
 * @attr {string} form id of the initial set of inputs
 * @attr {boolean} compact shows only the form, the figure and its verdict
 * @attr {string} readonly ids of inputs, settings and conventions that cannot be changed; empty means all
 * @attr {string} hide names of parts and ids of inputs to hide
 * @attr {string} prefill ids of inputs, settings and conventions that the page's query may set, such as `?promoters=70`
 * @attr {string} choose lists offered to the visitor: `language`, `currency`
 * @attr {string} name name in the page's own form: the headline figure is submitted under it
 * @attr … every input, setting and convention of the definition by its id: its initial value. A share is 0–1 or has
 *   a `%`; in a table `;` separates rows and a space separates cells
 * @prop … every attribute in camel case: numbers, text, and tables as arrays
 * @fires regulars-result after every calculation; detail: `{ metric, form, inputs, options, conventions, values,
 *   warnings, verdict, text, userInitiated }`
 * @fires regulars-error if there is no result; detail: `{ metric, code, input }`
 * @slot heading - replaces the calculator's name
 * @slot intro - replaces the introduction below the name
 * @slot result - calls to action by result: `<a slot="result" data-when="nps < 0">`
 * @slot after - a call to action below the result
 * @csspart card, header, heading, intro, form, switch, field, label, box, input, echo, error, optional, options,
 *   result, value, interval, verdict, picture, warnings, conventions, next, what-if, range, explain, sources, share,
 *   in-sight
 * @cssprop --regulars-accent, --regulars-on-accent, --regulars-ink, --regulars-muted, --regulars-line, --regulars-edge,
 *   --regulars-surface, --regulars-sunken, --regulars-bad, --regulars-low, --regulars-middle, --regulars-high,
 *   --regulars-radius, --regulars-font
 *
 * @typedef {import("../core/definition.js").Definition} Definition
 * @typedef {import("../core/definition.js").Input} Input
 * @typedef {import("./parts/form.js").State} State
 *
 * @typedef {object} Setup parameters of a calculator
 * @property {Definition & { rest?: () => Promise<Partial<Definition>> }} definition in a release, `rest` loads the part
 *   that only a result needs
 * @property {import("../i18n/index.js").Load} words its words by language
 * @property {import("../core/calculators.js").Artefact} core wasm artefact with this calculator
 * @property {import("../core/links.js").Links} [links] calculators that can use its result
 * @property {() => Promise<import("./parts/result.js").Picture>} [picture]
 * @property {number} [pictureHeight] in pixels, the same for every result
 */

import { camel, languagesOf, loadMessages } from "../i18n/index.js";
import { createNumbers } from "../i18n/number.js";
import { adoptStyles, BaseElement, h } from "./parts/dom.js";
import { Form, formOf, loadRows, rowsStyles } from "./parts/form.js";
import { createShell } from "./parts/shell.js";
import { style } from "./parts/style.js";

/** Attributes that need no further code: that of all others is loaded where a page uses them. */
const PLAIN = ["lang", "currency", "name"];
/** Attributes of every calculator; inputs, settings and conventions add theirs. */
const GENERAL = [...PLAIN, "form", "compact", "readonly", "hide", "prefill", "choose"];
const NUMERIC = /^-?\d+(\.\d+)?$/;

/** @param {Definition} definition @returns {Input[]} */
const inputsOf = ({ forms, settings }) => [...forms.flatMap(({ inputs }) => inputs), ...settings];

export class RegularsCalculator extends BaseElement {
  /** @type {Setup} */
  static setup;
  /** Takes part in the page's own forms. */
  static formAssociated = true;

  /** @type {State | undefined} */
  #state;
  /** @type {import("./parts/live.js").Host | undefined} */
  #host;
  /** @type {import("./parts/live.js").Live | undefined} */
  #live;
  /** @type {typeof import("./parts/live.js") | undefined} */
  #liveModule;
  /** @type {import("../i18n/index.js").Messages | undefined} */
  #messages;
  /** State from the last link opened here. @type {import("./parts/share.js").Shared | undefined} */
  #shared;
  /** @type {typeof import("./parts/share.js") | undefined} */
  #links;
  /** @type {Promise<void> | undefined} */
  #painted;
  #fragment = "";
  /** @type {typeof import("./parts/wishes.js") | undefined} */
  #wishes;
  /** Attributes that have changed since the last paint. @type {Set<string>} */
  #changed = new Set();
  #paints = 0;
  /** True once the visitor has changed something. */
  #userInitiated = false;
  #internals = this.attachInternals?.();
  #typedSaved = false;
  #viewportObserver = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && this.#loadLive(),
    {
      rootMargin: "300px",
    },
  );
  #sizeObserver = new ResizeObserver(() => this.#live?.result.draw());
  #openLinkedState = () => {
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

  /** Name of the calculator in its language; empty before the first paint. */
  get label() {
    return this.#host?.words.name ?? "";
  }

  connectedCallback() {
    // Properties that a framework set before the element was defined hide the accessors: set them again.
    for (const name of /** @type {typeof RegularsCalculator} */ (this.constructor).observedAttributes.map(camel)) {
      if (!Object.hasOwn(this, name)) continue;
      const value = /** @type {any} */ (this)[name];
      delete (/** @type {any} */ (this)[name]);
      /** @type {any} */ (this)[name] = value;
    }
    addEventListener("hashchange", this.#openLinkedState);
    this.#viewportObserver.observe(this);
    if (!this.#host || languagesOf(this)[0] !== this.#host.context.format.locale) return this.#paint();
    if (this.#live) this.#sizeObserver.observe(this.#live.result.drawing);
  }

  disconnectedCallback() {
    removeEventListener("hashchange", this.#openLinkedState);
    this.#viewportObserver.disconnect();
    this.#sizeObserver.disconnect();
    this.#live?.stop();
  }

  /** Called when the page's own form is reset. */
  formResetCallback() {
    this.reset();
  }

  /** Paints again after a move to another document, which drops the style sheets. */
  adoptedCallback() {
    if (this.shadowRoot) this.#paint();
  }

  /** @param {string} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) {
    if (!this.#state || before === after) return;
    // An attribute set now takes precedence over the link that was opened.
    if (this.#shared && (name === "lang" || name === "currency")) this.#shared = { ...this.#shared, [name]: undefined };
    this.#saveTyped();
    if (!GENERAL.includes(name) || name === "form") {
      this.#changed.add(name);
      this.#userInitiated = false;
    }
    this.#paint();
  }

  /** Detail of the last `regulars-result`; undefined if there is no result. */
  get result() {
    return this.#live?.detail;
  }

  /** Calculates now with the current attributes; resolves to the result or the refusal. */
  async evaluate() {
    await this.#painted?.catch(() => {}); // A failed paint is tried again below.
    await this.#loadLive();
    const outcome = this.#live?.update(true);
    await this.#live?.told;
    return outcome;
  }

  /** Restores the values of the attributes and the definition. */
  reset() {
    this.#state = undefined;
    this.#shared = undefined;
    return this.#paint();
  }

  /** Resolves to an address that restores figures, conventions and language; it never carries a pasted list. */
  async toShareURL() {
    await this.#loadLive();
    const { shareLink } = await import("./parts/exports.js");
    return this.#live ? shareLink(this.#live).url : location.href;
  }

  /** Attributes of this element whose code is loaded for it. */
  get #given() {
    const { observedAttributes } = /** @type {typeof RegularsCalculator} */ (this.constructor);
    return observedAttributes.filter((name) => !PLAIN.includes(name) && this.hasAttribute(name));
  }

  async #loadWishes() {
    this.#wishes ??= await import("./parts/wishes.js");
  }

  /**
   * Initial state from the definition, the attributes and an opened link.
   *
   * @param {import("../i18n/units.js").Format} format
   */
  #initialState(format) {
    const definition = this.#definition;
    const { forms, conventions } = definition;
    /** @type {State} */
    const state = {
      form: forms[0].id,
      choices: Object.fromEntries(conventions.map(({ id, choices }) => [id, choices[0]])),
      texts: new Map(),
      given: new Set(),
    };
    this.#wishes?.apply(this, this.#given, definition, state, format);
    this.#wishes?.prefill(this.#list("prefill"), definition, state, format);
    if (this.#shared) this.#links?.open(this.#shared, definition, state, format);
    return state;
  }

  /** Saves typed text in the state, once per painted form: later attribute changes take precedence over it. */
  #saveTyped() {
    if (this.#state && !this.#typedSaved) this.#host?.form.keep();
    this.#typedSaved = true;
  }

  /** Paints the whole element in the current language. */
  #paint() {
    return (this.#painted = this.#paintNow());
  }

  async #paintNow() {
    const turn = ++this.#paints;
    this.#saveTyped();
    const { words: load, links, pictureHeight = 0 } = this.#setup;
    const definition = this.#definition;
    const fragment = location.hash;
    if (fragment !== this.#fragment && fragment.startsWith(`#r1:${definition.id}&`)) {
      this.#links = await import("./parts/share.js");
      this.#shared = this.#links.decode(definition, fragment);
      if (this.#shared) this.#state = undefined;
    }
    const [messages] = await Promise.all([
      loadMessages(load, this.#shared?.lang, ...languagesOf(this)),
      (this.#changed.size || this.#given.length) && this.#loadWishes(),
    ]);
    const { common, tag, words } = messages;
    const before = this.#host?.context.format;
    const currency = this.#shared?.currency ?? this.getAttribute("currency")?.toUpperCase() ?? common.currency;
    const wanted = this.#shared?.lang ?? languagesOf(this).find(Boolean) ?? "";
    if (wanted !== tag) await this.#loadWishes();
    const foreign = this.#wishes?.foreign(wanted);
    const format = /** @type {import("../i18n/units.js").Format} */ (createNumbers(foreign ?? tag, currency));
    /** @type {import("./parts/field.js").Context} */
    const context = {
      format,
      common,
      word: (id) => words.inputs[id] ?? common.words[id],
      rowName: (input, row) => words.rows?.[input]?.[row] ?? row,
      factor: currency === common.currency ? common.factor : (await import("../i18n/currencies.js")).factorOf(currency),
    };
    const form = this.#changed.has("form") ? undefined : (this.#state?.form ?? this.#shared?.form);
    await loadRows([formOf(definition, form ?? this.getAttribute("form"))]);
    const other = before && this.#state && before.locale !== format.locale && (await import("./parts/rewrite.js"));
    // The result may have been loaded meanwhile.
    if (this.#liveModule) await messages.more("result");
    // Of several concurrent paints only the last one is shown.
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
        tag,
        internals: this.#internals,
        links,
        more: messages.more,
      })
    );
    this.#host = host;
    if (this.#state) this.#wishes?.apply(this, this.#changed, definition, this.#state, format);
    const state = (this.#state ??= this.#initialState(format));
    this.#changed.clear();
    this.#typedSaved = false;
    host.form = new Form(
      definition,
      words,
      context,
      state,
      (settled) => {
        this.#userInitiated = true;
        return this.#live?.update(settled, true) ?? this.#loadLive();
      },
      (form) => this.#applyReadonly(form),
    );
    const compact = this.hasAttribute("compact");
    const drawn = !this.#list("hide").includes("picture") && !compact;
    host.shell = createShell(definition, words, common, host.form.node, drawn ? pictureHeight : 0);

    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const { card, status } = host.shell;
    const dir = foreign && getComputedStyle(this).direction;
    const root = h(
      "div",
      {
        class: compact ? "root compact" : "root",
        lang: tag,
        dir,
        role: "group",
        "aria-label": words.name,
        focusin: () => this.#loadLive(),
        pointerover: () => this.#loadLive(),
      },
      card,
      status,
    );
    await this.#wishes?.paintChoices(host, this.#list("choose"));
    if (turn !== this.#paints) return;
    adoptStyles(shadow, style, ...rowsStyles(), this.#wishes?.style);
    shadow.replaceChildren(root);
    host.form.sumUp();
    this.#attachLive();
    this.#applyHide();
    // A page's own form is to be filled before the visitor scrolls here.
    if (this.hasAttribute("name")) this.#loadLive();
  }

  /** Adopts the style of new fields and applies `readonly`. @param {HTMLElement} form */
  #applyReadonly(form) {
    adoptStyles(this.shadowRoot, ...rowsStyles());
    if (this.hasAttribute("readonly")) this.#wishes?.applyReadonly(form, this.#list("readonly"));
  }

  /** Words of an attribute. @param {string} name */
  #list(name) {
    return this.getAttribute(name)?.split(/\s+/).filter(Boolean) ?? [];
  }

  /** Applies `hide`. */
  #applyHide() {
    if (this.shadowRoot) this.#wishes?.applyHide(this.shadowRoot, this.#list("hide"));
  }

  /** Loads the core; called when it is about to be needed. */
  async #loadLive() {
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
      this.#core = await module.loadCore(core, this.#host);
      if (this.#live) return;
      this.#liveModule = module;
      this.#picture = picture;
      this.#viewportObserver.disconnect();
      await this.#messages?.more("result"); // The language may have changed during the load.
      this.#attachLive();
      this.#applyHide();
    } catch (error) {
      if (!this.#host) return;
      const { blocked, failures } = this.#host.context.common;
      this.#host.shell.verdict.textContent = (error instanceof WebAssembly.CompileError && blocked) || failures.network;
    }
  }

  /** @type {import("../core/calculators.js").Core | undefined} */
  #core;
  /** @type {import("./parts/result.js").Picture | undefined} */
  #picture;

  /** Puts the live result into the space reserved by the shell. */
  #attachLive() {
    if (!this.#liveModule || !this.#core || !this.#host || !this.shadowRoot) return;
    // Painting and loading may both end here, in either order.
    if (this.#live?.host === this.#host) return;
    this.#live?.stop();
    this.#sizeObserver.disconnect();
    adoptStyles(this.shadowRoot, this.#liveModule.style);
    this.#live = new this.#liveModule.Live(this.#host, this.#core, this.#picture);
    this.#sizeObserver.observe(this.#live.result.drawing);
    this.#live.update(true, this.#userInitiated);
  }
}

/** Defines a property for each attribute of a class. @param {typeof RegularsCalculator} Class */
function reflect(Class) {
  if (Object.hasOwn(Class.prototype, "compact")) return;
  const inputs = inputsOf(Class.setup.definition);
  for (const name of Class.observedAttributes) {
    const property = camel(name);
    if (name === "lang") continue; // every element reflects it
    // A method of all elements, such as `before`, stays callable; a framework's value becomes the attribute.
    const method = /** @type {any} */ (HTMLElement.prototype)[property];
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
        if (method) return method;
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
