// The engagement analyser in Node: results and refusals of inspectEvents and analyzeEvents.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { analyzeEvents, inspectEvents } from "regulars/events";
import { summarizeOrders } from "regulars/orders";

const read = (/** @type {string} */ name) => readFileSync(new URL(`data/${name}`, import.meta.url), "utf8");
const sample = read("events-sample.csv");
const golden = JSON.parse(readFileSync(new URL("golden/events.json", import.meta.url), "utf8"));

/** @param {unknown} own @param {number} expected */
const close = (own, expected) => assert.ok(Math.abs(Number(own) - expected) < 1e-9 * Math.max(1, expected), `${own}`);

test("the sample with its orders gives the figures of an independent script", async () => {
  const report = await analyzeEvents(sample, { orders: read("shop-sample.csv"), split: golden.prediction.split });
  assert.ok(report.ok, JSON.stringify(report));
  assert.deepEqual([report.people, report.events, report.period], [golden.people, golden.events, "week"]);
  close(report.score?.value, golden.score[0]);
  close(report.prediction?.difference.low, golden.prediction.difference[1]);
  close(report.prediction?.auc.value, golden.prediction.auc[0]);
  assert.equal(report.prediction?.source, "orders");
  const { persons } = report;
  const scores = new Map(Array.from(persons.score, (score, at) => [persons.id(at), score]));
  for (const [id, score] of Object.entries(golden.persons)) close(scores.get(id), Number(score));
  assert.deepEqual(report.detected.encodings, ["utf-8"]);
  assert.equal(report.detected.columns.person, "user_id");
});

test("orders can be a file or its summary", async () => {
  const shop = read("shop-sample.csv");
  const summary = await summarizeOrders(shop);
  assert.ok(summary.ok);
  const [file, made] = [
    await analyzeEvents(sample, { orders: shop }),
    await analyzeEvents(sample, { orders: summary }),
  ];
  assert.ok(file.ok && made.ok);
  assert.deepEqual(made.prediction, file.prediction);
  const wrong = await analyzeEvents(sample, { orders: sample });
  assert.ok(!wrong.ok);
  assert.deepEqual([wrong.code, "from" in wrong && wrong.from], ["event-log", "orders"]);
});

test("for people with a subscription, its renewal is the outcome", async () => {
  const lines = ["user,time,event"];
  const plans = ["customer,start,end,mrr"];
  for (let person = 0; person < 40; person++) {
    for (let event = 0; event <= person; event++)
      lines.push(`u${person},2026-01-05 10:${String(event).padStart(2, "0")}:00,open`);
    lines.push(`u${person},2026-02-16 10:00:00,open`);
    plans.push(`u${person},2025-12-01,${person < 20 ? "2026-02-20" : ""},10`);
  }
  // A change of plan does not end a subscription.
  plans.push("u30,2025-11-01,2025-12-01,5", "nobody,2025-12-01,2026-03-01,5");
  const report = await analyzeEvents(lines.join("\n"), { subscriptions: plans.join("\n") });
  assert.ok(report.ok, JSON.stringify(report));
  const { prediction } = report;
  assert.equal(prediction?.source, "subscriptions");
  assert.deepEqual(
    prediction?.groups.map(({ people, outcomes }) => [people, outcomes]),
    [
      [13, 0],
      [14, 7],
      [13, 13],
    ],
  );
  const refused = await analyzeEvents(lines.join("\n"), { subscriptions: "customer,plan\na,Pro\n" });
  assert.ok(!refused.ok);
  assert.deepEqual([refused.code, "from" in refused && refused.from], ["missing-column", "subscriptions"]);
});

test("a preview names the roles of columns and the notation of times", async () => {
  const preview = await inspectEvents("Kasutaja;Kuupäev;Tegevus;Kestus (min)\nmari;31.01.2026 10:15;tund;12,5\n");
  assert.ok(preview.ok, JSON.stringify(preview));
  assert.deepEqual(preview.columns, {
    person: "Kasutaja",
    time: "Kuupäev",
    action: "Tegevus",
    duration: "Kestus (min)",
  });
  assert.deepEqual([preview.dateOrder, preview.decimal, preview.durationUnit], ["dmy", ",", "minutes"]);
});

test("a column named “When” is read as the time", async () => {
  const report = await analyzeEvents("User,When,Action\na,2026-01-31 10:15,open\na,2026-01-31 10:25,close\n");
  assert.ok(report.ok, JSON.stringify(report));
  assert.deepEqual([report.events, report.visits.total, report.minutes?.total], [2, 1, 10]);
});

test("raw objects of Mixpanel and of Segment are read", async () => {
  const mixpanel = [1, 2, 3].map((n) =>
    JSON.stringify({
      event: "Played song",
      properties: { time: 1767607200 + 60 * n, distinct_id: "u-1", $insert_id: String(n) },
    }),
  );
  const played = await analyzeEvents(mixpanel.join("\n"));
  assert.ok(played.ok, JSON.stringify(played));
  assert.deepEqual([played.people, played.visits.total, played.minutes?.total, played.events], [1, 1, 2, 3]);
  const segment = [
    { type: "track", event: "Order Completed", userId: "k", anonymousId: "a", timestamp: "2026-01-05T10:00:00.000Z" },
    { type: "track", event: "Article Read", userId: "k", anonymousId: "a", timestamp: "2026-01-05T10:10:00.000Z" },
  ];
  const tracked = await analyzeEvents(JSON.stringify(segment));
  assert.ok(tracked.ok, JSON.stringify(tracked));
  // One visit, ten minutes, and one article: the order is the outcome.
  assert.deepEqual([tracked.people, tracked.points], [1, 3]);
});

test("files of one export count as one log in any order; files of another export are left out by name", async () => {
  const [head, ...rows] = sample.trim().split("\n");
  const third = Math.ceil(rows.length / 3);
  const part = (/** @type {number} */ at) => new Blob([[head, ...rows.slice(at * third, (at + 1) * third)].join("\n")]);
  const [whole, joined] = [await analyzeEvents(sample), await analyzeEvents([part(2), part(0), part(1)])];
  assert.ok(whole.ok && joined.ok);
  assert.deepEqual([joined.points, joined.periods, joined.visits], [whole.points, whole.periods, whole.visits]);
  const beside = await analyzeEvents([new Blob([read("shop-sample.csv")]), new Blob([sample])]);
  assert.ok(beside.ok);
  assert.deepEqual(beside.assumptions[0], { code: "file-left-out", reason: "order-export", file: 0 });
});

test("the rest of a long file settles the date order", async () => {
  const rows = Array.from(
    { length: 60_000 },
    (_, at) => `u${at % 50},${at < 59_000 ? "03/04" : "28/04"}/2026 10:00,open`,
  );
  const report = await analyzeEvents(["user,time,action", ...rows].join("\n"));
  assert.ok(report.ok, JSON.stringify(report));
  assert.deepEqual([report.detected.dateOrder, report.since, report.until], ["dmy", "2026-04-03", "2026-04-28"]);
});

test("refusals name what is needed, and option errors name the wrong value", async () => {
  /** @type {[string, object, object][]} */
  const cases = [
    ["", {}, { code: "empty-file", file: 0 }],
    ["user,action\na,open\n", {}, { code: "missing-column", role: "time", file: 0 }],
    ["time,event\n2026-01-05,open\n", {}, { code: "missing-column", role: "person", file: 0 }],
    [
      "user,time\na,2026-01-05 10:00\n",
      {},
      { code: "unsure-column", role: "action", option: "columns", candidates: [{ column: "", examples: [] }], file: 0 },
    ],
    [
      "user,time,action\na,03/04/2026,open\n",
      {},
      { code: "ambiguous-date-order", option: "dateOrder", column: "time", examples: ["03/04/2026"], file: 0 },
    ],
    [read("shop-sample.csv"), {}, { code: "order-export", file: 0 }],
    [read("subscriptions-sample.csv"), {}, { code: "subscription-file", file: 0 }],
    [read("survey-sample.csv"), {}, { code: "survey-file", file: 0 }],
    [sample, { gap: 0 }, { code: "unknown-option", option: "gap" }],
    [sample, { weight: {} }, { code: "unknown-option", option: "weight" }],
    [sample, { timeZone: "Mars/Base" }, { code: "unknown-option", option: "timeZone" }],
    [sample, { columns: { action: "Verb" } }, { code: "unknown-column", role: "action", column: "Verb", file: 0 }],
  ];
  for (const [text, options, expected] of cases) {
    const refused = await analyzeEvents(text, options);
    assert.deepEqual(refused, { ok: false, ...expected });
  }
});

test("an event log given as orders is refused by name", async () => {
  const refused = await summarizeOrders(sample);
  assert.ok(!refused.ok);
  assert.equal(refused.code, "event-log");
});
