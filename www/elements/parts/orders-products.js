/**
 * Product section: repeat rate by first product, and products bought together.
 *
 * @typedef {import("../../core/shapes.js").Products} Products
 * @typedef {import("../../core/shapes.js").Pairs} Pairs
 * @typedef {import("./orders-preview.js").Context} Context
 */

import { bars, barsHeight } from "../../charts/bars.js";
import { figure } from "./orders-figure.js";

const DRAWN = 10;

/** @param {Products} products @param {Context} context */
export function paintProducts({ top, upsellShare }, context) {
  const { words, format } = context;
  const labels = words.products;
  const drawn = top.slice(0, DRAWN);
  return figure(
    {
      title: labels.title,
      sentence: labels.sentence(
        format.share(upsellShare.value),
        format.share(upsellShare.low),
        format.share(upsellShare.high),
      ),
      columns: [
        [labels.product, "text"],
        [words.figures.customers, "count"],
        [labels.firstBuyers, "count"],
        [labels.returned, "share"],
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
          [words.figures.customers, labels.firstBuyers],
          width,
        ),
    },
    context,
  );
}

/** Products whose pairs are counted, those in most baskets. */
const MOST_PRODUCTS = 512;

/** @param {Pairs} pairs @param {number} products kinds bought @param {Context} context */
export function paintPairs({ list }, products, context) {
  const { words, format } = context;
  const labels = words.pairs;
  const [best] = list;
  return figure(
    {
      title: labels.title,
      sentence: [
        labels.sentence(best.first, best.second, format.share(best.support.value), format.points(best.lift.value)),
        products > MOST_PRODUCTS ? labels.limit : "",
      ]
        .join(" ")
        .trim(),
      columns: [
        [labels.first, "text"],
        [labels.second, "text"],
        [labels.baskets, "count"],
        [labels.support, "share"],
        [labels.firstThenSecond, "share"],
        [labels.secondThenFirst, "share"],
        [labels.lift, "points"],
        [labels.liftLow, "points"],
        [labels.liftHigh, "points"],
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
