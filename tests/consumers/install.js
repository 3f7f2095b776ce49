/** Installs the bundlers and frameworks that this folder's package.json names, if they are missing. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));

export function installConsumers() {
  const { devDependencies } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
  if (Object.keys(devDependencies).every((name) => existsSync(join(here, "node_modules", name)))) return;
  const options = { cwd: here, stdio: /** @type {["ignore", "ignore", "inherit"]} */ (["ignore", "ignore", "inherit"]) };
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], options);
}
