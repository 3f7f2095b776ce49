/** `npm run build`: the npm package in dist, the site in build/www. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDeclared } from "./generated.js";
import { install } from "./install.js";
import { command, isStarted, root, run } from "./run.js";

/** Builds everything. */
export async function buildAll() {
  checkDeclared();
  const { buildCalculators, buildOrders, buildWorkbooks } = await import("./wasm.js");
  const { buildVendor } = await import("./vendor.js");
  const { buildJavaScript } = await import("./javascript.js");
  const { buildPackage } = await import("./package.js");
  const { buildRelease } = await import("./release.js");
  await Promise.all([buildCalculators().then(buildJavaScript), buildOrders().then(buildWorkbooks)]);
  await buildVendor();
  await buildPackage({ smallest: true });
  const { buildPlugin } = await import("./wordpress.js");
  await buildPlugin();
  run(process.execPath, ["tools/site.js"]);
  await buildRelease();
}

/** Prints the hashes for `<script integrity>`, which are in dist/sri.json. */
function printHashes() {
  /** @type {Record<string, string>} */
  const files = JSON.parse(readFileSync(join(root, "dist/sri.json"), "utf8")).files;
  console.log(
    `\n${Object.entries(files)
      .map(([name, hash]) => `${hash}  ${name}`)
      .join("\n")}`,
  );
}

if (isStarted(import.meta.url)) {
  await command(async () => {
    install();
    await buildAll();
    printHashes();
    console.log("\nThe npm package is in dist, the site in build/www.");
  });
}
