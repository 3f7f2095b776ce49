/** `npm start`: installs what is missing, builds, serves, and builds again on change. */
import { existsSync, watch } from "node:fs";
import { join } from "node:path";
import { install } from "./install.js";
import { command, Failure, root, run } from "./run.js";

await command(async () => {
  install();
  const { buildWasm } = await import("./wasm.js");
  const { serve } = await import("./serve.js");
  const rebuild = () => buildWasm({ alone: false });
  await rebuild();
  buildSite();
  const { origin } = await serve({ port: Number(process.env.PORT ?? 8080) }).catch((error) => {
    if (error.code !== "EADDRINUSE") throw error;
    return serve();
  });
  console.log(`\nRegulars is at ${origin}/  (Ctrl+C ends)`);
  onChange("src", rebuild);
  onChange("www", buildSite);
});

/** The generated pages; in a process of its own, which reads the words anew. */
function buildSite() {
  run(process.execPath, ["tools/site.js"]);
}

/**
 * Does the work a moment after something in a folder has changed.
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
