// The npm package: its exports exist and are typed, and it contains no other files.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** @type {[{ size: number, files: { path: string }[] }]} */
const [{ size, files }] = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, encoding: "utf8" }),
);
const packed = files.map(({ path }) => path);

test("the package weighs at most 4 MB", () => {
  assert.ok(size > 1e6 && size <= 4e6, `${size} bytes`);
});

test("the package contains only the build and its documents", () => {
  const papers = ["LICENSE-APACHE", "LICENSE-MIT", "NOTICES.md", "README.md", "package.json"];
  assert.deepEqual(packed.filter((path) => !path.startsWith("dist/")).sort(), papers);
  for (const target of Object.values(exports).flatMap((entry) =>
    Object.values(typeof entry === "string" ? [entry] : entry),
  )) {
    const [start, end] = target.slice(2).split("*");
    assert.ok(
      packed.some((path) => path === start || (end && path.startsWith(start) && path.endsWith(end))),
      `${target} is not packed`,
    );
  }
});

test("the crate contains only source, examples and documents", () => {
  const list = execFileSync("cargo", ["package", "--list", "--allow-dirty"], { cwd: root, encoding: "utf8" })
    .trim()
    .split("\n");
  const papers = [
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "Cargo.toml.orig",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
  ];
  // Cargo adds a note of the commit, except outside a repository.
  const others = list.filter((path) => !/^(src|examples)\/|^\.cargo_vcs_info\.json$/.test(path));
  assert.deepEqual(others.sort(), papers.sort());
  assert.ok(list.includes("src/lib.rs") && list.some((path) => path.startsWith("examples/")));
});

test("every imported module is packed", () => {
  for (const path of packed.filter((path) => /^dist\/[^/]*\.js$/.test(path))) {
    for (const [, name] of readFileSync(join(root, path), "utf8").matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) {
      assert.ok(packed.includes(`dist/${name}`), `${path} imports ${name}`);
    }
  }
});

test("files that modules name by their addresses exist, named so that every bundler finds them", () => {
  let found = 0;
  for (const path of packed.filter((path) => /^dist\/(?!inline).*\.js$/.test(path)))
    for (const [, address] of readFileSync(join(root, path), "utf8").matchAll(
      /new URL\("([^"]+)",\s*import\.meta\.url\)/g,
    )) {
      assert.match(address, /^\.{1,2}\//, path);
      assert.ok(packed.includes(join(path, "..", address)), `${path} names ${address}`);
      found++;
    }
  assert.ok(found > 40);
});

test("declarations refer to existing ones, and every declaration is referred to", () => {
  const declared = packed.filter((path) => path.endsWith(".d.ts"));
  const led = new Set();
  for (const path of declared)
    for (const [, to] of readFileSync(join(root, path), "utf8").matchAll(/(?:from|import\() ?"(\.[^"]+)\.js"/g)) {
      const target = join(path, "..", `${to}.d.ts`);
      assert.ok(declared.includes(target), `${path} leads to ${target}`);
      led.add(target);
    }
  assert.ok(led.size > 50);
  assert.deepEqual(
    declared.filter((path) => path.startsWith("dist/types/") && !led.has(path)),
    [],
  );
});

test("types work in a TypeScript project", () => {
  const project = mkdtempSync(join(tmpdir(), "regulars-consumer-"));
  after(() => rmSync(project, { recursive: true }));
  mkdirSync(join(project, "node_modules"));
  symlinkSync(root, join(project, "node_modules/regulars"), "junction");
  const consumer = `
    import { evaluate, metrics, ready } from "regulars";
    import { summarizeOrders } from "regulars/orders";
    import { evaluate as inlined } from "regulars/inline";
    import { RegularsClv } from "regulars/elements/clv";
    import { RegularsNps } from "regulars/inline/elements/nps";
    import "regulars/elements/nps";
    const clv: RegularsClv = document.createElement("regulars-clv");
    console.log(clv, inlined("nps", {}).ok);
    const summary = await summarizeOrders(new Blob([]), { columns: { customer: "who" }, decimal: "," });
    const frequency: Uint32Array | undefined = summary.ok ? summary.frequency : undefined;
    await ready();
    const result = evaluate("nps", { promoters: 70, passives: 10, detractors: 20 }, { confidence: 0.9 });
    const nps: number = result.ok ? result.values.nps : NaN;
    const code: string = result.ok ? "" : result.code;
    const ids: string[] = metrics.map((metric) => metric.id);
    const element: RegularsNps | null = document.querySelector("regulars-nps");
    if (element) Object.assign(element, { promoters: 90 }).passivesWon = element.interval === "score" ? 1 : element.target;
    // @ts-expect-error: no such property
    if (element) element.promoter = 90;
    element?.addEventListener("regulars-result", ({ detail }) => console.log(detail.metric, detail.userInitiated, "values" in detail ? detail.values.nps : detail.rows));
    const again: Promise<unknown> | undefined = element?.evaluate();
    // @ts-expect-error: no such method
    element?.calculate();
    // @ts-expect-error: an id is a string
    evaluate(1, {});
    // @ts-expect-error: the definitions are not to be changed
    metrics.pop();
    export { nps, code, ids, frequency, again };`;
  writeFileSync(join(project, "consumer.ts"), consumer);
  writeFileSync(join(project, "package.json"), `{ "type": "module" }`);
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"];
  const { stdout } = spawnSync(process.execPath, [tsc, ...options, "consumer.ts"], { cwd: project, encoding: "utf8" });
  assert.equal(stdout, "");
});

test("TypeScript finds no error in the declarations of any entry point or element", () => {
  const project = mkdtempSync(join(tmpdir(), "regulars-consumer-"));
  after(() => rmSync(project, { recursive: true }));
  mkdirSync(join(project, "node_modules"));
  symlinkSync(root, join(project, "node_modules/regulars"), "junction");
  // Types of frameworks need those packages: tests/consumers checks them.
  const entries = Object.keys(exports).filter((name) => !/\*|\.json$|react|solid|svelte/.test(name));
  const elements = packed.flatMap((path) => /^dist\/(elements\/[\w-]+)\.d\.ts$/.exec(path)?.[1] ?? []);
  const names = [...entries.map((name) => name.slice(2)), ...elements.filter((name) => !/events|props/.test(name))];
  assert.ok(names.length > 40);
  const lines = names.map((name, i) => `import type * as entry${i} from "${join("regulars", name)}";\n`);
  writeFileSync(
    join(project, "consumer.ts"),
    `${lines.join("")}export type All = [${names.map((_, i) => `typeof entry${i}`)}];`,
  );
  writeFileSync(join(project, "package.json"), `{ "type": "module" }`);
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  for (const module of [["nodenext"], ["esnext", "--moduleResolution", "bundler"]]) {
    const options = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022", "--module", ...module];
    const { stdout } = spawnSync(process.execPath, [tsc, ...options, "consumer.ts"], {
      cwd: project,
      encoding: "utf8",
    });
    assert.equal(stdout, "");
  }
});

test("the manifest names every element and its attributes", () => {
  /** @type {{ modules: { path: string, declarations: any[] }[] }} */
  const { modules } = JSON.parse(readFileSync(join(root, "dist/custom-elements.json"), "utf8"));
  const tags = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
  const elements = packed.flatMap(
    (path) => /^dist\/elements\/(?!index|report-file|survey-report-file)([\w-]+)\.js$/.exec(path)?.[1] ?? [],
  );
  assert.deepEqual(
    tags,
    elements.map((name) => `regulars-${name}`),
  );
  const [nps] = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName === "regulars-nps");
  const names = nps.attributes.map((/** @type {{ name: string }} */ { name }) => name);
  for (const name of ["lang", "currency", "promoters", "interval", "confidence"]) assert.ok(names.includes(name), name);
  assert.ok(nps.cssParts.length > 10 && nps.cssProperties.length > 10 && nps.events.length === 2);
});

test("sri.json has the hashes of the modules that pages and imports name", () => {
  const { version, files } = JSON.parse(readFileSync(join(root, "dist/sri.json"), "utf8"));
  assert.equal(version, JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);
  const listed = packed
    .filter((path) => /^dist\/(?!chunk-).*\.js$/.test(path))
    .map((path) => path.slice("dist/".length));
  assert.deepEqual(Object.keys(files).sort(), listed.sort());
  const digest = execFileSync("openssl", ["dgst", "-sha384", "-binary", join(root, "dist/elements/nps.js")]).toString(
    "base64",
  );
  assert.equal(files["elements/nps.js"], `sha384-${digest}`);
});

test("SECURITY.md names the licence of every development package", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const stated = readFileSync(join(root, "SECURITY.md"), "utf8");
  const licences = Object.entries(packages).flatMap(([path, { license }]) => (path ? [String(license)] : []));
  assert.ok(licences.length > 50);
  // MPL v2, BSD-2-Clause or LGPL-3.0+ by the name of their family; one of several alternatives is enough.
  const named = (/** @type {string} */ one) => stated.includes(/^[A-Z]+(?: BY-SA)?/i.exec(one)?.[0] ?? one);
  for (const licence of new Set(licences)) {
    const alternatives = licence.replace(/[()]/g, "").split(" OR ");
    assert.ok(
      alternatives.some((one) => one.split(" AND ").every(named)),
      licence,
    );
  }
});
