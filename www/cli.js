#!/usr/bin/env node
// The command `regulars`: a report on files of orders or of answers as one HTML file, or as JSON for scripts. Runs in Node alone.

import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { openOrders } from "./core/orders.js";
import { analyzeSurvey } from "./core/surveys.js";
import { partReport, refusalText, reportHtml, withProject } from "./elements/report-file.js";
import { readSurveyProject, surveyHtml, surveyRefusalText } from "./elements/survey-report-file.js";

const HELP = `Usage: regulars report <file> … [--out report.html] [--json]

Reads files of orders (CSV, Excel, OpenDocument, JSON, Parquet; one log in several files) or of answers to a survey, and
writes the report. Nothing leaves the computer.

  --out <file>        writes the report as one HTML file; without it, or with -, to standard output
  --json              writes JSON instead: all sections, without columns per customer
  --personal          with names of customers (HTML) or with all columns per customer and their ids (JSON)
  --language <tag>    en, bg, et, sk, mk or pl
  --currency <code>   ISO 4217 code of the amounts; needed where a file has several
  --project <file>    reads the files as a saved project says
  --options <json>    options of analyzeOrders or analyzeSurvey, such as '{"dateOrder":"dmy"}'
  --survey            reads the files as a survey; found by itself where they say so
  --orders <file>     with a survey: orders of the same people
  --invited <file>    with a survey: the list of people who were asked
  --help

Exit status: 0 report written, 1 the files cannot be read, 2 wrong usage.
`;

/** Ends with a message. @param {string} text @param {number} status @returns {never} */
function stop(text, status) {
  process.stderr.write(`${text}\n`);
  process.exit(status);
}

/** @param {string} path */
const read = (path) =>
  readFile(path).catch((error) => stop(`regulars: ${path} cannot be read (${error.code ?? error.message}).`, 2));

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: "string", short: "o" },
        json: { type: "boolean" },
        personal: { type: "boolean" },
        language: { type: "string" },
        currency: { type: "string" },
        project: { type: "string" },
        options: { type: "string" },
        survey: { type: "boolean" },
        orders: { type: "string" },
        invited: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return stop(`regulars: ${error instanceof Error ? error.message : error}\n\n${HELP}`, 2);
  }
}

/** The options given as JSON. @param {string | undefined} text */
function optionsOf(text) {
  if (text === undefined) return {};
  try {
    const options = JSON.parse(text);
    if (typeof options === "object" && options !== null && !Array.isArray(options)) return options;
  } catch {}
  return stop(`regulars: --options needs a JSON object, such as '{"dateOrder":"dmy"}', not ${text}`, 2);
}

/**
 * A report without the parts that only a program needs: typed arrays become lists; columns per customer, ids and rows
 * are left out unless `personal` is set.
 *
 * @param {any} report
 * @param {boolean} personal
 */
function plain(report, personal) {
  const { summary, customers, slipping, ...sections } = report;
  const { id, problems, ...figures } = summary;
  const whole = Object.fromEntries(
    Object.entries(figures).filter(([, value]) => personal || !ArrayBuffer.isView(value)),
  );
  const count = summary.frequency.length;
  const ids = personal && !summary.weight ? { ids: Array.from({ length: count }, (_, index) => id(index)) } : {};
  const known = personal
    ? { customers, slipping, problems }
    : { slipping: slipping.ok ? { ...slipping, list: undefined } : slipping };
  const strip = (/** @type {string} */ _, /** @type {unknown} */ value) =>
    ArrayBuffer.isView(value) ? (personal ? Array.from(/** @type {any} */ (value)) : undefined) : value;
  return JSON.stringify({ ...sections, ...known, summary: { ...whole, ...ids } }, strip, 1);
}

const { values, positionals } = parse();
const [command, ...paths] = positionals;
if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
if (command !== "report" || paths.length === 0) stop(HELP, 2);

const language = values.language ?? "en";
const files = await Promise.all(paths.map(async (path) => new File([await read(path)], basename(path))));
const project = values.project === undefined ? undefined : String(await read(values.project));
const chosen = withProject(project, {
  options: optionsOf(values.options),
  currency: values.currency,
});
if (!chosen && !readSurveyProject(project ?? "")) stop(`regulars: ${values.project} is no project file.`, 2);
const personal = values.personal ?? false;
const names = paths.map((path) => basename(path));

/** The report on orders; undefined if the files are survey answers. */
async function ofOrders() {
  const { options, currency = "", part } = /** @type {NonNullable<typeof chosen>} */ (chosen);
  const opened = await openOrders(files, {
    ...options,
    language,
    ...(values.currency && { currency: values.currency }),
  });
  if (!opened.ok && opened.code === "survey-file") return undefined;
  const { report, only } = opened.ok ? await partReport(opened, part, { language }) : { report: opened, only: "" };
  if (!report.ok) stop(`regulars: ${await refusalText(report, { language, names: paths })}`, 1);
  return values.json
    ? `${plain(report, personal)}\n`
    : await reportHtml(report, { names, language, currency, personal, only });
}

/** The report on a survey. */
async function ofSurvey() {
  const beside = async (/** @type {string | undefined} */ path) =>
    path === undefined ? undefined : [new File([await read(path)], basename(path))];
  const [orders, invited] = [await beside(values.orders), await beside(values.invited)];
  const own = readSurveyProject(project ?? "")?.options;
  const report = await analyzeSurvey(files, {
    ...own,
    ...optionsOf(values.options),
    language,
    ...(orders && { orders }),
    ...(invited && { invited }),
  });
  if (!report.ok) {
    if ("from" in report && report.from === "orders")
      stop(`regulars: ${values.orders}: ${await refusalText(report, { language, names: paths })}`, 1);
    stop(`regulars: ${await surveyRefusalText(/** @type {any} */ (report), { language })}`, 1);
  }
  if (!values.json) return surveyHtml(report, { names, language, personal });
  const { comments, problems, response, ...sections } = report;
  const kept = personal
    ? report
    : {
        ...sections,
        response: response && { ...response, asked: response.asked && { ...response.asked, silent: undefined } },
      };
  return `${JSON.stringify(kept, null, 1)}\n`;
}

const isSurvey = values.survey || values.orders !== undefined || values.invited !== undefined;
const text = (isSurvey || !chosen ? undefined : await ofOrders()) ?? (await ofSurvey());
if (values.out === undefined || values.out === "-") process.stdout.write(text);
else
  await writeFile(values.out, text).catch((error) =>
    stop(`regulars: ${values.out} cannot be written (${error.code ?? error.message}).`, 2),
  );
