#!/usr/bin/env node
// The command `regulars`: a report on files of orders as one HTML file, or as JSON for scripts. Runs in Node alone.

import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { openOrders } from "./core/orders.js";
import { partReport, refusalText, reportHtml, withProject } from "./elements/report-file.js";

const HELP = `Usage: regulars report <file> … [--out report.html] [--json]

Reads files of orders (CSV, Excel, OpenDocument, JSON, Parquet; one log in several files) and writes the report.
Nothing leaves the computer.

  --out <file>        writes the report as one HTML file; without it, or with -, to standard output
  --json              writes JSON instead: all sections, without columns per customer
  --personal          with names of customers (HTML) or with all columns per customer and their ids (JSON)
  --language <tag>    en, bg, et, sk, mk or pl
  --currency <code>   ISO 4217 code of the amounts; needed where a file has several
  --project <file>    reads the files as a saved project says
  --options <json>    options of analyzeOrders, such as '{"dateOrder":"dmy"}'
  --help

Exit status: 0 report written, 1 the files cannot be read as orders, 2 wrong usage.
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
 * A report without what only a program needs: typed arrays become lists, and without `personal` columns per customer,
 * ids and rows are left out.
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
if (!chosen) stop(`regulars: ${values.project} is no project file.`, 2);
const opened = await openOrders(files, {
  ...chosen.options,
  language,
  ...(values.currency && { currency: values.currency }),
});
const { report, only } = opened.ok ? await partReport(opened, chosen.part, { language }) : { report: opened, only: "" };
if (!report.ok) stop(`regulars: ${await refusalText(report, { language, names: paths })}`, 1);
const personal = values.personal ?? false;
const currency = chosen.currency ?? "";
const names = paths.map((path) => basename(path));
const text = values.json
  ? `${plain(report, personal)}\n`
  : await reportHtml(report, { names, language, currency, personal, only });
if (values.out === undefined || values.out === "-") process.stdout.write(text);
else
  await writeFile(values.out, text).catch((error) =>
    stop(`regulars: ${values.out} cannot be written (${error.code ?? error.message}).`, 2),
  );
