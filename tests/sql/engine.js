// Engines for tests: DuckDB and Spark through Python, and a separate PostgreSQL cluster in a temporary folder.

import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Folder in which Python's packages are installed. */
const installed = fileURLToPath(new URL("../../target/sql/", import.meta.url));
const PACKAGES = ["pyspark==4.3.0", "psycopg2-binary==2.9.13", "sqlglot==30.30.0"];

/**
 * A Python with the engines, installed on first use.
 *
 * @param {string} [duckdb] version
 */
export function pythonWith(duckdb = "2.0.1") {
  const packages = duckdb === "2.0.1" ? [...PACKAGES, `duckdb==${duckdb}`] : [`duckdb==${duckdb}`];
  return environment(`duckdb-${duckdb}`, packages);
}

/** A Python with its own packages. @param {string} name @param {string[]} packages */
export function environment(name, packages) {
  const own = join(installed, name);
  const python = join(own, "bin", "python");
  if (existsSync(join(own, "complete"))) return python;
  mkdirSync(installed, { recursive: true });
  for (const [program, args] of /** @type {[string, string[]][]} */ ([
    [process.env.PYTHON ?? "python3", ["-m", "venv", own]],
    [python, ["-m", "pip", "install", "--quiet", ...packages]],
  ])) {
    const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
  }
  writeFileSync(join(own, "complete"), "");
  return python;
}

/** @typedef {"duckdb" | "spark" | "postgresql"} EngineName */
/** @typedef {{ header: string[], rows: (string | number | null)[][], seconds: number }} Result */

/** @typedef {object} RunningEngine
 * @prop {string} version
 * @prop {(name: string, text: string, types?: Record<string, string>) => Promise<void>} load a CSV as a table
 * @prop {(sql: string) => Promise<Result>} run throws the engine's error
 * @prop {(sql: string) => Promise<string>} csv the result of a query, as the engine's client would save it
 * @prop {() => void} stop
 */

/** @returns {Promise<number>} a port nobody uses */
const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => found(port));
    });
  });

/** The folder of PostgreSQL's programs in Debian. */
function postgresPrograms() {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  if (versions.length === 0) throw new Error("PostgreSQL is missing: apt-get install postgresql");
  return join(root, versions[0], "bin");
}

/** Starts a cluster; the server refuses to run as root. @param {string} folder */
export async function startPostgres(folder) {
  const programs = postgresPrograms();
  const isRoot = process.getuid?.() === 0;
  const data = join(folder, "data");
  chmodSync(folder, 0o777);
  const run = (/** @type {string} */ command) => {
    const [program, args] = isRoot ? ["su", ["postgres", "-s", "/bin/sh", "-c", command]] : ["sh", ["-c", command]];
    const { status, stderr, stdout } = spawnSync(program, args, { encoding: "utf8", cwd: folder });
    if (status !== 0) throw new Error(`${command}: ${stderr}${stdout}`);
  };
  const port = await freePort();
  run(`${programs}/initdb -D ${data} -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8`);
  run(
    `${programs}/pg_ctl -D ${data} -w -l ${folder}/log -o "-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off" start`,
  );
  return {
    port,
    address: `host=127.0.0.1 port=${port} user=postgres dbname=postgres`,
    stop: () => run(`${programs}/pg_ctl -D ${data} -m immediate stop`),
  };
}

/** @param {unknown} cell as a client writes it into a CSV */
const written = (cell) => {
  const text = cell === null ? "" : String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** @param {{ header: string[], rows: unknown[][] }} result */
export const csvOf = ({ header, rows }) => [header, ...rows].map((row) => `${row.map(written).join()}\n`).join("");

/**
 * @param {EngineName} name
 * @param {{ duckdb?: string }} [options] version of DuckDB
 * @returns {Promise<RunningEngine>}
 */
export async function startEngine(name, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), "regulars-sql-"));
  const server = name === "postgresql" ? await startPostgres(folder) : undefined;
  const script = fileURLToPath(new URL("run.py", import.meta.url));
  const child = spawn(pythonWith(options.duckdb), [script, name, ...(server ? [server.address] : [])], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  let faults = "";
  child.stderr.on("data", (text) => (faults = (faults + text).slice(-4000)));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await lines.next();
    if (done)
      throw new Error(`${name} ended; it needs Python with duckdb, pyspark, psycopg2-binary, and Java\n${faults}`);
    const found = JSON.parse(value);
    if (found.error) throw new Error(found.error);
    return found;
  };
  const ask = (/** @type {object} */ job) => {
    child.stdin.write(`${JSON.stringify(job)}\n`);
    return answer();
  };
  const { version } = await answer();
  let files = 0;
  const run = (/** @type {string} */ sql) => ask({ sql });
  return {
    version,
    async load(table, text, types = {}) {
      const path = join(folder, `${files++}.csv`);
      writeFileSync(path, text);
      await ask({ load: [{ name: table, path, types }] });
    },
    run,
    csv: async (sql) => csvOf(await run(sql)),
    stop() {
      child.kill();
      server?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
