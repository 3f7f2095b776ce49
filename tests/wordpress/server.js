/**
 * A WordPress of Debian's package on 127.0.0.1: MariaDB and PHP's own server, everything in one temporary folder.
 * Missing packages are installed as root on Debian, elsewhere the message names them.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PACKAGES = [
  "wordpress",
  "php-cli",
  "php-mysql",
  "php-xml",
  "php-mbstring",
  "php-zip",
  "mariadb-server",
  "wordpress-theme-twentytwentythree",
];

/** Installs what is missing. */
export function installWordPress() {
  const there = (/** @type {string} */ name) =>
    /install ok installed/.test(
      spawnSync("dpkg-query", ["-W", "-f=$" + "{Status}", name], { encoding: "utf8" }).stdout ?? "",
    );
  const missing = PACKAGES.filter((name) => !there(name));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0)
    throw new Error(`Install the Debian packages ${missing.join(", ")}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" });
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], { env, stdio: "ignore" });
}

/** @returns {Promise<number>} a free port */
const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });

/** @param {() => Promise<boolean> | boolean} condition @param {string} what */
async function until(condition, what) {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (await Promise.resolve(condition()).catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`${what} did not start`);
}

/** Folder of a WordPress: Debian's, or another version's, unpacked from its zip, which REGULARS_WORDPRESS names. */
const source = process.env.REGULARS_WORDPRESS ?? "/usr/share/wordpress";

/**
 * Starts WordPress with an administrator `admin`, password `secret`.
 *
 * @param {{ after(work: () => unknown): void }} t ends it
 * @param {string} [uploads] the largest upload that PHP takes; PHP's default is 2 MB
 */
export async function startWordPress(t, uploads = "2M") {
  const folder = mkdtempSync(join(tmpdir(), "wordpress-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const [port, databasePort] = [await freePort(), await freePort()];
  const data = join(folder, "data");
  const socket = join(folder, "mariadb.sock");
  execFileSync(
    "mariadb-install-db",
    [`--datadir=${data}`, "--user=root", "--auth-root-authentication-method=normal", "--skip-test-db"],
    { stdio: "ignore" },
  );
  const database = spawn(
    "mariadbd",
    [
      "--no-defaults",
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--port=${databasePort}`,
      "--bind-address=127.0.0.1",
      "--user=root",
      `--pid-file=${join(folder, "mariadb.pid")}`,
    ],
    { stdio: "ignore" },
  );
  t.after(() => database.kill());
  await until(() => existsSync(socket), "MariaDB");
  const sql = (/** @type {string} */ query) =>
    execFileSync("mariadb", [`--socket=${socket}`, "--user=root", "-N", "-e", query], { encoding: "utf8" });
  await until(() => sql("SELECT 1").trim() === "1", "MariaDB");
  sql(
    "CREATE DATABASE wordpress; CREATE USER wp@127.0.0.1 IDENTIFIED BY 'wp'; GRANT ALL ON wordpress.* TO wp@127.0.0.1;",
  );

  const site = join(folder, "site");
  cpSync(source, site, { recursive: true, dereference: true });
  const origin = `http://127.0.0.1:${port}`;
  writeFileSync(
    join(site, "wp-config.php"),
    `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wp' );
define( 'DB_PASSWORD', 'wp' );
define( 'DB_HOST', '127.0.0.1:${databasePort}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'FS_METHOD', 'direct' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${join(folder, "debug.log")}' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
`,
  );
  const php = spawn(
    "php",
    ["-d", `upload_max_filesize=${uploads}`, "-d", "post_max_size=20M", "-S", `127.0.0.1:${port}`, "-t", site],
    {
      stdio: "ignore",
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: "4" },
      detached: true,
    },
  );
  // A negative number ends the whole process group, workers included.
  t.after(() => process.kill(-(php.pid ?? 0)));
  await until(async () => (await fetch(`${origin}/wp-admin/install.php`)).ok, "PHP");
  const installed = await fetch(`${origin}/wp-admin/install.php?step=2`, {
    method: "POST",
    body: new URLSearchParams({
      weblog_title: "Shop",
      user_name: "admin",
      admin_password: "secret",
      admin_password2: "secret",
      pw_weak: "on",
      admin_email: "admin@example.org",
      blog_public: "0",
    }),
  });
  if (!installed.ok) throw new Error(`WordPress was not installed: ${installed.status}`);
  return { origin, sql, site, log: join(folder, "debug.log") };
}
