/** Stacked columns over periods, such as revenue of new and of returning customers by month. */

import { s } from "../elements/parts/dom.js";
import { legend, swatch } from "./legend.js";
import { readable } from "./marks.js";
import { px, span, textWidth } from "./scale.js";

const HEAD = 26;
const BOTTOM = 26;

/**
 * @param {object} picture
 * @param {string[]} picture.columns names of the periods
 * @param {{ name: string, values: number[], tone: "high" | "middle" | "low" }[]} picture.parts from the bottom
 * @param {(value: number) => string} picture.write a value of the axis
 * @param {(column: number) => string} picture.read the words of the read-out
 * @param {number} [picture.partial] index of a period that observation cuts short
 * @param {number} width in pixels
 * @param {number} height
 */
export function stacks({ columns, parts, write, read, partial = -1 }, width, height) {
  const sums = columns.map((_, at) => ({
    high: parts.reduce((sum, { values }) => sum + Math.max(values[at], 0), 0),
    low: parts.reduce((sum, { values }) => sum + Math.min(values[at], 0), 0),
  }));
  const scale = span(Math.min(0, ...sums.map(({ low }) => low)), Math.max(...sums.map(({ high }) => high), 1e-9), 4);
  const [first, last] = [scale[0], scale[scale.length - 1]];
  const left = Math.max(...scale.map((value) => textWidth(write(value)))) + 12;
  const svg = s("svg", { viewBox: `0 0 ${width} ${height}`, height });
  const more = legend(
    svg,
    parts.map(({ name }) => name),
    left,
    width,
    (index, x, y) => swatch(parts[index].tone, x, y),
  );
  const top = HEAD + more;
  const y = (/** @type {number} */ value) => px(top + ((last - value) / (last - first)) * (height - top - BOTTOM));
  for (const value of scale)
    svg.append(
      s("line", { class: value === 0 ? "edge" : "axis", x1: px(left), x2: width, y1: y(value), y2: y(value) }),
      s("text", { class: "muted", x: px(left - 8), y: y(value) + 4, "text-anchor": "end" }, write(value)),
    );
  const step = (width - left) / columns.length;
  const widest = Math.max(...columns.map(textWidth));
  // The name of the last period is moved into the picture.
  const moved = Math.max(0, (widest - step) / 2);
  const every = Math.max(1, Math.ceil((widest + 16 + moved) / step));
  const marks = columns.map((name, at) => {
    const x = left + at * step;
    let [up, down] = [0, 0];
    for (const { values, tone } of parts) {
      const value = values[at];
      const from = value < 0 ? down : up;
      const to = from + value;
      if (value < 0) down = to;
      else up = to;
      if (value !== 0)
        svg.append(
          s("rect", {
            class: tone,
            x: px(x + step * 0.12),
            y: y(Math.max(from, to)),
            width: px(Math.max(step * 0.76, 1)),
            height: px(Math.max(Math.abs(y(from) - y(to)), 0.5)),
            "fill-opacity": at === partial ? 0.45 : 1,
          }),
        );
    }
    if ((columns.length - 1 - at) % every === 0) {
      const half = textWidth(name) / 2;
      const middle = Math.min(Math.max(x + step / 2, half), width - half);
      svg.append(s("text", { class: "muted", x: px(middle), y: height - 6, "text-anchor": "middle" }, name));
    }
    return { x: px(x + step / 2), y: y(up), text: read(at), box: { x, y: 0, width: step, height } };
  });
  return readable(svg, marks);
}
