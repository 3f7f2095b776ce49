/** Every output and result table: the figures behind the picture, loaded when their section is opened. */

import { h } from "./dom.js";

export { style } from "./figures-style.js";

/** @param {import("./live.js").Live} live */
export function createFigures({ result, host: { definition, context } }) {
  const { format } = context;
  const node = h("div");
  const table = (/** @type {Node | false} */ head, /** @type {Node[]} */ rows) =>
    h("table", { class: "data" }, head, h("tbody", {}, ...rows));
  const update = () => {
    const { values = {}, tables = {} } = /** @type {Partial<import("../../core/calculators.js").Success>} */ (
      result.shown?.success ?? {}
    );
    node.replaceChildren(
      table(
        false,
        definition.outputs
          .filter(({ id }) => values[id] !== undefined)
          .map(({ id, unit }) =>
            h("tr", {}, h("th", { scope: "row" }, result.nameOf(id)), h("td", {}, format.unit(values[id], unit))),
          ),
      ),
      ...definition.tables
        .filter(({ id }) => tables[id]?.length)
        .map(({ id, columns }) =>
          table(
            h(
              "thead",
              {},
              h("tr", {}, ...columns.map((column) => h("th", { scope: "col" }, result.nameOf(column.id)))),
            ),
            tables[id].map((row, r) =>
              h(
                "tr",
                {},
                ...columns.map((column, c) =>
                  h(
                    "td",
                    {},
                    (c ? "" : result.rowName(id, row[column.id], r)) || format.unit(row[column.id], column.unit),
                  ),
                ),
              ),
            ),
          ),
        ),
    );
  };
  update();
  return { node, update };
}
