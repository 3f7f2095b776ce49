/**
 * Comments: searchable by words and by group; they never leave the tab.
 *
 * @typedef {import("../../core/shapes.js").SurveyComments} Comments
 * @typedef {import("./survey-pictures.js").Context} Context
 */

import { toCsv } from "./csv.js";
import { h } from "./dom.js";
import { fileName, save } from "./save.js";

/** Maximum number of comments shown; the saved file has all. */
const MOST = 100;
const WORDS = 20;

/** @param {Comments} comments @param {Context} context */
export function paintComments({ entries, words: frequent }, { words, format }) {
  const groups = /** @type {const} */ (["promoters", "passives", "detractors"]);
  const hasGroups = entries.some(({ group }) => group);
  const search = h("input", { type: "search", id: "search", name: "search", autocomplete: "off" });
  const select = h(
    "select",
    { name: "group", "aria-label": words.segment },
    h("option", { value: "" }, words.everybody),
    ...groups.map((group) => h("option", { value: group }, words.groups[group])),
  );
  const count = h("p", { class: "help", role: "status" });
  const list = h("ul", { class: "list", tabindex: 0, "aria-label": words.comments });
  const found = () => {
    const wanted = search.value.trim().toLocaleLowerCase();
    return entries.filter(
      ({ text, group }) =>
        (!select.value || group === select.value) && (!wanted || text.toLocaleLowerCase().includes(wanted)),
    );
  };
  const paint = () => {
    const shown = found();
    count.textContent = words.shown(shown.length, format.count(shown.length));
    list.replaceChildren(
      ...shown
        .slice(0, MOST)
        .map(({ text, score }) =>
          h(
            "li",
            {},
            score === null ? "" : h("b", {}, `${format.points(score)} `),
            h("span", { class: "comment" }, text),
          ),
        ),
    );
  };
  search.addEventListener("input", paint);
  select.addEventListener("change", paint);
  paint();
  const use = (/** @type {string} */ word) => {
    search.value = word;
    paint();
    search.focus();
  };
  const saveAll = () =>
    save(`${fileName(words.comments)}.csv`, [
      toCsv([[words.score, words.comments], ...found().map(({ text, score }) => [score, text])], format.decimal),
    ]);
  return h(
    "section",
    { part: "comments" },
    h(
      "div",
      { class: "title" },
      h("h3", {}, words.comments),
      h(
        "p",
        { class: "saves" },
        h(
          "button",
          { type: "button", class: "small", "aria-label": words.saveAs(words.comments, words.saveCsv), click: saveAll },
          words.saveCsv,
        ),
      ),
    ),
    h(
      "div",
      { class: "tools" },
      h("label", { for: "search" }, words.search),
      h("span", { class: "box" }, search),
      hasGroups && h("span", { class: "box" }, select),
    ),
    frequent.length > 0 && h("p", { class: "label" }, words.frequent),
    frequent.length > 0 &&
      h(
        "p",
        { class: "words" },
        ...frequent
          .slice(0, WORDS)
          .map(({ word, comments }) =>
            h(
              "button",
              { type: "button", class: "small", click: () => use(word) },
              `${word} (${format.count(comments)})`,
            ),
          ),
      ),
    count,
    list,
  );
}
