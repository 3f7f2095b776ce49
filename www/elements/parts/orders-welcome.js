/**
 * First stage of the analyser: drop or choose files, paste rows, or try a sample.
 *
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {object} Actions
 * @property {(files: File[]) => void} files
 * @property {(text: string) => void} text
 * @property {(address: string) => void} sample
 */

import { h } from "./dom.js";

/** Name of a sample: of its first file, without the extension. @param {string} address of files joined by `+` */
export const stem = (address) => (address.split("+")[0].split("/").at(-1) ?? "").replace(/\.\w+$/, "");

/**
 * @param {string[]} samples their addresses
 * @param {string} complaint reason the last attempt failed
 * @param {string} draft text pasted before
 * @param {Context} context
 * @param {Actions} actions
 */
export function paintWelcome(samples, complaint, draft, context, actions) {
  const { words } = context;
  const input = h("input", { type: "file", multiple: true, "aria-describedby": "formats private" });
  input.addEventListener("change", () => actions.files([...(input.files ?? [])]));
  const error = h("p", { class: "error", role: "alert" }, complaint);
  const zone = h(
    "div",
    {
      class: "drop",
      part: "drop",
      dragover: (/** @type {DragEvent} */ event) => {
        event.preventDefault();
        zone.classList.add("over");
      },
      dragleave: () => zone.classList.remove("over"),
      drop: (/** @type {DragEvent} */ event) => {
        event.preventDefault();
        zone.classList.remove("over");
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length) actions.files(files);
        else actions.text(event.dataTransfer?.getData("text/plain") ?? "");
      },
    },
    h("p", { class: "call" }, words.drop),
    h("label", { class: "choose", part: "choose" }, input, words.choose),
    h("p", { class: "help", id: "formats" }, words.formats),
    h("p", { class: "help private", id: "private" }, words.private),
    error,
  );
  const known = samples.map((address) => ({
    address,
    ...(words.sampleNames[stem(address)] ?? { label: stem(address), note: "" }),
  }));
  return [
    zone,
    known.length > 0 &&
      h(
        "div",
        { class: "samples" },
        h("p", { class: "label" }, words.samples),
        h(
          "ul",
          { "aria-label": words.samples },
          ...known.map(({ address, label, note }) =>
            h(
              "li",
              {},
              h("button", { type: "button", part: "sample", click: () => actions.sample(address) }, label),
              h("span", { class: "help" }, note),
            ),
          ),
        ),
      ),
    pasting(draft, words, actions),
    // Only orders have a query for databases.
    words.sql && databases(context),
  ];
}

/** The query for databases, written when it is opened. @param {Context} context */
function databases(context) {
  const { sql: labels } = context.words;
  const query = h("div", {});
  const write = async () => {
    if (query.hasChildNodes()) return;
    const { paintSql } = await import("./orders-sql.js");
    query.replaceChildren(...paintSql(context));
  };
  return h(
    "details",
    { part: "sql", toggle: write },
    h("summary", {}, labels.title),
    h("p", { class: "prose" }, labels.text),
    query,
  );
}

/** @param {string} draft @param {Context["words"]} words @param {Actions} actions */
function pasting(draft, words, actions) {
  const area = h("textarea", {
    id: "paste",
    name: "paste",
    rows: 6,
    spellcheck: "false",
    autocomplete: "off",
    "aria-describedby": "paste-error",
  });
  area.value = draft;
  area.addEventListener("paste", (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    // Cells copied from a spreadsheet arrive as text and as an image.
    if (files.length === 0 || event.clipboardData?.types.includes("text/plain")) return;
    event.preventDefault();
    actions.files(files);
  });
  const error = h("p", { class: "error", id: "paste-error", role: "alert" });
  const use = () => {
    error.textContent = area.value.trim() ? "" : words.pasteSomething;
    if (area.value.trim()) actions.text(area.value);
    else area.focus();
  };
  return h(
    "details",
    { part: "paste", open: draft !== "" },
    h("summary", {}, words.paste),
    h(
      "div",
      { class: "field wide" },
      h("label", { for: "paste" }, words.pasteLabel),
      h("div", { class: "box" }, area),
      error,
    ),
    h("p", { class: "actions" }, h("button", { type: "button", part: "use", click: use }, words.usePasted)),
  );
}
