/**
 * The embed builder: choices in the form update the address, the preview and the snippets. Its page is
 * www/pages/builder.html; tools/site/builder.js adds the fields of every metric as JSON.
 *
 * @typedef {object} Entry a field of a metric
 * @prop {string} id
 * @prop {string} label
 * @prop {string} value as an attribute
 * @prop {import("./core/definition.js").Unit} [unit]
 * @prop {[id: string, name: string][]} [choices]
 *
 * @typedef {object} Data
 * @prop {Record<string, Entry[]>} metrics by id
 * @prop {string} language
 * @prop {Record<string, string>} currencies by language
 * @prop {string} embed address of the page for frames
 * @prop {string} files address of the package's files
 * @prop {Record<string, Record<string, [column: number, wide: number]>>} heights in rem by metric and hidden parts
 * @prop {string} version of the package
 *
 * @typedef {ReturnType<typeof chosen>} Choice
 */
import { code } from "./builder/code.js";
import { download, list } from "./builder/files.js";
import { factorOf } from "./i18n/currencies.js";
import { createNumbers } from "./i18n/number.js";
import { parseNumber } from "./i18n/parse.js";

const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
const form = /** @type {HTMLFormElement} */ (find("#builder"));
const frame = /** @type {HTMLIFrameElement} */ (find("#preview"));
/** @type {Data} */
const data = JSON.parse(find("#builder-data").textContent);
const { metrics, language, currencies, embed } = data;

const format = createNumbers(language, "EUR");
/** Factor of example amounts in the chosen currency, as in the element. */
const factor = () => {
  const [currency, lang] = ["currency", "lang"].map((name) => String(new FormData(form).get(name) ?? "").trim());
  return factorOf(currency.toUpperCase() || currencies[lang || language]);
};
/** Factor of the amounts now in the fields. */
let current = 1;
/** The default value as an attribute. @param {Entry} entry @param {number} [times] */
const usual = ({ value, unit }, times = current) =>
  unit === "money" && value !== "" ? String(Number(value) * times) : value;
/** The default value in the page’s number format. @param {Entry} entry @param {number} [times] */
const shown = (entry, times) => {
  const value = usual(entry, times);
  return entry.unit && value !== "" ? format.field(Number(value), entry.unit) : value;
};
/** A typed value as an attribute, with numbers in HTML’s format. @param {string} text @param {Entry} entry */
function attributeOf(text, { unit }) {
  const value = unit ? parseNumber(text, unit, format.decimal) : NaN;
  return Number.isFinite(value) ? String(value) : text;
}

/**
 * Colours of calculators in the dark scheme; the form’s initial colours are those of the light scheme.
 *
 * @type {Record<string, string>}
 */
const DARK = { accent: "#6fd0cf", "on-accent": "#06282a", surface: "#161e1c", ink: "#e9efed" };
const colourInput = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
const isDark = () => new FormData(form).get("scheme") === "dark";
/** Default colour of a calculator in a scheme. @param {string} name @param {boolean} [dark] */
const usualColour = (name, dark = isDark()) => (dark ? DARK[name] : colourInput(name).defaultValue);
/** True if the form’s colours are those of the dark scheme. */
let wasDark = false;

/** Unchanged colours follow the chosen scheme, as a calculator's other colours do. */
function followScheme() {
  for (const name of Object.keys(DARK)) {
    const input = colourInput(name);
    if (input.value === usualColour(name, wasDark)) input.value = usualColour(name);
  }
  wasDark = isDark();
}

/** The choices that differ from the defaults. */
function chosen() {
  const all = new FormData(form);
  /** @type {Map<string, string>} */
  const attributes = new Map();
  for (const name of ["lang", "currency"]) if (all.get(name)) attributes.set(name, String(all.get(name)).trim());
  for (const entry of metrics[String(all.get("metric"))]) {
    const given = attributeOf(String(all.get(`value-${entry.id}`) ?? shown(entry)).trim(), entry);
    if (given !== usual(entry)) attributes.set(entry.id, given);
  }
  if (all.has("compact")) attributes.set("compact", "");
  if (all.getAll("hide").length) attributes.set("hide", all.getAll("hide").join(" "));
  /** @type {Map<string, string>} */
  const style = new Map();
  if (all.get("scheme")) style.set("color-scheme", String(all.get("scheme")));
  for (const name of ["radius", "font"]) if (all.get(name)) style.set(`--regulars-${name}`, String(all.get(name)));
  if (all.has("colours"))
    for (const name of Object.keys(DARK)) {
      const value = String(all.get(name));
      // An unchanged background or text colour follows the page, which may be dark.
      const follows = !all.get("scheme") && /^(surface|ink)$/.test(name) && value === usualColour(name);
      if (!follows) style.set(`--regulars-${name}`, value);
    }
  const metric = String(all.get("metric"));
  const name = find(`[name=metric] option[value="${metric}"]`).textContent ?? metric;
  return { metric, name, way: String(all.get("way")), framework: String(all.get("framework")), attributes, style };
}

/** @param {Choice} choice */
const query = ({ metric, attributes, style }) =>
  new URLSearchParams([["metric", metric], ...attributes, ...style]).toString();

/** Contrast of two colours as WCAG defines it. @param {string} one @param {string} other */
export function contrast(one, other) {
  const luminance = (/** @type {string} */ colour) => {
    const [red, green, blue] = [1, 3, 5]
      .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Shows for each pair of colours whether text is readable. @param {Map<string, string>} style */
function judge(style) {
  const output = find("#contrast");
  const { readable, unreadable } = output.dataset;
  const colour = (/** @type {string} */ name) => colourInput(name).value;
  const nameOf = (/** @type {string} */ name) => find(`[name=${name}]`).closest("label")?.textContent?.trim();
  const pairs = [
    ["ink", "surface"],
    ["accent", "surface"],
    ["on-accent", "accent"],
  ];
  const sentences = pairs.map(([text, ground]) => {
    const ratio = contrast(colour(text), colour(ground));
    const shown = format.field(Math.floor(ratio * 10) / 10, "number");
    return `${nameOf(text)} / ${nameOf(ground)}: ${shown} ${ratio >= 4.5 ? readable : unreadable}`;
  });
  output.textContent = style.has("--regulars-accent") ? sentences.join(" · ") : "";
}

/** Shows the fields of a metric's initial values. @param {string} metric @param {URLSearchParams} given */
function fields(metric, given) {
  const nodes = metrics[metric].map((entry) => {
    const { id, label, unit, choices } = entry;
    const field = document.createElement("label");
    const box = document.createElement(choices ? "select" : "input");
    box.name = `value-${id}`;
    if (box instanceof HTMLSelectElement)
      box.append(...(choices ?? []).map(([choice, name]) => new Option(name, choice)));
    box.value = given.get(box.name) ?? shown(entry);
    field.append(unit === "share" ? `${label}, %` : label, box);
    return field;
  });
  find("#values").replaceChildren(...nodes);
}

let turn = 0;

/** Writes the code at once, and again when the list of files has loaded. @param {Choice} choice */
async function snippet(choice) {
  const mine = ++turn;
  const write = (/** @type {import("./builder/code.js").Lists} */ lists) => {
    if (mine === turn) find("#snippet").textContent = code(choice, query(choice), data, lists);
  };
  write({});
  for (const text of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("#source > p")))
    text.hidden = text.dataset.way !== choice.way;
  find("#download").hidden = choice.way === "npm" || choice.way === "cdn";
  find("#framework").hidden = choice.way !== "npm";
  find("#plugin").setAttribute("href", `${data.files}regulars-wordpress-${data.version}.zip`);
  write({ preload: await list(data.files, "preload"), hashes: await list(data.files, "sri") });
}

const saveFiles = find("#download");
saveFiles.addEventListener("click", async () => {
  const { way, metric } = chosen();
  const failed = saveFiles.dataset.failed ?? "";
  const said = await download(data.files, way, metric, data.version).then(
    () => "",
    () => failed,
  );
  find("#downloaded").textContent = said;
});

/** @type {ReturnType<typeof setTimeout> | undefined} */
let soon;

/** Updates address, preview and snippet. */
function show() {
  const choice = chosen();
  const all = new URLSearchParams(/** @type {any} */ (new FormData(form)));
  history.replaceState(null, "", `#${all}`);
  snippet(choice);
  judge(choice.style);
  frame.classList.toggle("phone", all.get("width") === "phone");
  // The preview is part of this page, so it has the page’s language unless another is chosen.
  const seen = { ...choice, attributes: new Map([["lang", language], ...choice.attributes]) };
  const source = new URL(`${embed}#${query(seen)}`, document.baseURI).href;
  clearTimeout(soon);
  soon = setTimeout(() => {
    if (frame.src !== source) frame.src = source;
  }, 300);
}

/** Restores the choices from the address’s fragment, which browsers do not send to the server. */
function restore() {
  const given = new URLSearchParams(location.hash.slice(1));
  const metric = given.get("metric") ?? "";
  const chooser = /** @type {HTMLSelectElement} */ (form.elements.namedItem("metric"));
  if (Object.hasOwn(metrics, metric)) chooser.value = metric;
  for (const control of metric ? form.elements : []) {
    if (control instanceof HTMLInputElement && /checkbox|radio/.test(control.type))
      control.checked = given.getAll(control.name).includes(control.value);
    else if (
      (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) &&
      given.has(control.name) &&
      control !== chooser
    )
      control.value = given.get(control.name) ?? "";
  }
  // Colours in an address are those of its scheme.
  wasDark = isDark() && given.has("surface");
  followScheme();
  // The currency decides the amounts in the fields; values in the address override them.
  current = factor();
  fields(chooser.value, given);
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", ({ target }) => {
  followScheme();
  const before = current;
  current = factor();
  // Example amounts follow the currency until something is typed.
  if (current !== before)
    for (const entry of metrics[String(new FormData(form).get("metric"))]) {
      const box = form.elements.namedItem(`value-${entry.id}`);
      if (box instanceof HTMLInputElement && box.value === shown(entry, before)) box.value = shown(entry);
    }
  if (target instanceof HTMLSelectElement && target.name === "metric") fields(target.value, new URLSearchParams());
  show();
});
addEventListener("hashchange", () => {
  if (!location.hash.startsWith("#metric=")) return;
  restore();
  show();
});
restore();
show();
