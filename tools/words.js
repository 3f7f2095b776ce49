/** For the release: each calculator gets files with only the words it says, one per language and moment. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { metrics } from "../www/core/definitions.js";
import { camel } from "../www/i18n/index.js";
import { locales } from "../www/i18n/load.js";
import { root } from "./run.js";

const folder = join(root, "www/i18n");

/** What of `common` is said when the form is painted, and when something folded away is opened; the rest comes with the result. */
const FIRST =
  "currency result loading form options optional addRow removeRow pasted understood words fieldUnits failures".split(
    " ",
  );
const EXTRAS =
  "whatIfInput sensitivity copyLink copyText saveCsv savePng saveSvg print copied notCopied listLeftOut".split(" ");
/** What of a calculator's own words is said with its result. */
const RESULT = "outputs picture warnings refusals verdicts".split(" ");

/**
 * Whether a calculator ever says something of `common`.
 *
 * @param {string} key
 * @param {string} block the calculator's
 * @param {string} words its own
 */
function isSaid(key, block, words) {
  const definition = metrics.find(({ id }) => camel(id) === block);
  switch (key) {
    case "language":
      return false;
    case "addRow":
    case "removeRow":
    case "pasted":
      return definition?.forms.some(({ inputs }) => inputs.some(({ rows }) => rows));
    case "units":
    case "fieldUnits":
      return (
        /"unit":"(years|months|periods|per-year|probability)"/.test(JSON.stringify(definition)) ||
        /\.(years|unit)\(/.test(words)
      );
    default:
      return true;
  }
}

/**
 * Gives every module that imports `i18n/load.js` its own copy, whose languages are cut down to `common` and the block
 * named like the importing module, in the parts that `Part` of i18n/load.js names. esbuild splits files, not
 * statements, so each cut is a file of its own.
 *
 * @type {import("esbuild").Plugin}
 */
export const words = {
  name: "words",
  setup(build) {
    build.onResolve({ filter: /\/i18n\/load\.js$/ }, ({ importer }) => ({
      path: camel(basename(importer, ".js")),
      namespace: "loaders",
    }));
    build.onLoad({ filter: /.*/, namespace: "loaders" }, ({ path }) => {
      const parts = path === "orders" ? ["all"] : ["first", "result", "extras"];
      const load = (/** @type {string} */ locale) => parts.map((part) => `import("words:${locale}:${path}:${part}")`);
      const choose = (/** @type {string} */ locale) => {
        const [first, result, extras] = load(locale);
        return result
          ? `(part) => part === "result" ? ${result} : part === "extras" ? ${extras} : ${first}`
          : `() => ${first}`;
      };
      return {
        resolveDir: folder,
        contents: `export const loaders = { ${locales.map((locale) => `${locale}: ${choose(locale)}`).join(", ")} };`,
      };
    });
    build.onResolve({ filter: /^words:/ }, ({ path }) => ({
      path: path.slice("words:".length),
      namespace: "words",
      sideEffects: false,
    }));
    build.onLoad({ filter: /.*/, namespace: "words" }, ({ path }) => {
      const [locale, block, part] = path.split(":");
      return { resolveDir: folder, contents: cut(locale, block, part) };
    });
  },
};

/** @type {Map<string, ts.SourceFile>} */
const parsed = new Map();

/**
 * A locale file with `common` and one more block, and of both what belongs to a part.
 *
 * @param {string} locale
 * @param {string} block
 * @param {string} part
 */
function cut(locale, block, part) {
  const file =
    parsed.get(locale) ??
    ts.createSourceFile(`${locale}.js`, readFileSync(join(folder, `${locale}.js`), "utf8"), ts.ScriptTarget.Latest);
  parsed.set(locale, file);
  const own =
    file.statements
      .map((statement) => statement.getText(file))
      .find((text) => text.startsWith(`export const ${block} `)) ?? "";
  const partOf = (/** @type {string} */ key, /** @type {boolean} */ common) => {
    if (!common) return RESULT.includes(key) ? "result" : "first";
    if (!isSaid(key, block, own)) return "never";
    return FIRST.includes(key) ? "first" : EXTRAS.includes(key) ? "extras" : "result";
  };
  const statements = file.statements.map((statement) => {
    const [declared] =
      ts.isVariableStatement(statement) && statement.modifiers ? statement.declarationList.declarations : [];
    // The chooser of plural forms goes where nothing is counted.
    if (!declared) return statement.getText(file).replace("= plural(", "= /* @__PURE__ */ plural(");
    const name = declared.name.getText(file);
    const object = declared.initializer;
    if (!object || (name !== "common" && name !== block)) return "";
    if (!ts.isObjectLiteralExpression(object)) return statement.getText(file);
    const kept = object.properties
      .filter((property) => part === "all" || part === partOf(keyOf(property, file), name === "common"))
      .map((property) => property.getText(file));
    // The first output names the result before there is one.
    const outputs = part === "first" && object.properties.find((property) => keyOf(property, file) === "outputs");
    if (outputs && ts.isPropertyAssignment(outputs) && ts.isObjectLiteralExpression(outputs.initializer))
      kept.push(`outputs: { ${outputs.initializer.properties[0].getText(file)} }`);
    return `export const ${name} = { ${kept.join(", ")} };`;
  });
  return statements.join("\n");
}

/** @param {ts.ObjectLiteralElementLike} property @param {ts.SourceFile} file */
const keyOf = ({ name }, file) => (name && ts.isStringLiteral(name) ? name.text : (name?.getText(file) ?? ""));
