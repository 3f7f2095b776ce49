/** Sections of a report that could not be calculated, with the reasons. */

import { h } from "./dom.js";

/**
 * @param {{ title: string, reason: string }[]} reasons
 * @param {{ absentHeading: string }} words
 */
export const paintAbsent = (reasons, words) =>
  reasons.length > 0 &&
  h(
    "section",
    { part: "absent" },
    h("h3", {}, words.absentHeading),
    h(
      "ul",
      { class: "absent" },
      ...reasons.map(({ title, reason }) => h("li", {}, h("b", {}, title), h("span", { class: "muted" }, reason))),
    ),
  );
