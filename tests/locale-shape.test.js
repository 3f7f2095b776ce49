// The type check finds a locale file that lacks a key or has one too many.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const folder = fileURLToPath(new URL("../www/i18n/", import.meta.url));

/** Files there are not, beside the real ones, each with what the compiler has to say. @type {Record<string, [text: string, complaint: RegExp | undefined]>} */
const files = {
  "whole.js": [
    `import * as words from "./et.js";\n/** @type {import("./load.js").Locale} */\nexport const locale = words;\n`,
    undefined,
  ],
  "without-a-calculator.js": [
    `import * as words from "./et.js";\nconst { csat, ...rest } = words;\n/** @type {import("./load.js").Locale} */\nexport const locale = rest;\n`,
    /'csat' is missing/,
  ],
  "without-a-page.js": [
    `import * as words from "./et.js";\nconst { csat, ...rest } = words.pages;\n/** @type {import("./en.js").Pages} */\nexport const pages = rest;\n`,
    /'csat' is missing/,
  ],
  "without-a-key.js": [
    `import { site } from "./et.js";\nconst { skip, ...rest } = site;\n/** @type {import("./en.js").Site} */\nexport const words = rest;\n`,
    /'skip' is missing/,
  ],
  "with-a-key-too-many.js": [
    `import { site } from "./et.js";\n/** @type {import("./en.js").Site} */\nexport const words = { ...site, greeting: "Tere" };\n`,
    /'greeting' does not exist/,
  ],
  "with-a-sentence-of-another-shape.js": [
    `import { common } from "./et.js";\n/** @type {import("./en.js").Common} */\nexport const words = { ...common, range: "kuni" };\n`,
    /'string' is not assignable/,
  ],
};

test("a missing key, an extra one and one of another kind fail the type check", () => {
  /** @type {import("typescript").CompilerOptions} */
  const options = {
    allowJs: true,
    checkJs: true,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  const made = (/** @type {string} */ path) => files[path.replaceAll("\\", "/").split("/www/i18n/")[1] ?? ""]?.[0];
  host.readFile = (path) => made(path) ?? readFile(path);
  host.fileExists = (path) => made(path) !== undefined || fileExists(path);
  host.getSourceFile = (path, version, ...rest) =>
    made(path) === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, made(path), version);
  const program = ts.createProgram(
    Object.keys(files).map((name) => folder + name),
    options,
    host,
  );
  for (const [name, [, complaint]] of Object.entries(files)) {
    const said = program
      .getSemanticDiagnostics(program.getSourceFile(folder + name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))
      .join("; ");
    if (complaint) assert.match(said, complaint, name);
    else assert.equal(said, "");
  }
});
