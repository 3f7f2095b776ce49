/** Detractors, passives and promoters as a stacked bar; below it the score with its interval from −100 to 100. */

import { s } from "../elements/parts/dom.js";
import { px, textWidth } from "./scale.js";

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values }, { format, words }, width) {
  const groups = /** @type {const} */ ([
    ["detractors", "low"],
    ["passives", "middle"],
    ["promoters", "high"],
  ]).map(([id, tone]) => ({
    tone,
    label: words.inputs[id].label,
    share: values[`${id}-share`],
  }));
  const svg = s("svg", {});
  const onTone = /** @type {Record<string, string>} */ ({ low: "on", middle: "on dark", high: "on main" });

  let x = 0;
  for (const { tone, share } of groups) {
    const length = share * width;
    if (length > 0)
      svg.append(s("rect", { class: tone, x: px(x), y: 22, width: px(Math.max(length - 2, 0.5)), height: 34, rx: 4 }));
    const text = format.share(Math.round(share * 1000) / 1000);
    if (length > textWidth(text) + 8) {
      svg.append(s("text", { class: onTone[tone], x: px(x + length / 2), y: 44, "text-anchor": "middle" }, text));
    }
    x += length;
  }

  const [left, middle, right] = groups.map(({ label }) => textWidth(label));
  const centre = width * (groups[0].share + groups[1].share / 2);
  const [least, most] = [left + middle / 2 + 10, width - right - middle / 2 - 10];
  const between = Math.max(Math.min(centre, most), Math.min(least, (least + most) / 2));
  svg.append(
    s("text", { class: "muted", x: 0, y: 14 }, groups[0].label),
    s("text", { class: "muted", x: px(between), y: 14, "text-anchor": "middle" }, groups[1].label),
    s("text", { class: "muted", x: width, y: 14, "text-anchor": "end" }, groups[2].label),
  );

  // Margin at both ends for the labels of the scale.
  const at = (/** @type {number} */ score) => px(18 + ((score + 100) / 200) * (width - 36));
  svg.append(s("line", { class: "axis", x1: at(-100), x2: at(100), y1: 92, y2: 92 }));
  for (const tick of [-100, -50, 0, 50, 100]) {
    svg.append(
      s("line", { class: "axis", x1: at(tick), x2: at(tick), y1: 88, y2: 96 }),
      s("text", { class: "muted", x: at(tick), y: 116, "text-anchor": "middle" }, format.points(tick)),
    );
  }
  svg.append(
    s("path", { class: "ink", "stroke-width": 2, d: `M${at(values.low)} 86v12m0-6H${at(values.high)}m0-6v12` }),
    s("circle", { class: "high", cx: at(values.nps), cy: 92, r: 6 }),
  );
  return { svg, summary: words.picture?.(format, values) ?? "" };
}
