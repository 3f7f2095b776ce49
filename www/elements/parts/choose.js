/**
 * Lists in which a visitor chooses language and currency: `choose="currency language"`. Loaded only if used.
 */

import { adoptStyles, h } from "./dom.js";

const style = "[part=choose] { margin-top: 1em }";

/** Languages by their own names. */
const LANGUAGES = {
  en: "English",
  bg: "Български",
  et: "Eesti",
  sk: "Slovenčina",
  mk: "Македонски",
  pl: "Polski",
};

/** Currencies offered besides the current one. */
const CURRENCIES = ["EUR", "USD", "GBP", "CHF", "PLN", "CZK", "HUF", "RON", "MKD", "RSD", "SEK", "NOK", "DKK", "UAH"];

/**
 * Adds the lists to the header; a choice becomes an attribute of the element.
 *
 * @param {import("./live.js").Host} host
 * @param {string[]} wanted `language`, `currency`, in display order
 */
export async function paintChoices(host, wanted) {
  const { element, context, shell, more } = host;
  // The texts of the result import those of the extras.
  await more("result");
  await more("extras");
  const { common, format } = context;
  /**
   * @param {string} label
   * @param {string} attribute
   * @param {[value: string, text: string][]} choices
   * @param {string} chosen
   */
  const list = (label, attribute, choices, chosen) => {
    const change = (/** @type {Event} */ { target }) =>
      element.setAttribute(attribute, /** @type {HTMLSelectElement} */ (target).value);
    const select = h("select", { part: "input", name: `choose-${attribute}`, change });
    for (const [value, text] of choices) select.append(h("option", { value, selected: value === chosen }, text));
    return h(
      "label",
      { class: "field", part: "field" },
      h("span", { class: "label", part: "label" }, label),
      h("span", { class: "box", part: "box" }, select),
    );
  };
  const language = host.shell.card.closest("[lang]")?.getAttribute("lang")?.slice(0, 2) ?? "en";
  const currencies = [...new Set([format.currency, ...CURRENCIES])];
  const lists = wanted.map((name) =>
    name === "language"
      ? list(common.chooseLanguage, "lang", Object.entries(LANGUAGES), language)
      : name === "currency" &&
        list(
          common.chooseCurrency,
          "currency",
          currencies.map((code) => [code, code]),
          format.currency,
        ),
  );
  adoptStyles(element.shadowRoot, style);
  shell.card.querySelector("header")?.append(h("div", { class: "fields", part: "choose" }, ...lists));
}
