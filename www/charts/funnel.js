/** Funnel from prospect to regular: people in each stage, and their share of the stage before. */

import { s } from "../elements/parts/dom.js";
import { px } from "./scale.js";

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values, tables: { funnel } }, { format, words }, width, height) {
  const svg = s("svg", {});
  const step = height / funnel.length;
  const wide = (/** @type {number} */ share) => Math.max(2, share * width);
  for (const [index, row] of funnel.entries()) {
    const top = index * step;
    const [own, next] = [row["of-reached"], funnel[index + 1]?.["of-reached"] ?? row["of-reached"]].map(wide);
    const [y1, y2, y3] = [top + 18, top + step - 12, top + step].map(px);
    const middle = width / 2;
    if (index < funnel.length - 1) {
      const sides = [
        [middle - own / 2, y2],
        [middle + own / 2, y2],
        [middle + next / 2, y3 + 18],
        [middle - next / 2, y3 + 18],
      ];
      svg.append(
        s("polygon", {
          class: "high",
          "fill-opacity": 0.16,
          points: sides.map((at) => at.map(px).join(",")).join(" "),
        }),
      );
    }
    svg.append(
      s("rect", { class: "high", x: px(middle - own / 2), y: y1, width: px(own), height: px(y2 - y1), rx: 2 }),
    );
    const share = index ? ` (${format.share(Math.round(row["of-previous"] * 1000) / 1000)})` : "";
    svg.append(
      s("text", { x: 0, y: px(top + 13) }, words.rows?.funnel[row.stage] ?? ""),
      s("text", { class: "muted", x: width, y: px(top + 13), "text-anchor": "end" }, format.count(row.people) + share),
    );
  }
  return { svg, summary: words.picture?.(format, values) ?? "" };
}
