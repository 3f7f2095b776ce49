/** A share of a whole as a bar, with its interval below. */

import { s } from "../elements/parts/dom.js";
import { px } from "./scale.js";

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values }, { format, words, definition: { outputs } }, width) {
  const share = values[outputs[0].id];
  const x = (/** @type {number} */ of) => px(of * width);
  const svg = s("svg", {}, s("rect", { class: "middle", "fill-opacity": 0.45, x: 0, y: 4, width, height: 30, rx: 4 }));
  if (share > 0) svg.append(s("rect", { class: "high", x: 0, y: 4, width: x(share), height: 30, rx: 4 }));
  for (const tick of [0, 0.25, 0.5, 0.75, 1]) {
    const anchor = tick === 0 ? "start" : tick === 1 ? "end" : "middle";
    svg.append(s("text", { class: "muted", x: x(tick), y: 72, "text-anchor": anchor }, format.share(tick)));
  }
  svg.append(
    s("line", { class: "axis", x1: 0, x2: width, y1: 46, y2: 46 }),
    s("line", { class: "ink", "stroke-width": 2, x1: x(values.low), x2: x(values.high), y1: 46, y2: 46 }),
    s("line", { class: "ink", "stroke-width": 2, x1: x(values.low), x2: x(values.low), y1: 41, y2: 51 }),
    s("line", { class: "ink", "stroke-width": 2, x1: x(values.high), x2: x(values.high), y1: 41, y2: 51 }),
  );
  return { svg, summary: words.picture?.(format, values) ?? "" };
}
