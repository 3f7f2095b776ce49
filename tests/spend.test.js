// Files of advertising costs: exports and plain tables, and the cost of a customer calculated from them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { analyzeOrders, readSpend } from "../dist/orders.js";

const read = (/** @type {string} */ path) => readFileSync(new URL(path, import.meta.url), "utf8");
const golden = JSON.parse(read("golden/acquisition.json"));

/** @param {string} text */
async function spendOf(text) {
  const read = await readSpend(text);
  assert.ok(read.ok, JSON.stringify(read));
  return read.spend;
}

test("costs beside orders give the cost of a customer", async () => {
  const spend = await spendOf(read("data/ad-spend-sample.csv"));
  const report = await analyzeOrders(read("data/channels-sample.csv"), { spend });
  assert.ok(report.ok && report.acquisition.ok);
  const { channels, keeping } = report.acquisition;
  for (const name of ["google", "facebook"]) {
    const channel = channels.find((one) => one.name === name);
    assert.ok(Math.abs(Number(channel?.cost?.value) - golden[name].cost[0]) < 1e-9, name);
    assert.equal(channel?.payback, golden[name].payback);
  }
  assert.ok(Math.abs(Number(keeping?.timesDearer?.value) - golden.keeping.timesDearer[0]) < 1e-9);
});

test("exports of platforms and plain tables are read", async () => {
  /** @type {[string, string, import("../dist/orders.js").SpendRow[]][]} */
  const files = [
    [
      "Meta",
      "Campaign name,Day,Amount spent (EUR),Impressions\nSpring,2024-05-01,12.50,900\nRetargeting,2024-05-02,7.50,300\n",
      [["Meta", "2024-05", 20]],
    ],
    [
      "Google Ads",
      "Campaign report\n1 May 2024 - 31 May 2024\nDay,Campaign,Campaign status,Currency code,Cost,Impr.\n2024-05-01,Brand,Paused,EUR,3.20,90\n2024-06-01,Brand,Removed,EUR,1.80,9\n",
      [
        ["Google", "2024-05", 3.2],
        ["Google", "2024-06", 1.8],
      ],
    ],
    [
      "months without days",
      "month;channel;cost\n2024-05;Google;10,50\n2024-06;Google;11,50\n",
      [
        ["Google", "2024-05", 10.5],
        ["Google", "2024-06", 11.5],
      ],
    ],
    [
      "amounts like years",
      "month,channel,cost\n2024-05-01,Google,2024.05\n2024-06-01,Google,1081.12\n",
      [
        ["Google", "2024-05", 2024.05],
        ["Google", "2024-06", 1081.12],
      ],
    ],
    [
      "named months",
      "Month,Channel,Spend\nMay 2024,Google,1081.12\nJune 2024,Meta,5\n",
      [
        ["Google", "2024-05", 1081.12],
        ["Meta", "2024-06", 5],
      ],
    ],
    [
      "Polish",
      "Miesiąc;Kanał;Koszt\n05.2024;Google;100,00\n06.2024;Radio;50,00\n",
      [
        ["Google", "2024-05", 100],
        ["Radio", "2024-06", 50],
      ],
    ],
    [
      "Bulgarian",
      "Дата\tКанал\tРазход\n15.05.2024\tGoogle\t10,00\n17.05.2024\t\t5,00\n",
      [
        ["Google", "2024-05", 10],
        ["", "2024-05", 5],
      ],
    ],
  ];
  for (const [name, text, expected] of files) {
    const byMonth = new Map();
    for (const [channel, month, amount] of await spendOf(text))
      byMonth.set(`${channel}|${month}`, (byMonth.get(`${channel}|${month}`) ?? 0) + amount);
    assert.deepEqual(
      [...byMonth].sort(),
      expected.map(([channel, month, amount]) => [`${channel}|${month}`, amount]).sort(),
      name,
    );
  }
});

test("a refusal names the missing column", async () => {
  for (const [text, role] of [
    ["month,channel\n2024-05-01,Google\n", "amount"],
    ["channel,cost\nGoogle,10\nMeta,12\n", "date"],
    ["day,cost\n2024-05-01,10\n2024-05-02,12\n", "channel"],
  ]) {
    const refused = await readSpend(text);
    assert.deepEqual(
      [refused.ok, "code" in refused && refused.code, "role" in refused && refused.role],
      [false, "missing-column", role],
    );
  }
});

test("an unknown spend option is refused by name", async () => {
  for (const spend of /** @type {any[]} */ (["much", [["google", "May", 5]], [["google", "2024-05", Number.NaN]]])) {
    const refused = await analyzeOrders("customer,date,amount\nann,2024-01-05,5\n", { spend });
    assert.deepEqual(
      [refused.ok, "code" in refused && refused.code, "option" in refused && refused.option],
      [false, "unknown-option", "spend"],
    );
  }
});
