/** Customers and revenue as two bars, each parted into groups in the same order. */

import { s } from "../elements/parts/dom.js";
import { px, textWidth } from "./scale.js";

const THICK = 34;

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values, tables: { mix } }, { format, words }, width) {
  const svg = s("svg", {});
  const tones = ["middle", "high"];
  let left = 0;
  for (const { group } of mix) {
    const name = words.rows?.mix[group] ?? "";
    svg.append(s("rect", { class: tones[group], x: left, y: 3, width: 11, height: 11, rx: 2 }), s("text", { x: left + 17, y: 13 }, name));
    left += textWidth(name) + 34;
  }
  for (const [index, id] of /** @type {const} */ (["customers", "revenue"]).entries()) {
    const top = 34 + index * (THICK + 30);
    svg.append(s("text", { class: "muted", x: 0, y: top + 6 }, words.outputs[id]));
    let x = 0;
    for (const row of mix) {
      const length = row[id] * width;
      if (length > 0) svg.append(s("rect", { class: tones[row.group], x: px(x), y: top + 12, width: px(Math.max(length - 2, 0.5)), height: THICK, rx: 4 }));
      const text = format.share(Math.round(row[id] * 1000) / 1000);
      if (length > textWidth(text) + 8) svg.append(s("text", { class: row.group ? "on" : "on dark", x: px(x + length / 2), y: top + 34, "text-anchor": "middle" }, text));
      x += length;
    }
  }
  return { svg, summary: words.picture?.(format, values) ?? "" };
}
