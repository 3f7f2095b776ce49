/**
 * Share of wallet: our share of people’s spending, spending elsewhere by group, the market share, and ranks of brands.
 *
 * @typedef {import("../../core/surveys.js").Report} Report
 * @typedef {import("../../core/shapes.js").WalletGroup} Group
 * @typedef {import("./survey-pictures.js").Context} Context
 * @typedef {import("./survey-pictures.js").Picture} Picture
 */

import { ranges, rangesHeight } from "../../charts/ranges.js";
import { useIn } from "./next.js";

/** Maximum number of groups in a picture; the table has all. */
const MOST_SHOWN = 12;

/** Amounts have no currency here. @param {Context["format"]} format @returns {(n: number) => string} */
const amountOf =
  ({ number }) =>
  (n) =>
    number(n >= 100 ? Math.round(n) : Math.round(n * 100) / 100);

/** Known, assumed and missing facts, in sentences. @param {Report} report @param {Context} context */
export function walletSentences({ wallet }, { words, format }) {
  if (!wallet) return [];
  const labels = words.wallet;
  const amount = amountOf(format);
  const { spending, missing, missingBrand, found, allocation } = wallet;
  const reasons = /** @type {Record<string, string>} */ (labels.missing);
  const sentences = [];
  if (spending) {
    const { all, claimed, orders, people, leftOut, market, amounts } = spending;
    const share = format.share;
    sentences.push(labels.share(share(all.share.value), share(all.share.low), share(all.share.high)));
    if (amounts) sentences.push(labels.mean(share(all.mean.value)));
    if (all.headroom)
      sentences.push(labels.headroom(amount(all.headroom.value), amount(all.headroom.low), amount(all.headroom.high)));
    if (claimed) sentences.push(labels.claimed(share(claimed.value)));
    sentences.push(labels.people(people, format.count(people)), orders ? labels.fromOrders : labels.stated);
    if (leftOut.length > 0) {
      const names = /** @type {Record<string, string>} */ (labels.reasons);
      const list = leftOut.map(({ code, count }) => words.leftOut(names[code] ?? code, format.count(count)));
      sentences.push(`${words.leftOut(labels.leftOut, list.join(", "))}.`);
    }
    if (amounts && !market) sentences.push(labels.onlyCustomers);
  }
  for (const code of [missing, missingBrand]) if (code) sentences.push(reasons[code] ?? code);
  if (found && (spending || allocation)) sentences.push(labels.assumed);
  return sentences;
}

/** Groups, market share and brands. @param {Report} report @param {Context} context @returns {Picture[]} */
export function walletPictures({ wallet }, context) {
  if (!wallet) return [];
  const { words } = context;
  const { spending, allocation } = wallet;
  const names = /** @type {Record<string, string>} */ (words.answerGroups);
  /** @type {Picture[]} */
  const pictures = [];
  if (spending) {
    const columns = [...new Set(spending.segments.map(({ column }) => column))];
    for (const column of columns)
      pictures.push(
        groups(
          column,
          spending.segments.filter((own) => own.column === column).map((own) => ({ ...own, label: own.value })),
          context,
        ),
      );
    const answers = spending.byAnswer.map(([id, group]) => ({ ...group, label: names[id] }));
    if (answers.length > 1) pictures.push(groups(words.wallet.byAnswer, answers, context));
    if (spending.market) pictures.push(marketPicture(spending.market, context));
  }
  if (allocation) pictures.push(brands(allocation, context));
  return pictures;
}

/**
 * @param {string} column
 * @param {(Group & { label: string })[]} entries
 * @param {Context} context
 * @returns {Picture}
 */
function groups(column, entries, { words, format }) {
  const labels = words.wallet;
  const amount = amountOf(format);
  const share = format.share;
  const inAll = (/** @type {Group} */ { headroom, people }) => headroom && headroom.value * people;
  const large = entries.filter(({ small }) => !small);
  const ranked = large.length > 0 ? large : entries;
  const most = [...ranked].sort((a, b) => (inAll(b) ?? 0) - (inAll(a) ?? 0))[0];
  const lowest = [...ranked].sort((a, b) => a.share.value - b.share.value)[0];
  const left = inAll(most);
  return {
    name: labels.by(column),
    title: left ? labels.most(most.label, amount(left)) : labels.lowest(lowest.label, share(lowest.share.value)),
    sentence: left ? labels.lowest(lowest.label, share(lowest.share.value)) : undefined,
    columns: [
      [labels.group, "text"],
      [labels.count, "count"],
      [labels.shareOfWallet, "share"],
      [words.low, "share"],
      [words.high, "share"],
      [labels.meanShare, "share"],
      [labels.left, "points"],
      [words.low, "points"],
      [words.high, "points"],
      [labels.leftInAll, "points"],
    ],
    rows: entries.map((own) => [
      own.label,
      own.people,
      own.share.value,
      own.share.low,
      own.share.high,
      own.mean.value,
      own.headroom?.value,
      own.headroom?.low,
      own.headroom?.high,
      inAll(own),
    ]),
    height: rangesHeight(Math.min(entries.length, MOST_SHOWN)),
    draw: (width) =>
      ranges(
        entries.slice(0, MOST_SHOWN).map(({ label, share: { value, low, high }, small }) => ({
          label,
          value,
          low,
          high,
          text: share(value),
          quiet: small,
        })),
        share,
        width,
      ),
  };
}

/**
 * @param {import("../../core/shapes.js").WalletMarket} market
 * @param {Context} context
 * @returns {Picture}
 */
function marketPicture({ share, penetration, shareOfWallet, usage }, { words, format }) {
  const labels = words.wallet;
  /** @type {[string, { value: number, low: number, high: number }][]} */
  const rows = [
    [labels.penetration, penetration],
    [labels.shareOfWallet, shareOfWallet],
    [labels.marketShare, share],
  ];
  const factor = (/** @type {number} */ n) => format.points(Math.round(n * 100) / 100);
  return {
    name: labels.market,
    title: labels.marketSentence({
      share: format.share(share.value),
      penetration: format.share(penetration.value),
      wallet: format.share(shareOfWallet.value),
      usage: factor(usage),
    }),
    sentence: labels.marketNote,
    columns: [
      [labels.market, "text"],
      [words.performance, "text"],
      [words.low, "text"],
      [words.high, "text"],
    ],
    rows: [
      ...rows.map(([name, { value, low, high }]) => [name, format.share(value), format.share(low), format.share(high)]),
      [labels.usage, factor(usage), "", ""],
    ],
    height: rangesHeight(rows.length),
    draw: (width) =>
      ranges(
        rows.map(([label, estimate]) => ({ ...estimate, label, text: format.share(estimate.value) })),
        format.share,
        width,
      ),
  };
}

/**
 * @param {import("../../core/shapes.js").WalletAllocation} allocation
 * @param {Context} context
 * @returns {Picture}
 */
function brands({ column, share: { value, low, high }, first, brands: list }, { words, format }) {
  const labels = words.wallet;
  const share = format.share;
  const own = list.find((brand) => brand.column === column);
  const sorted = [...list].sort((a, b) => b.share.value - a.share.value);
  return {
    name: labels.allocation,
    title: labels.allocated(own?.name ?? column, share(value), share(low), share(high), share(first)),
    sentence: labels.rule,
    columns: [
      [labels.brand, "text"],
      [labels.count, "count"],
      [labels.rank, "points"],
      [labels.shareOfWallet, "share"],
      [words.low, "share"],
      [words.high, "share"],
    ],
    rows: sorted.map((brand) => [
      brand.name,
      brand.people,
      brand.rank,
      brand.share.value,
      brand.share.low,
      brand.share.high,
    ]),
    height: rangesHeight(Math.min(sorted.length, MOST_SHOWN)),
    draw: (width) =>
      ranges(
        sorted
          .slice(0, MOST_SHOWN)
          .map(({ name, share: estimate }) => ({ ...estimate, label: name, text: share(estimate.value) })),
        share,
        width,
      ),
  };
}

/** Offers to use the figures in calculators. @param {Report} report @param {Context} context @returns {(Node | string)[][]} */
export function walletOffers({ wallet }, context) {
  const { spending, allocation } = wallet ?? {};
  const { sums, market, people } = spending ?? {};
  const own = allocation?.brands.find((brand) => brand.column === allocation.column);
  const offers = /** @type {[string, Record<string, number> | undefined][]} */ ([
    ["share-of-wallet", sums && people ? { spend: sums[0] / people, "category-spend": sums[1] / people } : undefined],
    [
      "market-share",
      market
        ? {
            "penetration-share": market.penetration.value,
            "share-of-requirements": market.shareOfWallet.value,
            "heavy-usage-index": market.usage,
          }
        : undefined,
    ],
    ["wallet-allocation", allocation && own ? { rank: own.rank, brands: allocation.brands.length } : undefined],
  ]);
  return offers
    .map(([metric, figures]) => useIn(/** @type {any} */ (context), metric, figures))
    .filter((nodes) => nodes.length > 0);
}
