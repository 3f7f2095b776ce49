#!/usr/bin/env bash
# SurveyJS Dashboard rounds every average up: that of 2, 2, 2, 2 and 3, which is 2.2, is 2.21 (2.2 times 100 is a little over
# 220 in doubles, and Math.ceil makes it 221), and 4.001 is 4.01. Answers that are null or an empty text, as databases return
# a question that was skipped, are a rating of 0 there, so that 10, 10, 10 and a blank have an average of 7.5 and a minimum of
# 0, although its own NPS of the same answers counts three. One “n/a” makes the average NaN. Surveys look better or worse than
# they are. This project rounds to the nearest and leaves each kind of no answer out of every figure. Installs
# survey-analytics 2.5.25, survey-core 2.5.25 and jsdom 26.1.0 from npm in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --omit=peer --ignore-scripts survey-analytics@2.5.25 survey-core@2.5.25 jsdom@26.1.0
cat > run.cjs <<'JS'
const { readFileSync } = require("node:fs");
const { JSDOM } = require("jsdom");
const { window } = new JSDOM("<!doctype html>");
Object.assign(globalThis, { window, document: window.document });
const { Model } = require("survey-core");
const { NpsVisualizer, NumberModel } = require("survey-analytics/survey.analytics.core");
const { version } = JSON.parse(readFileSync("node_modules/survey-analytics/package.json", "utf8"));
const survey = new Model({ elements: [{ type: "rating", name: "score", rateMin: 0, rateMax: 10 }] });
const question = survey.getQuestionByName("score");
const answers = {
  "2, 2, 2, 2, 3": [2, 2, 2, 2, 3],
  "4 and of 1,000 one 5": [...Array(999).fill(4), 5],
  "10, 10, 10, null": [10, 10, 10, null],
  "10, 10, 10, empty": [10, 10, 10, ""],
  "7, 8, 9, n/a": [7, 8, 9, "n/a"],
};
(async () => {
  const found = [];
  for (const [name, scores] of Object.entries(answers)) {
    const data = scores.map((score) => ({ score }));
    const [average, least] = await new NumberModel(question, data, {}).getCalculatedValues();
    const { total } = await new NpsVisualizer(question, data, {}).getCalculatedValues();
    console.log(`survey-analytics ${version}, ${name}: average ${average}, minimum ${least}; answers in its NPS: ${total}`);
    found.push(`${average} ${least} ${total}`);
  }
  process.exit(found.join() === "2.21 2 5,4.01 4 1000,7.5 0 3,7.5 0 3,NaN 7 3" ? 0 : 1);
})();
JS
node run.cjs
