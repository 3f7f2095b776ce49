/**
 * Ways to save a report: print, one HTML file, and the project (settings without data).
 *
 * @typedef {object} Taken
 * @prop {string} file name of the saved files, without an ending
 * @prop {{ heading: string, html: string, project: string, personal: string, note: string }} labels
 * @prop {string} print word of the button
 * @prop {() => HTMLElement} paint the printed document
 * @prop {(personal: boolean) => Promise<string>} html the text of the HTML file
 * @prop {() => object} project
 * @prop {boolean} isPersonal true if the report can name people
 */

import { documentStyle } from "./document-style.js";
import { adoptStyles, h } from "./dom.js";
import { unique } from "./field.js";
import { save } from "./save.js";

/** @param {Taken} taken */
export function paintTakeAway({ file, labels, print: word, paint, html, project, isPersonal }) {
  const sheet = h("div", { class: "print", "aria-hidden": "true" });
  const prepare = () => {
    if (!sheet.isConnected) return;
    adoptStyles(/** @type {ShadowRoot} */ (sheet.getRootNode()), documentStyle);
    sheet.replaceChildren(paint());
  };
  const stop = new AbortController();
  const media = matchMedia("print");
  /** Listens only while the report is shown. @param {() => void} work */
  const shown = (work) => () => (sheet.isConnected ? work() : stop.abort());
  addEventListener("beforeprint", shown(prepare), { signal: stop.signal });
  addEventListener(
    "afterprint",
    shown(() => sheet.replaceChildren()),
    { signal: stop.signal },
  );
  media.addEventListener(
    "change",
    shown(() => media.matches && prepare()),
    { signal: stop.signal },
  );

  const id = unique();
  const personal = h("input", { type: "checkbox", id, name: "personal" });
  const saveHtml = async () => save(`${file}.html`, [await html(personal.checked)], "text/html;charset=utf-8");
  const saveProject = () =>
    save(`${file}.regulars.json`, [`${JSON.stringify(project(), null, 1)}\n`], "application/json");
  const button = (/** @type {string} */ part, /** @type {string} */ text, /** @type {() => unknown} */ click) =>
    h("button", { type: "button", part, click }, text);
  return h(
    "section",
    { class: "take-away", part: "take-away" },
    h("h3", {}, labels.heading),
    h(
      "p",
      { class: "actions" },
      button("print", word, () => print()),
      button("save-html", labels.html, saveHtml),
      button("save-project", labels.project, saveProject),
    ),
    isPersonal && h("p", { class: "check" }, personal, h("label", { for: id }, labels.personal)),
    h("p", { class: "help" }, labels.note),
    sheet,
  );
}
