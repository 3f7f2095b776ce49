/**
 * `npm run new-metric <id>`: writes every stub that a calculator needs, as a share of part ÷ whole that compiles and
 * passes, and lists the remaining steps.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { command, Failure, isStarted, root } from "./run.js";

const LANGUAGES = { en: "English", bg: "Bulgarian", et: "Estonian", sk: "Slovak", mk: "Macedonian", pl: "Polish" };

/** Part and whole of the five golden rows that `tests/metrics_golden.rs` requires, one per form. */
const ROWS = [
  [1, 4],
  [3, 8],
  [0, 5],
  [7, 7],
  [5, 16],
];

/**
 * @param {string} id in kebab-case
 * @param {string} [folder] of the project
 * @returns {string[]} files written or changed
 */
export function newMetric(id, folder = root) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new Failure(`“${id}” is not a valid id: use small letters, digits and single hyphens, such as earned-growth`);
  }
  const module = id.replaceAll("-", "_");
  if (existsSync(join(folder, "src/metrics", `${module}.rs`)))
    throw new Failure(`src/metrics/${module}.rs already exists`);
  /** @type {string[]} */
  const written = [];
  /** @param {string} path @param {string} text */
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    written.push(path);
  };
  /** @param {string} path @param {RegExp} at @param {string} text inserted before the first match */
  const insert = (path, at, text) => {
    const old = readFileSync(join(folder, path), "utf8");
    const match = at.exec(old);
    if (!match) throw new Failure(`${path} has no ${at}, which tools/new-metric.js needs as the place to insert`);
    write(path, old.slice(0, match.index) + text + old.slice(match.index));
  };

  write(`src/metrics/${module}.rs`, rust(id));
  write(`src/metrics/${module}/tests.rs`, rustTests(id));
  insert("src/metrics/mod.rs", /^\}\n\n\/\/\/ The metric of this id/m, `    ${module}::${module.toUpperCase()},\n`);
  write(`www/elements/${id}.js`, element(id));
  for (const [language, name] of Object.entries(LANGUAGES)) {
    for (const [file, text] of Object.entries(words(id, name))) write(`www/i18n/${language}/${id}/${file}.js`, text);
  }
  const figures = (/** @type {number[]} */ [part, whole]) => ({ part, whole });
  const row = {
    metric: id,
    source: "by hand: 30 ÷ 120",
    inputs: { part: 30, whole: 120 },
    options: {},
    expected: { [id]: 0.25 },
    tolerance: 1e-12,
    shown: "25%",
  };
  insert("tests/golden/calculators.json", /\n\]\s*$/, `,\n  ${JSON.stringify(row)}`);
  const cases = ROWS.map(([part, whole]) =>
    JSON.stringify({
      metric: id,
      inputs: figures([part, whole]),
      options: { form: "figures" },
      expected: { [id]: part / whole },
    }),
  );
  insert("tests/golden/metrics.json", /\n\]\s*$/, `,\n${cases.join(",\n")}`);
  insert(
    "tests/golden/metrics.py",
    /^CALCULATORS = /m,
    `def ${module}(i, o, form):\n    return {"${id}": i["part"] / i["whole"]}\n\n\n`,
  );
  return [...new Set(written)];
}

/** @param {string} id */
const title = (id) => `${id[0].toUpperCase()}${id.slice(1).replaceAll("-", " ")}`;
/** @param {string} id */
const pascal = (id) => id.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
/** @param {string} id */
const camel = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** @param {string} id */
const rust = (id) => `//! ${title(id)}: TODO, one sentence.

use crate::error::Error;
use crate::metric::{
    Arguments, Family, Form, Formula, Input, Metric, Outcome, Output, Source, Unit, shown,
};

/// ${title(id)}: TODO, one sentence on what it measures.
///
/// # Formula
/// part ÷ whole
///
/// # Units and ranges
/// Whole counts; the share from 0 to 1.
///
/// # Errors
/// [\`Error::Empty\`] without a whole, [\`Error::Exceeds\`] for a part larger than the whole.
///
/// # Source
/// TODO: author, year, title, place.
///
/// # Example
/// \`\`\`
/// // TODO: the source's own numbers.
/// let given = [("part", &[30.0][..]), ("whole", &[120.0])];
/// let outcome = regulars::evaluate("${id}", &given, Default::default())?;
/// assert_eq!(outcome.value("${id}"), Some(0.25));
/// # Ok::<(), regulars::Error>(())
/// \`\`\`
pub static ${id.replaceAll("-", "_").toUpperCase()}: Metric = Metric {
    id: "${id}",
    // The last of METRICS: move its line there, too, when it belongs to another family.
    family: Family::Share,
    forms: &[Form { id: "figures", inputs: &[Input::count("part", 30.0), Input::count("whole", 120.0)] }],
    settings: &[],
    conventions: &[],
    outputs: &[Output::new("${id}", Unit::Share)],
    tables: &[],
    warnings: &[],
    refusals: &[],
    verdicts: &["${id}"],
    formulas: shown(&[Formula { output: "${id}", when: "", text: "{part} ÷ {whole}" }]),
    sources: shown(&[Source { text: "TODO: author, year, title, place", url: "" }]),
    compute,
};

fn compute(given: &Arguments) -> Result<Outcome, Error> {
    let (part, whole) = (given.number("part"), given.number("whole"));
    if whole == 0.0 {
        return Err(Error::Empty("whole".into()));
    }
    if part > whole {
        return Err(Error::Exceeds { place: "part".into(), limit: "whole" });
    }
    let mut outcome = given.outcome(&[("${id}", part / whole)]);
    outcome.verdict = Some("${id}");
    Ok(outcome)
}

#[cfg(test)]
mod tests;
`;

/** @param {string} id */
const rustTests = (id) => `use crate::metrics::testing::{assert_refusals, of, value};

#[test]
fn the_share_of_a_part() {
    // By hand: 30 ÷ 120. TODO: the source's own numbers.
    assert_eq!(value(&of("${id}", "part=30 whole=120", &[]), "${id}"), 0.25);
}

#[test]
fn refusals_begin_right_after_their_bounds() {
    assert_refusals(
        "${id}",
        &[
            ("part=4 whole=4", &[], None),
            ("part=5 whole=4", &[], Some("exceeds")),
            ("part=0 whole=0", &[], Some("empty")),
        ],
    );
}
`;

/** @param {string} id */
const element = (id) => `/** \`<regulars-${id}>\`: ${title(id)}; attributes, events and parts as in calculator.js. */

import { ${camel(id)} } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/${id}_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class Regulars${pascal(id)} extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: ${camel(id)},
    words: (/** @type {string} */ language) => import(\`../i18n/\${language}/${id}/form.js\`),
    core: { wasmURL },
  };
}

define("regulars-${id}", Regulars${pascal(id)});
`;

/** @param {string} id @param {string} language @returns {Record<string, string>} texts by file */
function words(id, language) {
  const todo = language === "English" ? "TODO: write" : "TODO: translate";
  const head = (/** @type {string} */ part) => `/** ${language}: the ${part} of “${title(id)}”. ${todo}. */\n`;
  return {
    form: `${head("form")}
export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "${title(id)}",
  intro: "The share of a whole that is a part.",
  forms: { figures: "Figures" },
  inputs: { part: { label: "Part" }, whole: { label: "Whole" } },
  conventions: {},
  outputs: { "${id}": "${title(id)}" },
};
`,
    result: `${head("result")}
export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {},
  warnings: {},
  refusals: {},
  verdicts: { "${id}": (f, v) => \`The part is \${f.share(v["${id}"])} of the whole.\` },
};
`,
    page: `${head("page")}
/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "${title(id)} calculator",
  description: "Calculate the share of a whole.",
  about: ["The share of a whole that is a part."],
  pitfalls: ["Counting a part that is not in the whole."],
  example: "30 of 120 are 25%.",
};
`,
  };
}

if (isStarted(import.meta.url)) {
  await command(async () => {
    const [id] = process.argv.slice(2);
    if (!id) throw new Failure("usage: npm run new-metric <id>, such as npm run new-metric earned-growth");
    const files = newMetric(id);
    const module = id.replaceAll("-", "_");
    console.log(`Written or changed:\n${files.map((file) => `  ${file}`).join("\n")}

What remains:
  1. src/metrics/${module}.rs: definition, formula, sources and the calculation; tests in ${module}/tests.rs.
     Move its line in src/metrics/mod.rs next to those of its family.
  2. tests/golden/calculators.json: a published example; tests/golden/metrics.py: the calculation once more, then
     python3 tests/golden/metrics.py fills in what metrics.json expects (five rows per form).
  3. npm run generate
  4. www/i18n/<language>/${id}: the texts, each file marked TODO.
  5. npm test`);
  });
}
