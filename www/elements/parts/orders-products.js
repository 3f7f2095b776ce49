/**
 * What is bought: which products bring people back, and which are bought together.
 *
 * @typedef {import("../../core/orders-report.js").Products} Products
 * @typedef {import("../../core/orders-report.js").Pairs} Pairs
 * @typedef {import("./orders-preview.js").Context} Context
 */

import { bars, barsHeight } from "../../charts/bars.js";
import { figure } from "./orders-figure.js";

const DRAWN = 10;

/** @param {Products} products @param {Context} context */
export function paintProducts({ top, upsellShare }, context) {
  const { words, format } = context;
  const told = words.products;
  const drawn = top.slice(0, DRAWN);
  return figure(
    {
      title: told.title,
      sentence: told.sentence(
        format.share(upsellShare.value),
        format.share(upsellShare.low),
        format.share(upsellShare.high),
      ),
      columns: [
        [told.product, "text"],
        [words.figures.customers, "count"],
        [told.firstBuyers, "count"],
        [told.returned, "share"],
        [words.curve.low, "share"],
        [words.curve.high, "share"],
      ],
      rows: top.map(({ name, customers, firstBuyers, firstBuyersReturned: back }) => [
        name,
        customers,
        firstBuyers,
        back?.value,
        back?.low,
        back?.high,
      ]),
      height: barsHeight(drawn.length, 2),
      draw: (width) =>
        bars(
          drawn.map(({ name, customers, firstBuyers }) => ({
            name,
            values: [customers, firstBuyers],
            texts: [format.count(customers), format.count(firstBuyers)],
          })),
          [words.figures.customers, told.firstBuyers],
          width,
        ),
    },
    context,
  );
}

/** @param {Pairs} pairs @param {Context} context */
export function paintPairs({ list }, context) {
  const { words, format } = context;
  const told = words.pairs;
  const [best] = list;
  return figure(
    {
      title: told.title,
      sentence: told.sentence(
        best.first,
        best.second,
        format.share(best.support.value),
        format.points(best.lift.value),
      ),
      columns: [
        [told.first, "text"],
        [told.second, "text"],
        [told.baskets, "count"],
        [told.support, "share"],
        [told.firstThenSecond, "share"],
        [told.secondThenFirst, "share"],
        [told.lift, "points"],
        [told.liftLow, "points"],
        [told.liftHigh, "points"],
      ],
      rows: list.map(({ first, second, baskets, support, firstThenSecond, secondThenFirst, lift }) => [
        first,
        second,
        baskets,
        support.value,
        firstThenSecond.value,
        secondThenFirst.value,
        lift.value,
        lift.low,
        lift.high,
      ]),
      height: 0,
      draw: undefined,
    },
    context,
  );
}
