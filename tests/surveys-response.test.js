// Response rates: from a list beside the survey, a column of the survey, or numbers alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { analyzeSurvey } from "../dist/surveys.js";

/** @param {Promise<any>} result */
const ok = async (result) => {
  const found = await result;
  assert.ok(found.ok, JSON.stringify(found));
  return found;
};
const within = (/** @type {number} */ own, /** @type {number} */ expected, /** @type {string} */ name) =>
  assert.ok(Math.abs(own - expected) < 5e-6, `${name}: ${own}, not ${expected}`);

/** 60 answers of p0 to p59, and one of a person not on the list. */
const survey = [
  "Email,Region,How likely are you to recommend us?",
  ...Array.from({ length: 60 }, (_, at) => `p${at}@x.com,${at % 2 ? "North" : "South"},${at % 11}`),
  "stranger@y.com,North,3",
].join("\n");

test("a list beside the survey gives the rate, by group, and the people who did not answer", async () => {
  const list = [
    "E-mail,Name,Country,Email status",
    ...Array.from(
      { length: 150 },
      (_, at) => `P${at}@X.com,N${at},${at < 100 ? "PL" : "BG"},${at === 149 ? "Bounced" : "OK"}`,
    ),
    "p3@x.com,N3,PL,OK",
  ].join("\n");
  const { response } = await ok(analyzeSurvey(survey, { invited: list }));
  assert.deepEqual([response.invitations, response.people], [149, 60]);
  // Wilson, R: prop.test(60, 149, correct = FALSE).
  within(response.rate.value, 60 / 149, "rate");
  within(response.rate.low, 0.3273399, "low");
  within(response.rate.high, 0.4829211, "high");
  const { asked } = response;
  assert.deepEqual([asked.by, asked.column, asked.surveyColumn, asked.unknown], ["persons", "E-mail", "Email", 1]);
  assert.deepEqual(asked.leftOut, [
    { code: "bounced", count: 1 },
    { code: "asked-again", count: 1 },
  ]);
  assert.deepEqual(
    asked.segments.map((/** @type {any} */ { column, value, invitations, people }) => [
      column,
      value,
      invitations,
      people,
    ]),
    [
      ["Country", "PL", 100, 60],
      ["Country", "BG", 49, 0],
    ],
  );
  // R: prop.test(c(60, 0), c(100, 49), correct = FALSE)$p.value.
  assert.ok(asked.segments[0].against.pValue < 1e-11);
  assert.deepEqual(asked.silent.columns, ["E-mail", "Name", "Country", "Email status"]);
  assert.equal(asked.silent.rows.length, 89);
  assert.ok(asked.silent.rows.every((/** @type {string[]} */ [mail]) => Number(/\d+/.exec(mail)?.[0]) >= 60));
});

test("ids are matched if addresses do not match, and marks on the list count if nothing matches", async () => {
  const answers = ["token,NPS", ...Array.from({ length: 20 }, (_, at) => `t${at},${at % 11}`)].join("\n");
  const table = [
    "tid,email,emailstatus,token,language,invited,completed",
    ...Array.from(
      { length: 40 },
      (_, at) =>
        `${at},q${at}@x.com,OK,t${at},${at % 2 ? "en" : "pl"},${at < 38 ? "2026-01-02 10:00" : "N"},${at < 20 ? "2026-01-03 11:00" : "N"}`,
    ),
  ].join("\n");
  const { response } = await ok(analyzeSurvey(answers, { invited: table }));
  assert.deepEqual(
    [response.invitations, response.people, response.asked.by, response.asked.column],
    [38, 20, "persons", "token"],
  );
  assert.deepEqual(response.asked.leftOut, [{ code: "not-sent", count: 2 }]);
  const anonymous = answers.replace("token,", "Row,").replaceAll(/^t(\d+)/gm, "$1");
  const marked = await ok(analyzeSurvey(anonymous.replaceAll(/^\d+,/gm, "").replace("Row,", ""), { invited: table }));
  assert.deepEqual([marked.response.people, marked.response.asked.by], [20, "marks"]);
  assert.equal(marked.response.asked.silent.rows.length, 18);
});

test("a column of the survey shows who was asked", async () => {
  const rows = Array.from(
    { length: 90 },
    (_, at) => `c${at},2026-01-0${1 + (at % 9)},${at % 2 ? "A" : "B"},${at % 3 ? "" : at % 11}`,
  );
  const { response, detected } = await ok(analyzeSurvey(["Customer,Invited,Segment,NPS", ...rows].join("\n")));
  assert.equal(detected.columns.invited, "Invited");
  assert.deepEqual([response.invitations, response.people, response.asked.by], [90, 30, "rows"]);
  assert.deepEqual(response.asked.silent.columns, ["Customer", "Invited", "Segment"]);
  assert.equal(response.asked.silent.rows.length, 60);
  // If everyone with a sent date answered, the file contains only answers.
  const all = rows.filter((_, at) => at % 3 === 0);
  const answers = ["Customer,Sent,Segment,NPS", ...all].join("\n");
  assert.equal((await ok(analyzeSurvey(answers))).response, null);
  assert.equal((await ok(analyzeSurvey(answers, { columns: { invited: "Sent" } }))).response.rate.value, 1);
});

test("lists without anybody from the survey give no rate and no silent people", async () => {
  const strangers = ["q1@y.com", "q2@y.com"].join("\n");
  const { response } = await ok(analyzeSurvey(survey, { invited: strangers }));
  assert.deepEqual([response.rate, response.asked.by, response.asked.silent.rows], [null, "numbers", []]);
  const anonymous = await ok(analyzeSurvey("NPS\n9\n0\n8\n", { invited: "a@x.com\nb@x.com\nc@x.com\nd@x.com\n" }));
  assert.equal(anonymous.response.rate.value, 0.75);
});

test("an unusable list is refused as the list", async () => {
  const cases = /** @type {[any, any, object][]} */ ([
    ["a,b\n1,2\n", {}, { code: "missing-column", role: "invited" }],
    ["", {}, { code: "empty-file" }],
    [5, {}, { code: "not-a-file" }],
    ["Email\nx@y.com\n", { invitedPerson: "Nope" }, { code: "unknown-column", role: "invited", column: "Nope" }],
  ]);
  for (const [invited, options, expected] of cases) {
    const refused = /** @type {any} */ (await analyzeSurvey(survey, { invited, ...options }));
    if (invited === "") {
      assert.ok(refused.ok && refused.response === null, "an empty text is not a list");
      continue;
    }
    const { ok: isOk, from, file, ...rest } = refused;
    assert.deepEqual([isOk, from], [false, "invited"]);
    assert.deepEqual(rest, expected);
  }
});

test("an answer to any question counts, and unfinished answers do not", async () => {
  const text = [
    "Email,NPS,How satisfied are you?,Status",
    "a@x.com,9,5,Complete",
    "b@x.com,,4,Complete",
    "c@x.com,0,3,Partial",
    "d@x.com,,,Complete",
    "e@x.com,2,1,Complete",
  ].join("\n");
  const invited = "a@x.com\nb@x.com\nc@x.com\nd@x.com\n";
  const { response } = await ok(
    analyzeSurvey(text, { invited, scale: { min: 1, max: 5 }, scales: { NPS: { kind: "nps", min: 0, max: 10 } } }),
  );
  assert.deepEqual([response.people, response.asked.unknown], [2, 1]);
  assert.deepEqual(
    response.asked.silent.rows.map((/** @type {string[]} */ [mail]) => mail),
    ["c@x.com", "d@x.com"],
  );
});
