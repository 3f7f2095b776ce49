/**
 * Builds the framework apps in this folder with the package as users install it, from its tarball; each app's output
 * goes into the folder named below. `node tests/consumers/frameworks.js next astro` builds two of them.
 */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");

/**
 * Apps with their commands, their output folder and, if it runs in the same process, the command of their development
 * server.
 *
 * @type {Record<string, { commands: string[][], out: string, dev?: string[] }>}
 */
export const apps = {
  next: { commands: [["next", "build"]], out: "out" },
  nuxt: { commands: [["nuxt", "generate"]], out: ".output/public", dev: ["nuxt", "dev"] },
  sveltekit: {
    commands: [["svelte-kit", "sync"], ["svelte-check", "--fail-on-warnings"], ["vite", "build"]],
    out: "build",
    dev: ["vite", "dev"],
  },
  astro: { commands: [["astro", "build"]], out: "dist", dev: ["astro", "dev"] },
  angular: { commands: [["ng", "build"]], out: "out" },
};

/** Packs the package as npm would publish it; returns the tarball's path. */
function pack() {
  const folder = mkdtempSync(join(tmpdir(), "regulars-pack-"));
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], { cwd: root, encoding: "utf8" }),
  );
  return join(folder, filename);
}

// Disables the registry's telemetry and update notices.
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NEXT_TELEMETRY_DISABLED: "1", NUXT_TELEMETRY_DISABLED: "1", NG_CLI_ANALYTICS: "false", CI: "1" };

/**
 * Starts the development server of a built app; returns its process.
 *
 * @param {string} name
 * @param {number} port
 */
export function develop(name, port) {
  const app = join(here, name);
  const [command, ...args] = apps[name].dev ?? [];
  return spawn(process.execPath, [join(app, "node_modules/.bin", command), ...args, "--port", String(port), "--host", "127.0.0.1"], { cwd: app, env, stdio: "ignore" });
}

/** @param {string[]} names of apps */
export function build(names) {
  const tarball = pack();
  for (const name of names) {
    const app = join(here, name);
    const options = { cwd: app, env, stdio: /** @type {["ignore", "inherit", "inherit"]} */ (["ignore", "inherit", "inherit"]) };
    if (!existsSync(join(app, "node_modules/.package-lock.json"))) {
      execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], options);
    }
    const installed = join(app, "node_modules/regulars");
    rmSync(installed, { recursive: true, force: true });
    mkdirSync(installed, { recursive: true });
    execFileSync("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
    // Frameworks cache the result for a package of the same version.
    for (const cache of [".next", ".nuxt", ".svelte-kit", ".angular", "node_modules/.vite", "node_modules/.cache", "node_modules/.astro", apps[name].out])
      rmSync(join(app, cache), { recursive: true, force: true });
    for (const [command, ...args] of apps[name].commands) execFileSync(join(app, "node_modules/.bin", command), args, options);
  }
  rmSync(tarball);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build(process.argv.length > 2 ? process.argv.slice(2) : Object.keys(apps));
