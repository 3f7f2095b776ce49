// Exports of feedback tools with their own notations of dates, groups, words and empty answers: empty answers do not
// count, and ambiguous ones raise a question.

import assert from "node:assert/strict";
import { test } from "node:test";
import { analyzeSurvey } from "../dist/surveys.js";

/** @param {string} head @param {number} count @param {(at: number) => string} row */
const csv = (head, count, row) => [head, ...Array.from({ length: count }, (_, at) => row(at))].join("\n");
/** @param {number} at */
const group = (at) => (at % 11 > 8 ? "Promoter" : at % 11 > 6 ? "Passive" : "Detractor");

/**
 * Name, file, date column, segments, questions as kind, scale and number of answers.
 *
 * @type {[string, string, string | undefined, string[], string[]][]}
 */
const READ = [
  [
    "AskNicely with those who did not respond",
    csv(
      "Name,Email,Score,Comment,Sent,Responded,Segment,Workflow Status",
      40,
      (i) =>
        `P ${i},p${i}@x.com,${i % 4 === 3 ? "" : i % 11},,2026-01-0${1 + (i % 9)} 10:00:00,${i % 4 === 3 ? "" : `2026-01-1${i % 9} 11:00:00`},${i % 2 ? "EU" : "US"},open`,
    ),
    "Responded",
    ["Segment"],
    ["nps 0-10 30"],
  ],
  [
    "HubSpot with a sentiment",
    csv(
      "Response ID,Survey name,Survey type,Response date,Contact,Rating,Sentiment,Response",
      44,
      (i) =>
        `${900 + i},Customer loyalty,NPS,2026-01-0${1 + (i % 9)} 10:00,c${i}@x.com,${i % 11},${group(i)},text here`,
    ),
    "Response date",
    [],
    ["nps 0-10 44"],
  ],
  [
    "Retently with a category and a day of rating",
    csv(
      '"Full Name","Email","Score","Category","Feedback","Rated On"',
      44,
      (i) => `"A","a${i}@x.com","${i % 11}","${group(i).toLowerCase()}","","01/${13 + (i % 9)}/2026"`,
    ),
    "Rated On",
    [],
    ["nps 0-10 44"],
  ],
  [
    "Wootric with the day a contact was created",
    csv(
      "Score,Feedback,Date,Email,Created,Last Seen",
      44,
      (i) => `${i % 11},good,01/${13 + (i % 9)}/2026,e${i}@x.com,01/01/2020,01/30/2026`,
    ),
    "Date",
    [],
    ["nps 0-10 44"],
  ],
  [
    "Zoho with months in words",
    csv(
      'Response ID,IP Address,Started On,Completed On,Time taken,"How likely are you to recommend our company? (Likelihood)"',
      44,
      (i) => `${i},1.1.1.1,${13 + (i % 9)}-Jan-2026 10:00:00,${13 + (i % 9)}-Jan-2026 10:05:00,5 mins,${i % 11}`,
    ),
    "Completed On",
    [],
    ["nps 0-10 44"],
  ],
  [
    "Survey123 with 12 hours",
    csv(
      'ObjectID,GlobalID,CreationDate,Creator,EditDate,Editor,"How likely are you to recommend the park?","Overall satisfaction (1=very poor, 5=very good)",x,y',
      44,
      (i) =>
        `${i},{g${i}},1/${13 + (i % 9)}/2026 3:0${i % 9}:00 PM,,1/${13 + (i % 9)}/2026 3:0${i % 9}:00 PM,,${i % 11},${1 + (i % 5)},21.1,42.2`,
    ),
    "CreationDate",
    [],
    ["nps 0-10 44", "csat 1-5 44"],
  ],
  [
    "Intercom in its words",
    csv(
      "Conversation ID,Teammate,How satisfied were you?,Rated at",
      40,
      (i) => `${i},Ann,${["terrible", "bad", "ok", "great", "amazing"][i % 5]},2026-02-0${1 + (i % 9)} 10:00`,
    ),
    "Rated at",
    [],
    ["csat 1-5 40"],
  ],
  [
    "five faces",
    csv(
      "Date,How was your experience today?",
      40,
      (i) => `2026-01-0${1 + (i % 9)},${["😡", "🙁", "😐", "🙂", "😍"][i % 5]}`,
    ),
    "Date",
    [],
    ["csat 1-5 40"],
  ],
  [
    "three faces",
    csv("Date,How was your experience today?", 40, (i) => `2026-01-0${1 + (i % 9)},${["🙁", "😐", "🙂"][i % 3]}`),
    "Date",
    [],
    ["csat 1-3 40"],
  ],
  [
    "satisfaction in per cent",
    csv("Datum,Zufriedenheit in %", 40, (i) => `${13 + (i % 9)}.01.2026,${(i * 7) % 101} %`),
    "Datum",
    [],
    ["csat 0-100 40"],
  ],
  [
    "effort whose labels say that little is good",
    csv(
      'Date,"How much effort did you have to put forth? (1 = very low effort, 5 = very high effort)"',
      40,
      (i) => `2026-01-0${1 + (i % 9)},${1 + (i % 5)}`,
    ),
    "Date",
    [],
    ["effort 1-5R 40"],
  ],
  [
    "Qualtrics as it once was, with names in two rows and a range in words",
    csv(
      'ResponseID,IPAddress,EndDate,Finished,Q1\nResponseID,IPAddress,EndDate,Finished,"How likely are you to recommend us? (0 = not at all, 10 = extremely)"',
      40,
      (i) => `R_${i},127.0.0.1,2026-01-1${i % 9} 10:00:00,1,${1 + (i % 10)}`,
    ),
    "EndDate",
    [],
    ["nps 0-10 40"],
  ],
  [
    "REDCap with the timestamp of an instrument",
    csv(
      "record_id,redcap_survey_identifier,feedback_timestamp,nps,feedback_complete",
      44,
      (i) => `${i},,${i % 11 ? `2026-01-1${i % 9} 10:00:00` : "[not completed]"},${i % 11},${i % 11 ? 2 : 0}`,
    ),
    "feedback_timestamp",
    [],
    ["nps 0-10 40"],
  ],
  [
    "Zendesk with tickets that were not offered",
    csv(
      "Id,Status,Created at,Satisfaction Score,Reopens,Replies",
      40,
      (i) =>
        `${i},Closed,2026-01-1${i % 9} 10:00:00,${["Good", "Bad", "Offered", "Not Offered"][i % 4]},${i % 3},${i % 6}`,
    ),
    "Created at",
    [],
    ["csat 0-1 20"],
  ],
  [
    "WPForms with stars drawn and counted",
    csv(
      "Rate your experience,Entry Date",
      40,
      (i) => `${"★".repeat(1 + (i % 5))} (${1 + (i % 5)}/5),"January 1${i % 9}, 2026 07:22 pm"`,
    ),
    "Entry Date",
    [],
    ["scale 1-5 40"],
  ],
  [
    "HubSpot’s satisfaction from 0 to 2",
    csv("Record ID,Survey Type,Date,Response", 42, (i) => `${i},CSAT,2026-01-1${i % 9},${i % 3}`),
    "Date",
    [],
    ["csat 0-2 42"],
  ],
  [
    "the clock with an offset before the other, whatever its name",
    csv(
      "Submitted at (UTC),Submitted at (Europe/Sofia),NPS",
      44,
      (i) => `2026-01-1${i % 9} 10:00:00,2026-01-1${i % 9}T12:00:00+02:00,${i % 11}`,
    ),
    "Submitted at (Europe/Sofia)",
    [],
    ["nps 0-10 44"],
  ],
  [
    "lights",
    csv(
      "Date,Temperature",
      40,
      (i) => `2026-01-1${i % 9},${["Red Light", "Yellow Light", "Green Light", "Gold Star"][i % 4]}`,
    ),
    "Date",
    [],
    ["csat 1-4 40"],
  ],
  [
    "agreement in Estonian and Finnish",
    csv(
      "Kuupäev,Asju ajada oli lihtne,Asiointi sujui",
      40,
      (i) =>
        `1${i % 9}.01.2026,${["Üldse ei ole nõus", "Pigem ei ole nõus", "Nii ja naa", "Pigem nõus", "Täiesti nõus"][i % 5]},${["Täysin eri mieltä", "Jokseenkin eri mieltä", "Ei samaa eikä eri mieltä", "Jokseenkin samaa mieltä", "Täysin samaa mieltä"][i % 5]}`,
    ),
    "Kuupäev",
    [],
    ["effort 1-5 40", "scale 1-5 40"],
  ],
  [
    "the words of Eurobarometer",
    csv(
      "Date,How satisfied are you?",
      40,
      (i) =>
        `2026-01-1${i % 9},${["Not at all satisfied", "Not very satisfied", "Fairly satisfied", "Very satisfied"][i % 4]}`,
    ),
    "Date",
    [],
    ["csat 1-4 40"],
  ],
  [
    "the number of answers beside each score",
    csv("Score,Responses", 11, (i) => `${i},${i + 1}`),
    undefined,
    [],
    ["nps 0-10 66"],
  ],
  [
    "SurveyMonkey with a column per option",
    csv(
      `Respondent ID,Collector ID,End Date,How likely are you to recommend us?${",".repeat(10)}\n,,,${"0,1,2,3,4,5,6,7,8,9,10"}`,
      44,
      (i) => `${i},1,01/1${i % 9}/2026,${Array.from({ length: 11 }, (_, at) => (at === i % 11 ? at : "")).join(",")}`,
    ),
    "End Date",
    [],
    ["nps 0-10 44"],
  ],
  [
    "a column of noughts and ones per option",
    csv(
      "Date,How satisfied are you? - Dissatisfied,How satisfied are you? - Neutral,How satisfied are you? - Satisfied",
      45,
      (i) => `2026-01-1${i % 9},${Number(i % 3 === 0)},${Number(i % 3 === 1)},${Number(i % 3 === 2)}`,
    ),
    "Date",
    [],
    ["csat 1-5 45"],
  ],
  [
    "REDCap with a row per field",
    csv(
      "record,field_name,value",
      88,
      (i) => `${i >> 1},${i % 2 ? "csat" : "nps"},${i % 2 ? 1 + ((i >> 1) % 5) : (i >> 1) % 11}`,
    ),
    undefined,
    [],
    ["nps 0-10 44", "csat 1-5 44"],
  ],
  [
    "a flag of tests and an average below",
    csv("Date,NPS,Is Test", 45, (i) => (i < 44 ? `2026-01-1${i % 9},${i % 11},${i % 11 === 3}` : "Average,4.9,")),
    "Date",
    [],
    ["nps 0-10 40"],
  ],
  [
    "SatisMeter with the part of each answer in the score",
    csv(
      "created,rating,category,score",
      44,
      (i) => `2026-01-1${i % 9}T10:00:00Z,${i % 11},${group(i)},${i % 11 > 8 ? 100 : i % 11 > 6 ? 0 : -100}`,
    ),
    "created",
    [],
    ["nps 0-10 44"],
  ],
];

for (const [name, text, date, segments, questions] of READ)
  test(`${name} is read`, async () => {
    const report = /** @type {any} */ (await analyzeSurvey(text));
    assert.ok(report.ok, JSON.stringify(report));
    assert.equal(report.detected.columns.date, date);
    assert.deepEqual(report.detected.segments, segments);
    const found = report.questions.map(
      (/** @type {any} */ { kind, scale, answers }) =>
        `${kind} ${scale.min}-${scale.max}${scale.reversed ? "R" : ""} ${answers}`,
    );
    assert.deepEqual(found, questions);
  });

test("duplicate rows are left out and counted", async () => {
  const row = (/** @type {number} */ i) => `R${i % 33},2026-01-1${(i % 33) % 9},${(i % 33) % 11}`;
  const report = /** @type {any} */ (await analyzeSurvey(csv("Response ID,Date,NPS", 44, row)));
  assert.deepEqual([report.questions[0].answers, report.rows.leftOut], [33, [{ code: "duplicate", count: 11 }]]);
});

test("a separate column with the time of day decides which answer is the last", async () => {
  const text =
    "Date,Time,Email,NPS\n2026-01-13,15:00,a@x.com,10\n2026-01-13,09:30,a@x.com,0\n2026-01-14,09:30,b@x.com,9";
  const report = /** @type {any} */ (await analyzeSurvey(text, { respondents: "last" }));
  assert.equal(report.questions[0].result.value, 100);
});

test("people who were asked and did not respond lower the rate", async () => {
  const report = /** @type {any} */ (await analyzeSurvey(READ[0][1]));
  assert.deepEqual([report.response.people, report.response.invitations], [30, 40]);
});

/** @type {[string, string, object][]} */
const ASKED = [
  [
    "fours and fives beside a response that is always ok",
    csv(
      "Response ID,Survey name,Response date,Contact,Rating,Response",
      40,
      (i) => `${900 + i},Customer satisfaction,2026-01-0${1 + (i % 9)} 10:00,c${i}@x.com,${4 + (i % 2)},ok`,
    ),
    { code: "unsure-scale", option: "scale", column: "Rating" },
  ],
  [
    "effort that may be better low or high",
    csv("Date,How much effort did you have to put forth?", 40, (i) => `2026-01-0${1 + (i % 9)},${1 + (i % 5)}`),
    { code: "unsure-scale", option: "scale" },
  ],
  [
    "a level in words that no scale knows",
    csv(
      "Date,How satisfied are you?",
      40,
      (i) =>
        `2026-01-0${1 + (i % 9)},${["Dissatisfied", "Neutral", "Satisfied", "Very satisfied", "Over the moon", "Satisfied"][i % 6]}`,
    ),
    { code: "unsure-scale", option: "labels" },
  ],
  [
    "eleven codes that may begin with the best answer",
    csv("submitdate,recommend", 44, (i) => `2026-01-1${i % 9},AO${String(1 + (i % 11)).padStart(2, "0")}`),
    { code: "unsure-codes", option: "codes" },
  ],
  [
    "a score under the name of a reply",
    csv("Phone,Sent at,Reply,Replied at", 40, (i) => `+359${i},2026-01-01 10:00,${i % 11},2026-01-01 10:0${i % 9}`),
    { code: "unsure-column", role: "score" },
  ],
];

for (const [name, text, expected] of ASKED)
  test(`${name} raises a question`, async () => {
    const refusal = /** @type {any} */ (await analyzeSurvey(text));
    assert.equal(refusal.ok, false, JSON.stringify(refusal.questions));
    for (const [key, value] of Object.entries(expected)) assert.equal(refusal[key], value, key);
  });

test("the answer about the best value reverses the scale", async () => {
  const text = ASKED[1][1];
  const column = "How much effort did you have to put forth?";
  const low = /** @type {any} */ (
    await analyzeSurvey(text, { scales: { [column]: { kind: "effort", min: 1, max: 5, reversed: true } } })
  );
  assert.equal(low.questions[0].scale.reversed, true);
  const labels = /** @type {any} */ (
    await analyzeSurvey(ASKED[2][1], {
      labels: { Dissatisfied: 1, Neutral: 2, Satisfied: 3, "Very satisfied": 4, "Over the moon": 5 },
      scale: { min: 1, max: 5 },
    })
  );
  assert.ok(labels.ok, JSON.stringify(labels));
  assert.equal(labels.questions[0].answers, 40);
});
