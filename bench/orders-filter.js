// A filter on a million rows in memory, compared with the report on a file without the other rows.

import { analyzeOrders, openOrders } from "../dist/orders.js";
import { makeLog } from "./peers/log.js";

/** @import { OpenOrders } from "../www/core/orders.js" */

const ROWS = 1_000_000;
const CUSTOMERS = 200_000;
const REPETITIONS = 5;

/** @param {number[]} figures */
const median = (figures) => figures.toSorted((a, b) => a - b)[figures.length >> 1];

/** @param {() => Promise<any>} work */
async function time(work) {
  const start = performance.now();
  const result = await work();
  if (!result.ok) throw new Error(JSON.stringify(result));
  return { milliseconds: performance.now() - start, result };
}

/** Adds a shop and a country to each row. @param {string} line @param {number} at */
const withPlaces = (line, at) =>
  `${line},${["north", "south", "east", "west"][at % 4]},${["PL", "BG", "EE", "SK", "MK"][(at * 7) % 5]}`;

export default async function () {
  const [header, ...lines] = (await makeLog(ROWS, CUSTOMERS).text()).trimEnd().split("\n");
  const places = lines.map(withPlaces);
  const [top, shop] = [`${header},shop,country`, header.split(",").length];
  const file = new Blob([[top, ...places].join("\n")]);
  const { result: opened } = await time(() => openOrders(file));
  /** @type {[string, object, (cells: string[]) => boolean][]} */
  const filters = [
    ["one shop of four", { columns: { shop: ["north"] } }, (cells) => cells[shop] === "north"],
    ["three shops of four", { columns: { shop: ["north", "south", "east"] } }, (cells) => cells[shop] !== "west"],
    ["the second year", { from: "2024-01-01" }, (cells) => cells[2] >= "2024-01-01"],
    ["all rows", {}, () => true],
  ];
  const rows = [];
  for (const [what, filter, passes] of filters) {
    const remaining = new Blob([[top, ...places.filter((line) => passes(line.split(",")))].join("\n")]);
    /** @type {number[][]} */
    const times = [[], []];
    for (let repetition = 0; repetition < REPETITIONS; repetition++) {
      const memory = await time(() => opened.refilter(filter));
      const whole = await time(() => analyzeOrders(remaining));
      if (JSON.stringify(memory.result.metrics) !== JSON.stringify(whole.result.metrics)) throw new Error(what);
      times[0].push(memory.milliseconds);
      times[1].push(whole.milliseconds);
    }
    const ratio = Math.round((100 * median(times[0])) / median(times[1])) / 100;
    rows.push({
      what: `${what}, from memory`,
      milliseconds: median(times[0]),
      least: Math.round(Math.min(...times[0])),
      ratio,
    });
    rows.push({ what: `${what}, file`, milliseconds: median(times[1]), least: Math.round(Math.min(...times[1])) });
  }
  return rows;
}
