/** Prints the problems that publint and Are the Types Wrong find in the packed package, one per line. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { messages, pkg } = await publint({ pkgDir: root, strict: true });
for (const message of messages) console.log(`publint: ${formatMessage(message, pkg)}`);

const folder = mkdtempSync(join(tmpdir(), "regulars-pack-"));
const [{ filename }] = JSON.parse(execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], { cwd: root, encoding: "utf8" }));
const { problems, types } = await checkPackage(createPackageFromTarballData(readFileSync(join(folder, filename))));
rmSync(folder, { recursive: true });
if (!types) console.log("types: none");
// An ES module package: problems that only affect CommonJS do not count.
for (const problem of problems) {
  if (problem.kind === "CJSResolvesToESM") continue;
  console.log(`types: ${JSON.stringify(problem)}`);
}
