/**
 * Pictures of products: return rate by first product, and products bought together.
 *
 * @typedef {import("../../core/shapes.js").Products} Products
 * @typedef {import("../../core/shapes.js").Pairs} Pairs
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./orders-figure.js").Picture} Picture
 */

import { ranges, rangesHeight } from "../../charts/ranges.js";
import { rounded } from "./rounded.js";

const DRAWN = 10;

/** Return rate of customers by the product they began with. @param {Products} products @param {Context} context @returns {Picture} */
export function productsOf({ top, upsellShare }, context) {
  const { words, format } = context;
  const labels = words.products;
  const { plain, written, estimate } = rounded(format);
  const several = labels.sentence(
    written(upsellShare, "share").value,
    plain(upsellShare.low, "share"),
    plain(upsellShare.high, "share"),
  );
  const drawn = top
    .flatMap(({ name, firstBuyers, firstBuyersReturned: back }) => (back ? [{ name, firstBuyers, back }] : []))
    .slice(0, DRAWN)
    .sort((a, b) => b.back.value - a.back.value);
  const [best] = drawn;
  return {
    name: labels.title,
    title: best ? words.explore.starter(best.name, written(best.back, "share").value) : several,
    sentence: best && several,
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
    height: rangesHeight(drawn.length, true),
    draw: best
      ? (width) =>
          ranges(
            drawn.map(({ name, firstBuyers, back }) => ({
              label: name,
              value: back.value,
              low: back.low,
              high: back.high,
              text: plain(back.value, "share"),
              read: `${name}: ${labels.returned} ${estimate(back, "share")}; ${words.customersShown(firstBuyers, format.count(firstBuyers))}`,
            })),
            format.share,
            width,
            labels.returned,
          )
      : undefined,
  };
}

/** Number of products whose pairs are counted, those in most baskets. */
const MOST_PRODUCTS = 512;

/** @param {Pairs} pairs @param {number} products kinds bought @param {Context} context @returns {Picture} */
export function pairsOf({ list }, products, context) {
  const { words, format } = context;
  const labels = words.pairs;
  const { plain } = rounded(format);
  const [best] = list;
  return {
    name: labels.title,
    title: labels.sentence(
      best.first,
      best.second,
      plain(best.support.value, "share"),
      plain(best.lift.value, "points"),
    ),
    sentence: products > MOST_PRODUCTS ? labels.limit : undefined,
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
  };
}
