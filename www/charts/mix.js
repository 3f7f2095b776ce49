/** Customers and revenue as two stacked bars with their groups in the same order. */

import { s } from "../elements/parts/dom.js";
import { legend, swatch } from "./legend.js";
import { px, textWidth } from "./scale.js";

const THICK = 34;

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values, tables: { mix } }, { format, words }, width) {
  const svg = s("svg", {});
  const tones = ["middle", "high"];
  const names = mix.map(({ group }) => words.rows?.mix[group] ?? "");
  const more = legend(svg, names, 0, width, (index, x, y) => swatch(tones[mix[index].group], x - 6, y));
  for (const [index, id] of /** @type {const} */ (["customers", "revenue"]).entries()) {
    const top = 34 + more / 2 + index * (THICK + 30 - more / 2);
    svg.append(s("text", { class: "muted", x: 0, y: top + 6 }, words.outputs[id]));
    let x = 0;
    for (const row of mix) {
      const length = row[id] * width;
      if (length > 0)
        svg.append(
          s("rect", {
            class: tones[row.group],
            x: px(x),
            y: top + 12,
            width: px(Math.max(length - 2, 0.5)),
            height: THICK,
            rx: 4,
          }),
        );
      const text = format.share(Math.round(row[id] * 1000) / 1000);
      if (length > textWidth(text) + 8)
        svg.append(
          s(
            "text",
            { class: row.group ? "on" : "on dark", x: px(x + length / 2), y: top + 34, "text-anchor": "middle" },
            text,
          ),
        );
      x += length;
    }
  }
  return { svg, summary: words.picture?.(format, values) ?? "" };
}
