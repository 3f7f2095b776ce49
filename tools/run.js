/** Runs other programs, with their output visible to the user. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The project’s folder, with a trailing slash. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const onWindows = process.platform === "win32";

/**
 * Runs a program in the project’s folder; throws if it fails.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the current environment
 */
export function run(program, args, env = {}) {
  console.log(`\n$ ${[basename(program), ...args].join(" ").replaceAll(root, "")}`);
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
    shell: onWindows,
  });
  if (error) throw new Failure(`cannot run ${program}: ${error.message}`);
  if (status !== 0) throw new Failure(`${program} ${args[0] ?? ""} failed`);
}

/**
 * Runs a program as `run` does, without waiting.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the current environment
 * @param {{ together?: boolean }} [options] `together` prints the output in one piece when the program ends, for
 *   programs that run side by side
 */
export async function start(program, args, env = {}, { together = false } = {}) {
  const line = `\n$ ${[basename(program), ...args].join(" ").replaceAll(root, "")}`;
  if (!together) console.log(line);
  const output = together ? "pipe" : "inherit";
  const child = spawn(program, args, {
    cwd: root,
    stdio: ["ignore", output, output],
    env: { ...process.env, ...env },
    shell: onWindows,
  });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece) => printed.push(piece));
  const [status] = await once(child, "close").catch((error) => {
    throw new Failure(`cannot run ${program}: ${error.message}`);
  });
  if (together) console.log(`${line}\n${Buffer.concat(printed)}`);
  if (status !== 0) throw new Failure(`${program} ${args[0] ?? ""} failed`);
}

/**
 * Returns a program’s output, or undefined if it is missing or fails.
 * @param {string} program
 * @param {string[]} args
 */
export function ask(program, args) {
  const { status, stdout } = spawnSync(program, args, { cwd: root, encoding: "utf8", shell: onWindows });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * Decides whether Node was started with this module.
 * @param {string} url its `import.meta.url`
 */
export const isStarted = (url) => process.argv.length > 1 && url === pathToFileURL(process.argv[1]).href;

/** A fault the user can fix: printed as one message, without a stack. */
export class Failure extends Error {}

/**
 * Runs a command’s work and turns a failure into a message and an exit code.
 * @param {() => Promise<void>} work
 */
export async function command(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
