// Time to the next purchase through the package, against R's package survival (golden/next_purchase.R).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { analyzeOrders } from "../dist/orders.js";

const read = (/** @type {string} */ path) => readFileSync(new URL(path, import.meta.url), "utf8");
const golden = JSON.parse(read("golden/next_purchase.json"));

test("the report has the time to the next purchase", async () => {
  const report = await analyzeOrders(read("data/shop-sample.csv"));
  assert.ok(report.ok && report.nextPurchase.ok);
  const { after, groups } = report.nextPurchase;
  for (const [nth, { rates }] of golden.shop.after.entries())
    for (const [days, value, low, high] of rates) {
      const share = after[nth].rates.find((rate) => rate.days === days)?.share;
      for (const [own, r] of [
        [share?.value, value],
        [share?.low, low],
        [share?.high, high],
      ])
        assert.ok(Math.abs(Number(own) - r) < 1e-9, `${own} is not ${r}`);
    }
  const gift = groups.find(({ value }) => value === "Gift card");
  assert.ok(gift && gift.kind === "first-product" && gift.adjustedPValue < 0.001 && Number(gift.ratio?.high) < 1);
});

test("the section is absent, with the reason, if nobody returned", async () => {
  const report = await analyzeOrders("customer,date,amount\nann,2024-01-05,5\nbob,2024-02-05,5\n");
  assert.ok(report.ok);
  assert.deepEqual(report.nextPurchase, { ok: false, code: "too-few-purchases" });
});

test("a column of channels is found and can be named", async () => {
  const rows = Array.from(
    { length: 80 },
    (_, i) => `c${i % 50},2024-0${1 + Math.floor(i / 50)}-15,9.50,${i % 2 ? "google / cpc" : "newsletter"}`,
  );
  for (const [header, columns] of /** @type {const} */ ([
    ["UTM Source", undefined],
    ["Канал на продажба", undefined],
    ["from where", { channel: "from where" }],
  ])) {
    const report = await analyzeOrders(`customer,date,amount,${header}\n${rows.join("\n")}\n`, { columns });
    assert.ok(report.ok && report.nextPurchase.ok, JSON.stringify(report));
    const channels = report.nextPurchase.groups.filter(({ kind }) => kind === "channel");
    assert.deepEqual(channels.map(({ value, customers }) => [value, customers]).sort(), [
      ["google / cpc", 25],
      ["newsletter", 25],
    ]);
  }
});
