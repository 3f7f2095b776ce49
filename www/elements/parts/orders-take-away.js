/**
 * Ways to take the report away: print, one HTML file, and the project (settings without data).
 *
 * @typedef {import("./orders-report.js").Whole} Whole
 * @typedef {import("./orders-preview.js").Context} Context
 */

import { documentStyle } from "./document-style.js";
import { adoptStyles, h } from "./dom.js";
import { unique } from "./field.js";
import { paintDocument } from "./orders-document.js";
import { projectOf } from "./orders-project.js";
import { fileName, save } from "./save.js";

/**
 * @param {Whole} report
 * @param {string[]} names of the files
 * @param {Context} context
 * @param {() => object} settings
 */
export function paintTakeAway(report, names, context, settings) {
  const { words } = context;
  const labels = words.explore.takeAway;
  const sheet = h("div", { class: "print", "aria-hidden": "true" });
  const prepare = () => {
    if (!sheet.isConnected) return;
    adoptStyles(/** @type {ShadowRoot} */ (sheet.getRootNode()), documentStyle);
    sheet.replaceChildren(paintDocument(report, names, context));
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
  const file = fileName(names[0] ?? "");
  const saveHtml = async () => {
    const { htmlOf } = await import("../report-file.js");
    save(`${file}.html`, [htmlOf(report, names, context, personal.checked)], "text/html;charset=utf-8");
  };
  const saveProject = () =>
    save(
      `${file}.regulars.json`,
      [`${JSON.stringify(projectOf(report, names, settings(), context), null, 1)}\n`],
      "application/json",
    );
  const button = (/** @type {string} */ part, /** @type {string} */ text, /** @type {() => unknown} */ click) =>
    h("button", { type: "button", part, click }, text);
  return h(
    "section",
    { class: "take-away", part: "take-away" },
    h("h3", {}, labels.heading),
    h(
      "p",
      { class: "actions" },
      button("print", words.print, () => print()),
      button("save-html", labels.html, saveHtml),
      button("save-project", labels.project, saveProject),
    ),
    !report.summary.weight && h("p", { class: "check" }, personal, h("label", { for: id }, labels.personal)),
    h("p", { class: "help" }, labels.note),
    sheet,
  );
}
