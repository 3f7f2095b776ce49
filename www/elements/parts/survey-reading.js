/**
 * Reading of a survey: settings to change, columns, rows left out, assumptions, problems.
 *
 * @typedef {import("../../core/surveys.js").Report} Report
 * @typedef {import("../../core/surveys.js").SurveyOptions} SurveyOptions
 * @typedef {import("./survey-pictures.js").Context} Context
 */

import { h } from "./dom.js";
import { entry, listOf, paintFileReading, reasonOf } from "./file-parts.js";
import { sentenceOf } from "./survey-questions.js";
import { timeZones } from "./time-zones.js";

/**
 * @param {Report} report
 * @param {SurveyOptions} options chosen so far
 * @param {Context} context
 * @param {(options: SurveyOptions, control: string) => void} set
 * @param {(Node | undefined)[]} more choices below the lists
 */
export function paintSettings({ questions, detected }, options, { words }, set, more = []) {
  /**
   * @param {string} name
   * @param {string} label
   * @param {[value: string, text: string][]} choices
   * @param {string} chosen
   * @param {(value: string) => SurveyOptions} choose
   */
  const list = (name, label, choices, chosen, choose) =>
    listOf(name, label, choices, chosen, (value) => set(choose(value), name));
  const columnChoices = /** @type {[string, string][]} */ (
    detected.ids.map((id, at) => [id, detected.names[at] === id ? id : `${detected.names[at]} (${id})`])
  );
  /** @param {string} role @param {string} chosen */
  const column = (role, chosen) =>
    list(
      `column-${role}`,
      /** @type {Record<string, string>} */ (words.roles)[role],
      [...(role === "score" ? [] : /** @type {[string, string][]} */ ([["", words.none]])), ...columnChoices],
      chosen,
      (id) => ({ columns: { ...options.columns, [role]: id } }),
    );
  const lists = [
    column("score", questions[0].column),
    detected.columns.date &&
      list("wave", words.waveLength, Object.entries(words.waveLengths), options.wave ?? "month", (wave) => ({
        wave: /** @type {"week"} */ (wave),
      })),
    detected.columns.person &&
      list(
        "respondents",
        words.counted,
        [
          ["all", words.all],
          ["last", words.last],
        ],
        options.respondents ?? "all",
        (respondents) => ({ respondents: /** @type {"all"} */ (respondents) }),
      ),
    detected.status.length > 0 &&
      list(
        "unfinished",
        words.unfinished,
        Object.entries(words.unfinishedChoices),
        options.unfinished ?? "leave-out",
        (unfinished) => ({ unfinished: /** @type {"count"} */ (unfinished) }),
      ),
    detected.columns.date &&
      list(
        "zone",
        words.timeZone,
        [["", words.timeZoneUsual], ...timeZones(options.timeZone).map((zone) => pair(zone))],
        options.timeZone ?? "",
        (timeZone) => ({ timeZone: timeZone || undefined }),
      ),
    ...ROLES.map((role) => column(role, String(detected.columns[role] ?? ""))),
    invited(options, words, set),
  ].filter((node) => node !== false && node !== undefined && node !== "");
  if (lists.length === 0) return undefined;
  return h(
    "details",
    { part: "settings", open: Object.keys(options).some((name) => SETTINGS.includes(name)) },
    h("summary", {}, words.settings),
    h("div", { class: "fields" }, .../** @type {Node[]} */ (lists)),
    .../** @type {Node[]} */ (more.filter(Boolean)),
  );
}

/** Options of the settings, which stay open once one of them is set. */
const SETTINGS = ["columns", "wave", "respondents", "unfinished", "timeZone", "invitations", "targets"];

/** Roles for which a column can be chosen, besides the score. */
const ROLES = /** @type {const} */ (["date", "person", "weight", "comment", "outcome", "invited"]);

/** A choice whose value is its name. @param {string} name @returns {[string, string]} */
const pair = (name) => [name, name];

/**
 * Number of people asked.
 *
 * @param {SurveyOptions} options
 * @param {Context["words"]} words
 * @param {(options: SurveyOptions, control: string) => void} set
 */
function invited({ invitations }, words, set) {
  const box = h("input", { id: "invitations", name: "invitations", inputmode: "numeric", autocomplete: "off" });
  box.value = invitations === undefined ? "" : String(invitations);
  box.addEventListener("change", () => {
    const count = Number(box.value.replace(/[\s.,\u00a0]/g, ""));
    const isCount = Number.isInteger(count) && count > 0 && count <= 1e9;
    box.setAttribute("aria-invalid", String(box.value.trim() !== "" && !isCount));
    if (isCount || box.value.trim() === "") set({ invitations: isCount ? count : undefined }, "invitations");
  });
  return h(
    "div",
    { class: "field" },
    h("label", { for: "invitations" }, words.invitations),
    h("span", { class: "box", part: "input" }, box),
  );
}

/** @param {Report} report @param {string[]} names of the files @param {Context} context */
export function paintReading(report, names, context) {
  const { words, format } = context;
  const { detected, questions, assumptions, outcomes } = report;
  const roles = /** @type {Record<string, string>} */ (words.roles);
  const columns = [
    ...Object.entries(detected.columns),
    ...(detected.segments.length ? [["segment", detected.segments.join(", ")]] : []),
    ...(detected.status.length ? [["status", detected.status.join(", ")]] : []),
  ].map(([role, column]) => entry(roles[role], String(column)));
  const asked = questions.map(({ name, scale, missing }) =>
    entry(
      name,
      [
        words.scale(format.points(scale.min), format.points(scale.max)),
        ...missing.map((own) => reasonOf(own, context)),
      ].join("; "),
    ),
  );
  // Joined orders do not count as left out.
  const isUsed = (/** @type {Report["assumptions"][number]} */ own) =>
    "reason" in own && /^(order-export|missing-column|other-columns)$/.test(own.reason) && outcomes?.orders;
  const made = assumptions
    .filter((own) => !isUsed(own))
    .map((assumption) => {
      const { code, column } = assumption;
      if ("reason" in assumption) {
        const { reason, value = "", file = 0 } = assumption;
        const code = reason === "other-columns" ? "lacks-column" : reason;
        const refusal = { code, column: value, format: value, line: Number(value) || 0 };
        return entry(names[file] ?? "", sentenceOf(refusal, words));
      }
      return entry(column ?? "", words.assumptions[code] ?? code);
    });
  const doubts = detected.doubts.map((doubt) => entry("", sentenceOf(/** @type {any} */ (doubt), words)));
  return paintFileReading(report, names, [...columns, ...asked, ...made], context, [
    doubts.length > 0 && h("p", { class: "label" }, words.doubts),
    doubts.length > 0 && h("ul", { class: "absent" }, ...doubts),
  ]);
}
