/** `npm start`: installs missing tools, builds, serves, and rebuilds on change. */
import { existsSync, watch } from "node:fs";
import { join } from "node:path";
import { writeDeclared } from "./generated.js";
import { install } from "./install.js";
import { command, Failure, root, run } from "./run.js";

await command(async () => {
  install();
  const { buildWasm } = await import("./wasm.js");
  const { buildVendor } = await import("./vendor.js");
  const { serve } = await import("./serve.js");
  const rebuild = () => {
    writeDeclared();
    return buildWasm({ alone: false });
  };
  await rebuild();
  await buildVendor();
  buildSite();
  const { origin } = await serve({ port: Number(process.env.PORT ?? 8080) }).catch((error) => {
    if (error.code !== "EADDRINUSE") throw error;
    return serve();
  });
  console.log(`\nRegulars is at ${origin}/  (Ctrl+C ends)`);
  onChange("src", rebuild);
  onChange("www", buildSite);
});

/** Builds the pages in a new process, because Node caches imported locale files. */
function buildSite() {
  run(process.execPath, ["tools/site.js"]);
}

/**
 * Runs the work shortly after a change in a folder.
 * @param {string} folder
 * @param {() => void | Promise<void>} work
 */
function onChange(folder, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let soon;
  if (!existsSync(join(root, folder))) return;
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(soon);
    soon = setTimeout(async () => {
      try {
        await work();
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        console.error(`\n${error.message}; the last good build is still served.`);
      }
    }, 200);
  });
}
