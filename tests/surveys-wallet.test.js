// Share of wallet from a survey: by stated spending, by the orders, and by ranks of brands
// (tests/golden/surveys_wallet.R).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { evaluate, ready } from "../dist/regulars.js";
import { analyzeSurvey } from "../dist/surveys.js";

const golden = JSON.parse(readFileSync(new URL("golden/surveys_wallet.json", import.meta.url), "utf8"));
const text = (/** @type {string} */ name) => readFileSync(new URL(`data/${name}`, import.meta.url), "utf8");
const sample = text("wallet-sample.csv");

/** @param {Promise<any>} result */
const ok = async (result) => {
  const found = await result;
  assert.ok(found.ok, JSON.stringify(found));
  return found;
};

/** @param {any} own an estimate @param {number[]} expected @param {string} name */
function close(own, expected, name) {
  for (const [at, value] of [own.value, own.low, own.high].entries())
    assert.ok(
      Math.abs(value - expected[at]) <= 1e-9 * Math.max(1, Math.abs(expected[at])),
      `${name}: ${value}, not ${expected[at]}`,
    );
}

/** @param {any} own @param {any} expected @param {string} name */
function same(own, expected, name) {
  assert.equal(own.people, expected.people, name);
  for (const part of ["share", "mean", "headroom"]) close(own[part], expected[part], `${part} of ${name}`);
}

test("share, headroom and market share are those of R's package survey", async () => {
  const { wallet, questions } = await ok(analyzeSurvey(sample));
  assert.ok(wallet.found && wallet.missing === null);
  assert.deepEqual(
    questions.map((/** @type {any} */ { kind }) => kind),
    ["nps"],
    "spending or ranks are taken for answers on a scale",
  );
  const { spending } = wallet;
  same(spending.all, golden.all, "all");
  for (const [value, expected] of Object.entries(golden.country)) {
    const own = spending.segments.find((/** @type {any} */ one) => one.column === "Country" && one.value === value);
    same(own, expected, value);
  }
  for (const [id, group] of spending.byAnswer) same(group, golden.answer[id], id);
  for (const part of ["share", "penetration", "shareOfWallet"]) close(spending.market[part], golden.market[part], part);
  const { share, penetration, shareOfWallet, usage } = spending.market;
  assert.ok(Math.abs(usage - golden.market.usage) < 1e-12);
  assert.ok(Math.abs(penetration.value * shareOfWallet.value * usage - share.value) < 1e-12);
  // Largest potential first.
  const left = spending.segments
    .filter((/** @type {any} */ { column }) => column === "Country")
    .map((/** @type {any} */ { headroom, people }) => headroom.value * people);
  assert.deepEqual(
    left,
    [...left].sort((a, b) => b - a),
  );
});

test("weights count in the share and its interval", async () => {
  const [head, ...rows] = sample.trim().split("\n");
  const weighted = [`${head},weight`, ...rows.map((row) => `${row},${1 + (Number(row.split(",")[0]) % 3)}`)];
  const { wallet } = await ok(analyzeSurvey(weighted.join("\n")));
  same(wallet.spending.all, golden.weighted, "weighted");
});

test("ranks of brands give shares by the Wallet Allocation Rule", async () => {
  const { wallet } = await ok(analyzeSurvey(sample));
  const { share, brands, column, first } = wallet.allocation;
  close(share, golden.allocation, "allocation");
  assert.equal(column, "Please rank these shops: our shop");
  assert.equal(first, 0.5);
  assert.ok(Math.abs(brands[0].rank - golden.allocation[3]) < 1e-12);
  const sum = brands.reduce((/** @type {number} */ all, /** @type {any} */ brand) => all + brand.share.value, 0);
  assert.ok(Math.abs(sum - 1) < 1e-12, "the shares of all brands are not the whole wallet");
});

test("the calculators give the same shares", async () => {
  await ready();
  const { wallet } = await ok(analyzeSurvey(sample));
  const cells = sample
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => row.split(","))
    .filter(([, , , , all, own]) => all && own && Number(all) > 0);
  const customers = cells.map(([, , , , all, own]) => ({ spend: Number(own), "category-spend": Number(all) }));
  const result = /** @type {any} */ (evaluate("share-of-wallet", { customers }, { average: "sums" }));
  assert.ok(result.ok, JSON.stringify(result));
  close(
    wallet.spending.all.share,
    [result.values["share-of-sums"], result.values.low, result.values.high],
    "share of wallet",
  );
});

const HEAD = "Customer,NPS,";
const scales = { NPS: { kind: /** @type {const} */ ("nps"), min: 0, max: 10 } };
const rows = (/** @type {string[]} */ cells) => cells.map((own, at) => `c${at},${at % 11},${own}`).join("\n");

test("every pair of spending columns gives the same share", async () => {
  // 40 of 100 and 60 of 120: 100 of 220.
  /** @type {[string, string[]][]} */
  const cases = [
    ["Spending in total,Spending with us", ["100,40", "120,60"]],
    ["Spending elsewhere,Spending with us", ["60,40", "60,60"]],
    ["Spending in total,Spending elsewhere", ["100,60", "120,60"]],
    ["Spending in total,Share of your spending with us in %", ["100,40%", "120,50%"]],
    ["Spending with us,Share of your spending with us in %", ["40,40%", "60,50%"]],
    ["Spending elsewhere,Share of your spending with us in %", ["60,40%", "60,50%"]],
  ];
  for (const [columns, cells] of cases) {
    const { wallet } = await ok(analyzeSurvey(`${HEAD}${columns}\n${rows(cells)}`, { scales }));
    assert.ok(wallet?.spending, `${columns}: ${JSON.stringify(wallet)}`);
    assert.ok(Math.abs(wallet.spending.all.share.value - 100 / 220) < 1e-12, columns);
    assert.ok(Math.abs(wallet.spending.all.mean.value - 0.45) < 1e-12, columns);
  }
  const { wallet } = await ok(
    analyzeSurvey(`${HEAD}Share of your spending with us in %\n${rows(["40", "50"])}`, { scales }),
  );
  assert.deepEqual([wallet.spending.amounts, wallet.spending.sums, wallet.spending.all.headroom], [false, null, null]);
  assert.ok(Math.abs(wallet.spending.all.share.value - 0.45) < 1e-12);
});

test("missing columns are named, and impossible answers are left out and counted", async () => {
  const missing = async (/** @type {string} */ survey, /** @type {any} */ options = {}) =>
    (await ok(analyzeSurvey(survey, { scales, ...options }))).wallet;
  assert.equal((await missing(`${HEAD}Spending in total\n${rows(["100", "120"])}`)).missing, "needs-own");
  const own = { wallet: { spend: "Spending" } };
  assert.equal((await missing(`${HEAD}Spending\n${rows(["100", "120"])}`, own)).missing, "needs-total");
  const brands = `${HEAD}Rank A,Rank B\n${rows(["1,2", "2,1"])}`;
  assert.equal((await missing(brands)).missingBrand, "needs-own-brand");
  const chosen = await missing(brands, { wallet: { own: "Rank B" } });
  // (1 − rank ÷ 3) · 1 for ranks 2 and 1.
  assert.ok(Math.abs(chosen.allocation.share.value - (1 / 3 + 2 / 3) / 2) < 1e-12);
  const odd = rows(["100,40", "100,140", "0,0", "much,5", ",", "100,20"]);
  const { spending } = await missing(`${HEAD}Spending in total,Spending with us\n${odd}`, {
    wallet: { total: "Spending in total", spend: "Spending with us" },
  });
  assert.equal(spending.people, 2);
  assert.deepEqual(spending.leftOut, [
    { code: "no-answer", count: 1 },
    { code: "bad-amount", count: 1 },
    { code: "more-than-all", count: 1 },
    { code: "nothing-spent", count: 1 },
  ]);
  assert.equal(spending.market, null, "a market share of customers alone");
  // The part may be an amount or a percentage, so it raises a question.
  const open = `${HEAD}Spending in total,How much of it do you spend with us?\n${rows(["100,40", "120,50"])}`;
  assert.equal((await missing(open)).missing, "unsure-amounts");
  const answered = await missing(open, {
    wallet: { total: "Spending in total", spend: "How much of it do you spend with us?" },
  });
  assert.ok(Math.abs(answered.spending.all.share.value - 90 / 220) < 1e-12);
  // 1.234 and 2,345 leave the decimal mark open.
  const amounts = `Customer;NPS;Total;Ours\n${rows(["1.234;1.000", "2.345;1.500"]).replaceAll(",", ";")}`;
  const refused = /** @type {any} */ (await analyzeSurvey(amounts, { wallet: { total: "Total", spend: "Ours" } }));
  assert.deepEqual([refused.ok, refused.code, refused.column], [false, "unsure-amounts", "Total"]);
  const settled = await missing(amounts, { wallet: { total: "Total", spend: "Ours", decimal: "," } });
  assert.deepEqual(settled.spending.sums, [2500, 3579]);
  const none = /** @type {any} */ (await analyzeSurvey(sample, { wallet: { total: "Nope" } }));
  assert.deepEqual([none.code, none.role, none.column], ["unknown-column", "wallet", "Nope"]);
});

test("with orders, the own part is the actual spend in the period", async () => {
  const people = Array.from({ length: 30 }, (_, at) => `k${at}`);
  const survey = `Customer,NPS,Spending per month in total,Spending per month with us\n${people
    .map((id, at) => `${id},${at % 11},100,50`)
    .join("\n")}`;
  // 20 in December each, 500 long before; k29 buys only before December.
  const orders = `date,customer,amount\n${people
    .map((id, at) => `2025-06-05,${id},500\n${at < 29 ? `2025-12-${10 + (at % 15)},${id},20\n` : ""}`)
    .join("")}2025-12-31,zz,5\n2025-01-01,zz,5\n`;
  const { wallet } = await ok(analyzeSurvey(survey, { orders, wallet: { period: "month" } }));
  assert.deepEqual([wallet.spending.orders, wallet.spending.people], [true, 30]);
  assert.deepEqual(wallet.spending.sums, [580, 3000]);
  assert.ok(Math.abs(wallet.spending.claimed.value - 0.5) < 1e-12);
  assert.ok(Math.abs(wallet.spending.market.penetration.value - 29 / 30) < 1e-12);
  const total = survey.replaceAll(",50", "").replace(",Spending per month with us", "");
  assert.equal((await ok(analyzeSurvey(total, { orders }))).wallet.missing, "needs-period");
  const short = await ok(
    analyzeSurvey(total, { orders: orders.replace("2025-01-01,zz,5\n", ""), wallet: { period: "year" } }),
  );
  assert.equal(short.wallet.missing, "needs-longer-orders");
});
