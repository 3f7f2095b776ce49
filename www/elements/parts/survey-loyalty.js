/**
 * The customer loyalty index by quarter: its three parts for the same people, and their number.
 *
 * @typedef {import("../../core/shapes.js").LoyaltyIndex} LoyaltyIndex
 * @typedef {import("../../core/shapes.js").LoyaltyWave} LoyaltyWave
 * @typedef {import("./survey-pictures.js").Context} Context
 */

import { ranges, rangesHeight } from "../../charts/ranges.js";
import { formatPeriod } from "../../i18n/date.js";
import { useIn } from "./next.js";

const PARTS = /** @type {const} */ (["recommend", "repurchase", "upsell"]);

/** @param {{ loyalty: LoyaltyIndex | null }} report @param {Context} context */
export const loyaltyPictures = ({ loyalty }, context) =>
  loyalty && loyalty.all.people > 0 ? [pictureOf(loyalty, context)] : [];

/**
 * Link to the calculator with these figures.
 *
 * @param {{ loyalty: LoyaltyIndex | null }} report
 * @param {Context} context
 */
export const loyaltyOffers = ({ loyalty }, context) =>
  useIn(/** @type {any} */ (context), "loyalty-index", loyalty ? inputsOf(loyalty) : undefined);

/**
 * Inputs of the calculator; undefined without all three parts.
 *
 * @param {LoyaltyIndex} loyalty
 * @returns {Record<string, number> | undefined}
 */
function inputsOf({ source, all: { recommend, repurchase, upsell } }) {
  if (!recommend || !repurchase || !upsell) return undefined;
  return source === "survey"
    ? { recommend: recommend.value, "buy-again": repurchase.value, "try-other": upsell.value }
    : { nps: recommend.value, "repurchase-rate": repurchase.value, "upsell-share": upsell.value };
}

/** @param {LoyaltyIndex} loyalty @param {Context} context @returns {import("./orders-figure.js").Picture} */
function pictureOf({ source, all, quarters }, { words, format }) {
  const labels = words.loyalty;
  const inSurvey = source === "survey";
  const names = labels[source];
  const short = (/** @type {number} */ value) =>
    format.points(Math.round(value * (inSurvey ? 100 : 10)) / (inSurvey ? 100 : 10));
  const nameOf = (/** @type {LoyaltyWave} */ { start }) =>
    start ? formatPeriod(start, "quarter", format.locale) : labels.all;
  const rows = [...quarters, all];
  const d = all.index && {
    index: short(all.index.value),
    low: short(all.index.low),
    high: short(all.index.high),
    people: format.count(all.people),
    answers: format.count(all.answers),
  };
  const drawn = rows.flatMap((wave) =>
    wave.index
      ? [
          {
            ...wave.index,
            label: `${nameOf(wave)} (${format.count(wave.people)})`,
            text: short(wave.index.value),
            quiet: !wave.start,
          },
        ]
      : [],
  );
  /** @type {"points" | "share"} */
  const unit = inSurvey ? "points" : "share";
  return {
    name: labels.title,
    title: d ? (inSurvey ? labels.surveySentence(d) : labels.sentence(d)) : labels.noProducts,
    sentence: inSurvey ? labels.surveyPeople : labels.samePeople,
    columns: [
      [labels.quarter, "text"],
      [labels.answers, "count"],
      [labels.people, "count"],
      ...PARTS.flatMap(
        (part) =>
          /** @type {[string, "points" | "share"][]} */ ([
            [names[part], part === "recommend" ? "points" : unit],
            [words.low, part === "recommend" ? "points" : unit],
            [words.high, part === "recommend" ? "points" : unit],
          ]),
      ),
      [labels.index, "points"],
      [words.low, "points"],
      [words.high, "points"],
    ],
    rows: rows.map((wave) => [
      nameOf(wave),
      wave.answers,
      wave.people,
      ...[...PARTS.map((part) => wave[part]), wave.index].flatMap((own) => [own?.value, own?.low, own?.high]),
    ]),
    height: rangesHeight(drawn.length, true),
    draw: drawn.length ? (width) => ranges(drawn, short, width, labels.index) : undefined,
  };
}
