/** `npm run build`: the npm package in dist, the site in build/www. */
import { install } from "./install.js";
import { command, isStarted, run } from "./run.js";

/** Everything there is to build. */
export async function buildAll() {
  const { buildWasm } = await import("./wasm.js");
  const { buildJavaScript } = await import("./javascript.js");
  const { buildPackage } = await import("./package.js");
  const { buildRelease } = await import("./release.js");
  await buildWasm();
  await buildJavaScript();
  await buildPackage();
  run(process.execPath, ["tools/site.js"]);
  await buildRelease();
}

if (isStarted(import.meta.url)) {
  await command(async () => {
    install();
    await buildAll();
    console.log("\nThe npm package is in dist, the site in build/www.");
  });
}
