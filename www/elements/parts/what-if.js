/**
 * The what-if section: a slider for one input, and the result at its position beside the current one. The form stays
 * unchanged.
 *
 * @typedef {import("../../core/definition.js").Input} Input
 *
 * @typedef {object} Lever a figure the slider can vary
 * @property {string} name
 * @property {Input} input gives unit and range
 * @property {number} value
 * @property {(value: number) => Record<string, unknown>} set returns the inputs with this figure replaced
 */

import { h } from "./dom.js";

/** Largest table whose cells can be varied; a longer one is data. */
const MOST_CELLS = 40;
/** Slider steps to each side of the typed value. */
const STEPS = 50;

/**
 * Every figure of the current form.
 *
 * @param {import("./live.js").Live} live
 * @returns {Lever[]}
 */
export function leversOf({ host: { definition, context }, result }) {
  const { inputs = {}, options = {} } = result.shown ?? {};
  const form = definition.forms.find(({ id }) => id === options.form) ?? definition.forms[0];
  return form.inputs.flatMap((input) => {
    const given = /** @type {any} */ (inputs[input.id]);
    const { label } = context.word(input.id);
    const { rows } = input;
    if (!rows)
      return typeof given === "number"
        ? [{ name: label, input, value: given, set: (value) => ({ ...inputs, [input.id]: value }) }]
        : [];
    if (!Array.isArray(given) || given.length * rows.columns.length > MOST_CELLS) return [];
    return given.flatMap((row, r) =>
      rows.columns.map((column) => {
        const at = rows.labels[r] === undefined ? String(r + 1) : context.rowName(input.id, rows.labels[r]);
        const name =
          rows.columns.length > 1 || !rows.labels.length
            ? `${at}, ${context.word(column.id).label}`
            : `${label}: ${at}`;
        const set = (/** @type {number} */ value) => ({
          ...inputs,
          [input.id]: given.map((old, i) =>
            i !== r ? old : typeof old === "object" ? { ...old, [column.id]: value } : value,
          ),
        });
        return { name, input: column, value: typeof row === "object" ? row[column.id] : row, set };
      }),
    );
  });
}

/**
 * Range of a slider that has the typed value in the middle.
 *
 * @param {Lever} lever
 * @returns {{ min: number, max: number, step: number }}
 */
export function rangeOf({ input: { unit, min = 0, max = 1e12, default: usual }, value }) {
  const whole = unit === "count" || unit === "score";
  const bounded = unit === "share" || unit === "points" || unit === "score";
  const reach = Math.abs(value) || Math.abs(usual ?? 0) || 1;
  const [low, high] = bounded ? [min, max] : [Math.max(min, value - reach), Math.min(max, value + reach)];
  const power = 10 ** Math.floor(Math.log10((high - low) / (2 * STEPS)));
  const rough = [1, 2, 5, 10].find((n) => n * power >= ((high - low) / (2 * STEPS)) * (1 - 1e-9)) ?? 10;
  const step = whole ? Math.max(1, Math.round(rough * power)) : Number((rough * power).toPrecision(6));
  const tidy = (/** @type {number} */ n) => Number(n.toPrecision(12));
  return {
    min: tidy(value - Math.floor((value - low) / step + 1e-9) * step),
    max: tidy(value + Math.floor((high - value) / step + 1e-9) * step),
    step,
  };
}

/** @param {import("./live.js").Live} live */
export function createWhatIf(live) {
  const { context, definition } = live.host;
  const { common, format } = context;
  const pick = h("select", { "aria-label": common.whatIfInput, part: "input" });
  const range = h("input", { type: "range", part: "range" });
  const at = h("b");
  const ends = [h("span"), h("span")];
  const answer = h("output");
  const elasticity = h("p", { class: "muted" });
  const node = h(
    "div",
    {},
    h("div", { class: "pick" }, h("span", { class: "box" }, pick), at),
    range,
    h("div", { class: "ends" }, ...ends),
    answer,
    elasticity,
  );
  /** @type {Lever[]} */
  let levers = [];
  let names = "";

  const signed = (/** @type {number} */ n, /** @type {(n: number) => string} */ write) =>
    (n > 0 ? "+" : n < 0 ? "−" : "±") + write(Math.abs(n));
  const outcome = (/** @type {number} */ value) => {
    const { options = {} } = live.result.shown ?? {};
    const success = live.core.evaluate(
      definition,
      /** @type {any} */ (levers[pick.selectedIndex].set(value)),
      /** @type {any} */ (options),
    );
    return success.ok ? success : undefined;
  };

  /** Shows the result at the slider's position. */
  const show = () => {
    const lever = levers[pick.selectedIndex];
    const { success: first } = live.result.shown ?? {};
    if (!lever || !first) return;
    const text = format.unit(Number(range.value), lever.input.unit ?? "number");
    at.textContent = text;
    range.setAttribute("aria-valuetext", text);
    const second = outcome(Number(range.value));
    const { id, unit } = live.result.headline(first);
    const [before, after] = [first.values[id], second?.values[id]];
    if (!second || after === undefined) return answer.replaceChildren("–");
    const share =
      unit === "money" && before > 0
        ? `, ${signed(after / before - 1, (n) => format.share(Math.round(n * 1000) / 1000))}`
        : "";
    answer.replaceChildren(
      `${live.result.text(second)} `,
      h("b", {}, `${signed(after - before, (n) => format.unit(n, unit))}${share}`),
    );
  };

  /** Shows the elasticity: the change of the result in per cent if the figure rises by one per cent. */
  const showElasticity = () => {
    const lever = levers[pick.selectedIndex];
    const { success: first } = live.result.shown ?? {};
    elasticity.textContent = "";
    if (!lever || !first || !lever.value) return;
    const { id } = live.result.headline(first);
    const step =
      lever.input.unit === "count" || lever.input.unit === "score" ? Math.ceil(lever.value / 100) : lever.value / 100;
    const after = (outcome(lever.value + step) ?? outcome(lever.value - step))?.values[id];
    const up = outcome(lever.value + step) ? 1 : -1;
    const before = first.values[id];
    if (after === undefined || !before) return;
    const percent = (up * (after - before)) / Math.abs(before) / ((step / lever.value) * 100);
    if (Number.isFinite(percent))
      elasticity.textContent = common.sensitivity(
        lever.name,
        signed(percent, (n) => format.share(Math.round(n * 10_000) / 10_000)),
      );
  };

  const choose = () => {
    const lever = levers[pick.selectedIndex];
    if (!lever) return;
    const { min, max, step } = rangeOf(lever);
    for (const [name, value] of Object.entries({ min, max, step })) range.setAttribute(name, String(value));
    range.value = String(lever.value);
    range.setAttribute("aria-label", lever.name);
    [min, max].forEach((end, index) => (ends[index].textContent = format.unit(end, lever.input.unit ?? "number")));
    showElasticity();
    show();
  };

  const update = () => {
    levers = leversOf(live);
    node.hidden = levers.length === 0;
    if (names !== (names = levers.map(({ name }) => name).join("\n"))) {
      const before = pick.selectedIndex;
      pick.replaceChildren(...levers.map(({ name }) => h("option", {}, name)));
      pick.selectedIndex = Math.max(0, Math.min(before, levers.length - 1));
    }
    choose();
  };
  pick.addEventListener("change", choose);
  range.addEventListener("input", show);
  update();
  return { node, update };
}
