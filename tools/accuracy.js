/**
 * Writes docs/accuracy.md: every published value beside ours, computed by the files that visitors load.
 * `npm run generate` renews it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fit } from "../dist/models.js";
import { summarizeOrders } from "../dist/orders.js";
import { evaluate, ready } from "../dist/regulars.js";
import { examples, inputsOf, publishedFits, references } from "./golden.js";
import { root } from "./run.js";

const data = (/** @type {string} */ name) => readFileSync(join(root, "tests/data", name), "utf8");

/** Number of decimals of a printed number. @param {string} printed */
const decimals = (printed) => /^-?\d*\.(\d+)$/.exec(printed)?.[1].length ?? 0;

/**
 * Significant digits that two numbers share; equal numbers share all digits of a double.
 *
 * @param {number} ours
 * @param {number} theirs
 */
function shared(ours, theirs) {
  const gap = Math.abs(ours - theirs) / Math.max(Math.abs(theirs), Number.MIN_VALUE);
  return gap === 0 ? 16 : Math.max(0, Math.min(16, Math.floor(-Math.log10(2 * gap))));
}

const EVERY = "every digit printed";

/** Number of digits of the printed value that ours reproduces. @param {number} ours @param {string} printed */
function agreement(ours, printed) {
  const theirs = Number(printed);
  const all = Math.abs(ours - theirs) <= 0.5 * 10 ** -decimals(printed) + 4e-16 * Math.abs(theirs);
  return all ? EVERY : `${shared(ours, theirs)} digits`;
}

const brief = (/** @type {number} */ n) => String(Number(n.toPrecision(12)));
const gap = (/** @type {number} */ ours, /** @type {number} */ theirs) =>
  ours === theirs ? "0" : (ours - theirs).toExponential(1);
/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");

function calculators() {
  const counts = { all: 0, every: 0 };
  const rows = examples.flatMap((example) => {
    const result = evaluate(example.metric, inputsOf(example), example.options);
    return Object.entries(example.expected).map(([id, theirs]) => {
      const ours = result.ok ? result.values[id] : NaN;
      const agrees = agreement(ours, String(theirs));
      counts.all += 1;
      if (agrees === EVERY) counts.every += 1;
      return [`${example.metric}: ${id}`, brief(theirs), brief(ours), gap(ours, theirs), agrees, example.source];
    });
  });
  return { counts, text: table(["figure", "published", "ours", "difference", "agrees to", "source"], rows) };
}

/** The models’ data: the CDNOW log, read like a visitor’s file, and the papers’ tables. */
async function histories() {
  const log = await summarizeOrders(new Blob([data("cdnow-sample.csv")]), { observationEnd: "1997-09-30" });
  if (!log.ok) throw new Error(log.code);
  const weeks = (/** @type {Float64Array} */ days) => days.map((time) => time / 7);
  const donors = data("donations.csv")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").map(Number));
  const column = (/** @type {number} */ index) => donors.map((row) => row[index]);
  return {
    cdnow: {
      unit: "week",
      columns: { frequency: log.frequency, recency: weeks(log.recency), age: weeks(log.age), monetary: log.monetary },
    },
    donations: {
      unit: "year",
      columns: { frequency: column(0), recency: column(1), age: column(2), weight: column(3) },
    },
    regular: { unit: "year", columns: { survivors: [1000, 631, 468, 382, 326, 289, 262, 241] } },
    highend: { unit: "year", columns: { survivors: [1000, 869, 743, 653, 593, 551, 517, 491] } },
  };
}

async function models() {
  const known = await histories();
  let least = 16;
  /** @type {string[][]} */
  const rows = [];
  for (const { model, data, reference, source, expected } of publishedFits) {
    const { unit, columns } = known[data];
    const found = await fit(model, columns, { timeUnit: /** @type {"week" | "year"} */ (unit) });
    if (!found.ok) throw new Error(`${model}: ${found.code}`);
    const { params, log_likelihood } = references[reference];
    for (const [name, exact] of Object.entries({ ...params, logLikelihood: log_likelihood })) {
      const ours = name === "logLikelihood" ? found.logLikelihood : found.parameters[name];
      least = Math.min(least, shared(ours, Number(exact)));
      const printed = expected[name];
      rows.push([
        `${model}: ${name}`,
        printed ?? "–",
        brief(ours),
        printed ? agreement(ours, printed) : "–",
        exact,
        `${shared(ours, Number(exact))} digits`,
        source,
      ]);
    }
  }
  return {
    least,
    text: table(["figure", "published", "ours", "agrees to", "40-digit arithmetic", "agrees to", "source"], rows),
  };
}

await ready();
const { counts, text } = calculators();
const fits = await models();
process.stdout.write(`# Accuracy

Figures from papers, textbooks, other programs and arithmetic by hand, compared with the results of the published WebAssembly. The tests use the same list ([calculators.json](../tests/golden/calculators.json)), the site’s accuracy page
computes it in the reader’s browser, and \`npm run check\` fails if this page is out of date.

## Calculators

${counts.every} of ${counts.all} agree to every digit printed.

${text}

## Models

The models are fitted to the data of their papers, and CDNOW to its log of 6,919 purchases. All fits agree with 40-digit arithmetic
([fits.json](../tests/golden/fits.json)) to ${fits.least} digits or more.

${fits.text}

## Tests of the difference of two Net Promoter Scores

The table has the largest size of each test at 95 % over seventeen pairs of equal shares, and its power to detect a fall from 88
to 60 points. Both come from enumerating every outcome of both samples
([nps_methods.py](../tests/golden/nps_methods.py)). \`nps-comparison\` pools with 1½ pseudo-answers: the size stays within .06
everywhere, and the power at high scores is almost twice that of adjusted Wald.

${readFileSync(join(root, "tests/golden/nps_methods.md"), "utf8").trim()}

## Coverage of intervals

The first table has the share of surveys whose 95 % interval contains the true Net Promoter Score: the smallest and the mean
over seventeen sets of shares, by enumeration of every outcome ([nps_coverage.py](../tests/golden/nps_coverage.py)). Wald’s
interval has a warning below 100 answers. The second table has the mean of a rating that four in five people answer with 5 of 5;
samples of equal answers have an interval too.

${readFileSync(join(root, "tests/golden/nps_coverage.md"), "utf8").trim()}
`);
