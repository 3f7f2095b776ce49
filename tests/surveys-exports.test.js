// Exports of survey programs, form builders and help desks: columns, dates, marks and scales as each writes them. In
// every format, the same twenty-four scores give the same score, or a question.

import assert from "node:assert/strict";
import { test } from "node:test";
import { analyzeSurvey } from "../dist/surveys.js";

const SCORES = [10, 9, 8, 7, 6, 5, 10, 9, 0, 3, 8, 10, 9, 7, 2, 10, 1, 9, 8, 4, 10, 6, 9, 7];
const PROMOTERS = SCORES.filter((s) => s >= 9).length,
  DETRACTORS = SCORES.filter((s) => s < 7).length,
  PASSIVES = SCORES.length - PROMOTERS - DETRACTORS;
/** A day in the first three months. @param {number} i */
const d = (i) => `2026-0${1 + (i % 3)}-${String(1 + (i % 27)).padStart(2, "0")}`;
/**
 * @param {string[]} head
 * @param {(score: number, index: number) => (string | number)[]} row
 * @param {string} [sep]
 * @param {boolean} [quoted]
 */
const csv = (head, row, sep = ",", quoted = true) =>
  [head, ...SCORES.map((s, i) => row(s, i))]
    .map((cells) =>
      cells.map((c) => (quoted || String(c).includes(sep) ? `"${String(c).replaceAll('"', '""')}"` : c)).join(sep),
    )
    .join("\n") + "\n";
const QUESTION = "How likely are you to recommend us to a friend or colleague?";
/** @type {Record<string, () => string>} */
const files = {
  "limesurvey-A": () =>
    csv(
      ["id", "submitdate", "lastpage", "startlanguage", "seed", "nps[1]"],
      (s, i) => [i + 1, `${d(i)} 10:00:00`, 3, "en", 12345678 + i, `A${s}`],
      ";",
    ),
  "limesurvey-AO": () =>
    csv(
      ["id", "submitdate", "lastpage", "startlanguage", "seed", "nps"],
      (s, i) => [i + 1, `${d(i)} 10:00:00`, 3, "en", 12345678 + i, `AO${String(s + 1).padStart(2, "0")}`],
      ";",
    ),
  kobo: () =>
    csv(
      [
        "start",
        "end",
        "main/How likely are you to recommend us?",
        "main/Why?",
        "_id",
        "_uuid",
        "_submission_time",
        "_validation_status",
        "_notes",
        "_status",
        "_submitted_by",
        "__version__",
        "_tags",
        "_index",
      ],
      (s, i) => [
        `${d(i)}T10:00:00.000+02:00`,
        `${d(i)}T10:02:00.000+02:00`,
        s,
        "x y z",
        700000 + i,
        `uuid-${i}`,
        `${d(i)}T08:02:11`,
        "",
        "",
        "submitted_via_web",
        "",
        "v1",
        "",
        i + 1,
      ],
      ";",
    ),
  "kobo-approval": () =>
    csv(
      ["main/recommend", "_id", "_submission_time", "_validation_status", "_index"],
      (s, i) => [s, 700000 + i, `${d(i)}T08:02:11`, i === 8 ? "Not approved" : "Approved", i + 1],
      ";",
    ),
  odk: () =>
    csv(
      [
        "SubmissionDate",
        "start",
        "end",
        "q-recommend",
        "q-why",
        "meta-instanceID",
        "KEY",
        "SubmitterID",
        "SubmitterName",
        "AttachmentsPresent",
        "AttachmentsExpected",
        "Status",
        "ReviewState",
        "DeviceID",
        "Edits",
        "FormVersion",
      ],
      (s, i) => [
        `${d(i)}T08:00:01.123Z`,
        `${d(i)}T09:00:00.000+02:00`,
        `${d(i)}T09:01:00.000+02:00`,
        s,
        "",
        `uuid:${i}`,
        `uuid:${i}`,
        5,
        "App user",
        0,
        0,
        "",
        "",
        "ee.x",
        0,
        "20260101",
      ],
      ",",
      false,
    ),
  formbricks: () =>
    csv(
      [
        "No.",
        "Response ID",
        "Timestamp",
        "Finished",
        "Survey ID",
        "Formbricks ID (internal)",
        "User ID",
        "Notes",
        "Tags",
        `1. ${QUESTION}`,
        "2. Why?",
        "source",
        "url",
        "country",
        "action",
      ],
      (s, i) => [
        i + 1,
        `c${i}`,
        `${d(i)} 10:00:00`,
        "Yes",
        "s1",
        "",
        "",
        "",
        "",
        s,
        "because",
        "",
        "https://x",
        "PL",
        "",
      ],
    ),
  nextcloud: () =>
    csv(["User ID", "User display name", "Timestamp", "How likely are you to recommend us?"], (s, i) => [
      "",
      "Anonymous user",
      `${d(i)}T10:00:00+01:00`,
      s,
    ]),
  "nextcloud-grid": () =>
    csv(
      [
        "User ID",
        "User display name",
        "Timestamp",
        "How likely are you to recommend us?",
        "Rate: Delivery",
        "Rate: Price",
      ],
      (s, i) => ["", "Anonymous user", `${d(i)}T10:00:00+01:00`, s === 0 ? "" : s, 1 + (i % 5), 1 + ((i * 3) % 5)],
    ),
  "surveyjs-json": () =>
    JSON.stringify(
      SCORES.map((s, i) => ({ HappendAt: `${d(i)}T10:00:00.000Z`, nps_score: s, passive_experience: "ok", pageNo: 0 })),
    ),
  "surveyjs-item": () =>
    csv(["HappenedAt", "On a scale from zero to ten, how likely are you to recommend us?"], (s, i) => [
      `${d(i)}T10:00:00.000Z`,
      `item${s + 1}`,
    ]),
  everest: () =>
    csv(["ID", QUESTION, "Email", "Status", "Date Created", "Date Created GMT", "IP Address"], (s, i) => [
      i + 1,
      s,
      `a${i}@example.com`,
      "publish",
      `${d(i)} 10:00:00`,
      `${d(i)} 09:00:00`,
      "127.0.0.1",
    ]),
  "everest-rating": () =>
    csv(["ID", "How satisfied are you?", "Date Created"], (s, i) => [i + 1, `${s % 6} out of 5`, `${d(i)} 10:00:00`]),
  forminator: () =>
    csv(["Submission Time", "Name", "Email Address", "Recommend us to a friend (0-10)", "Rating"], (s, i) => [
      `${d(i)} 10:00:00`,
      "x",
      `a${i}@example.com`,
      s,
      `${s % 6}/5`,
    ]),
  fluentforms: () =>
    csv(["How likely are you to recommend us?", "Email", "#", "Submission Status", "Submission Date"], (s, i) => [
      s,
      `a${i}@example.com`,
      i + 1,
      i % 2 ? "read" : "unread",
      `${d(i)} 10:00:00`,
    ]),
  "fluentforms-trash": () =>
    csv(["NPS", "Email", "Entry ID", "Entry Status", "Created At"], (s, i) => [
      s,
      `a${i}@example.com`,
      i + 1,
      i === 8 ? "trashed" : "read",
      `${d(i)} 10:00:00`,
    ]),
  cfdb7: () =>
    csv(["form_id", "form_date", "status", "your-name", "your-email", "recommend"], (s, i) => [
      i + 1,
      `${d(i)} 10:00:00`,
      i % 2 ? "read" : "unread",
      "x",
      `a${i}@example.com`,
      s,
    ]),
  "cfdb7-labels": () =>
    csv(["form_id", "form_date", "your-email", "recommend"], (s, i) => [
      i + 1,
      `${d(i)} 10:00:00`,
      `a${i}@example.com`,
      s === 0 ? "0 - not at all likely" : s === 10 ? "10 - extremely likely" : s,
    ]),
  formio: () =>
    csv(
      [
        "Form",
        "Submission ID",
        "Created",
        "Modified",
        "User",
        "How likely are you to recommend us?",
        "How likely are you to recommend us? Comment",
        "Submit",
      ],
      (s, i) => ["f", `id${i}`, `${d(i)}T10:00:00.000Z`, `${d(i)}T10:00:00.000Z`, "", s, "", "true"],
    ),
  "formio-survey": () =>
    csv(["Created", "survey.recommend", "survey.satisfied"], (s, i) => [
      `${d(i)}T10:00:00.000Z`,
      s === 0 ? "" : s,
      1 + (i % 5),
    ]),
  opnform: () => csv(["id", QUESTION, "Comment", "Submitted at"], (s, i) => [i + 1, s, "", `${d(i)} 10:00`]),
  "opnform-rating": () =>
    csv(["id", "How likely are you to recommend us? (Rating)", "created_at"], (s, i) => [
      i + 1,
      `${s}/10`,
      `${d(i)} 10:00`,
    ]),
  msforms: () =>
    csv(["ID", "Start time", "Completion time", "Email", "Name", QUESTION], (s, i) => [
      i + 1,
      `${(i % 3) + 1}/${1 + (i % 27)}/2026 10:00:00`,
      `${(i % 3) + 1}/${1 + (i % 27)}/2026 10:02:00`,
      "anonymous",
      "",
      s,
    ]),
  typeform: () =>
    csv(
      [
        "#",
        `*${QUESTION}*`,
        "Response Type",
        "Start Date (UTC)",
        "Stage Date (UTC)",
        "Submit Date (UTC)",
        "Network ID",
        "Tags",
      ],
      (s, i) => [`h${i}`, s, "completed", `${d(i)} 10:00:00`, "", `${d(i)} 10:02:00`, `n${i}`, ""],
    ),
  "google-bg": () =>
    csv(["Клеймо за време", "Колко е вероятно да ни препоръчате на приятел?", "Защо?"], (s, i) => [
      `${1 + (i % 27)}.${String((i % 3) + 1).padStart(2, "0")}.2026 г. 10:00:00`,
      s,
      "така",
    ]),
  "google-pl": () =>
    csv(["Sygnatura czasowa", "Jak bardzo prawdopodobne jest, że polecisz nas znajomym?"], (s, i) => [
      `2026/0${(i % 3) + 1}/${String(1 + (i % 27)).padStart(2, "0")} 10:00:00 AM EET`,
      s,
    ]),
  jotform: () =>
    csv(["Submission Date", QUESTION, "Email"], (s, i) => [
      `${["Jan", "Feb", "Mar"][i % 3]} ${1 + (i % 27)}, 2026`,
      s,
      `a${i}@example.com`,
    ]),
  redcap: () =>
    csv(["record_id", "survey_timestamp", "nps_recommend", "survey_complete"], (s, i) => [
      i + 1,
      `${d(i)} 10:00:00`,
      s,
      2,
    ]),
  "redcap-labels": () =>
    csv(["Record ID", "Survey Timestamp", QUESTION, "Complete?"], (s, i) => [
      i + 1,
      i === 8 ? "[not completed]" : `${d(i)} 10:00:00`,
      s,
      i === 8 ? "Incomplete" : "Complete",
    ]),
  tally: () =>
    csv(["Submission ID", "Respondent ID", "Submitted at", QUESTION], (s, i) => [
      `s${i}`,
      `r${i}`,
      `${d(i)} 10:00:00`,
      s,
    ]),
  wpforms: () =>
    csv(["Entry ID", "Date Created", "Net Promoter Score", "Satisfaction rating"], (s, i) => [
      i + 1,
      `${d(i)} 10:00:00`,
      s,
      `${1 + (s % 5)}/5`,
    ]),
  gravity: () =>
    csv(["Entry Id", "Entry Date", QUESTION, "Source Url", "User IP"], (s, i) => [
      i + 1,
      `${d(i)} 10:00:00`,
      s,
      "https://x",
      "127.0.0.1",
    ]),
  alchemer: () =>
    csv(
      ["Response ID", "Time Started", "Date Submitted", "Status", "Contact ID", `${QUESTION}:Net Promoter Score`],
      (s, i) => [
        i + 1,
        `${d(i)} 10:00:00`,
        `${d(i)} 10:02:00`,
        i === 8 ? "Partial" : i === 9 ? "Disqualified" : "Complete",
        "",
        s,
      ],
    ),
  retently: () =>
    csv(["Score", "Category", "Comment", "Customer email", "Survey date"], (s, i) => [
      s,
      s >= 9 ? "Promoter" : s >= 7 ? "Passive" : "Detractor",
      "",
      `a${i}@example.com`,
      `${d(i)}`,
    ]),
  survicate: () =>
    csv(["Response date (UTC)", `Q#1: ${QUESTION}`, "Q#2: Why?", "Respondent UUID"], (s, i) => [
      `${d(i)} 10:00:00`,
      s,
      "",
      `u${i}`,
    ]),
  hubspot: () =>
    csv(["Survey Name", "Date Submitted", "Rating", "Contact Email", "Survey Type"], (s, i) => [
      "NPS",
      `${d(i)} 10:00`,
      s,
      `a${i}@example.com`,
      "NPS",
    ]),
  decimals: () => csv(["Date", QUESTION], (s, i) => [d(i), `${s}.0000000000`]),
  "formula-text": () => csv(["Date", QUESTION], (s, i) => [d(i), `="${s}"`]),
  "bom-sep": () => "\ufeffsep=;\n" + csv(["Date", QUESTION], (s, i) => [d(i), s], ";"),
  nbsp: () => csv(["Date", QUESTION], (s, i) => [d(i), `\u00a0${s}\u00a0`]),
  stars: () => csv(["Date", "Overall satisfaction"], (s, i) => [d(i), "★".repeat(1 + (s % 5))]),
  emoji: () => csv(["Date", "How satisfied are you?"], (s, i) => [d(i), ["😞", "😐", "😀"][s % 3]]),
  "numbered-words": () =>
    csv(["Date", "How satisfied are you?"], (s, i) => [
      d(i),
      ["1 - Very dissatisfied", "2 - Dissatisfied", "3 - Neutral", "4 - Satisfied", "5 - Very satisfied"][s % 5],
    ]),
  reversed: () =>
    csv(["Date", "How satisfied are you? (1 = very satisfied, 5 = very dissatisfied)"], (s, i) => [d(i), 1 + (s % 5)]),
};

/**
 * Differences from the default of twenty-four answers with a date; most exports have none.
 *
 * @type {Record<string, any>}
 */
const EXPECTED = {
  // Zeros are blank, so it is open whether the scale begins at 0 or 1.
  "nextcloud-grid": { asks: "unsure-scale" },
  "formio-survey": { asks: "unsure-scale" },
  // Eleven codes may begin with the best answer.
  "limesurvey-AO": { asks: "unsure-codes" },
  "surveyjs-item": { asks: "unsure-codes" },
  "fluentforms-trash": { lost: ["rejected"] },
  "redcap-labels": { lost: ["unfinished"] },
  alchemer: { lost: ["rejected", "unfinished"] },
  "everest-rating": { kind: "csat", counts: [4, 4, 6, 6, 1] },
  stars: { kind: "csat", counts: [7, 3, 4, 4, 6] },
  emoji: { kind: "csat", counts: [9, 10, 5] },
  "numbered-words": { kind: "csat", counts: [7, 3, 4, 4, 6] },
  reversed: { kind: "csat", counts: [6, 4, 4, 3, 7] },
};

for (const [name, make] of Object.entries(files))
  test(`the export ${name} gives its answers, or a question`, async () => {
    const { asks, lost = [], kind = "nps", counts } = EXPECTED[name] ?? {};
    const report = /** @type {any} */ (await analyzeSurvey(make()));
    if (asks) {
      assert.deepEqual([report.ok, report.code], [false, asks]);
      return;
    }
    assert.ok(report.ok, JSON.stringify(report));
    const question = report.questions.find((/** @type {any} */ own) => own.kind === kind);
    assert.ok(question, JSON.stringify(report.detected.questions));
    if (counts) {
      assert.deepEqual(
        question.counts.map((/** @type {any} */ { count }) => count),
        counts,
      );
    } else {
      // The excluded rows hold a 0 and a 3.
      const detractors = DETRACTORS - lost.length;
      assert.deepEqual(question.groups, { promoters: PROMOTERS, passives: PASSIVES, detractors });
    }
    assert.deepEqual(
      report.rows.leftOut.map((/** @type {any} */ { code }) => code),
      lost,
    );
    assert.deepEqual(report.problems, []);
    assert.deepEqual(report.period, ["2026-01-01", "2026-03-24"]);
    const assumed = report.assumptions.map((/** @type {any} */ { code }) => code);
    assert.ok(!assumed.includes("scale-assumed"), "a column of other numbers became a question");
  });
