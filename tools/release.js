/**
 * Writes the site for any static host to build/www: bundled modules, and pages that preload the files they need.
 * `SITE_ORIGIN=https://example.org npm run build` adds the absolute addresses search engines need: canonical links,
 * languages and the sitemap.
 */
import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, modules } from "./bundle.js";
import { paintFiles } from "./preloads.js";
import { root } from "./run.js";
import { policy } from "./serve.js";

const out = join(root, "build/www");

/** Modules only the site has; `cli.js` is the package's command, which runs in Node. */
const own = () => readdirSync(join(root, "www")).filter((name) => name.endsWith(".js") && name !== "cli.js");

/** Bundles the modules, copies the files and writes the pages. */
export async function buildRelease() {
  rmSync(out, { recursive: true, force: true });
  const metafile = await bundle([...modules(), ...own()], "build/www");
  const { buildSite } = await import("./site.js");
  const copy = (/** @type {string} */ from, /** @type {string} */ to, /** @type {RegExp} */ names) => {
    for (const name of readdirSync(join(root, from)))
      if (names.test(name)) cpSync(join(root, from, name), join(out, to, name));
  };
  copy("www", "", /^embed\.html$|\.(css|svg|png)$/);
  copy("www/pictures", "pictures", /\.webp$/);
  copy("tests/data", "data", /-sample\.csv$/);
  // The files that the embed builder hands out: the package's own files, so that its hashes match, and the plugin.
  cpSync(join(root, "dist"), join(out, "regulars"), {
    recursive: true,
    filter: (path) => !/[\\/](types|(p?react|solid|svelte)\.js)$|\.d\.ts$|custom-elements\.json$/.test(path),
  });
  copy("build", "regulars", /\.zip$/);
  const origin = process.env.SITE_ORIGIN?.replace(/\/$/, "") ?? "";
  // A meta element cannot set frame-ancestors; a host that can send headers sets it there.
  const meta = policy
    .split("; ")
    .filter((directive) => !directive.startsWith("frame-ancestors"))
    .join("; ");
  const pages = await buildSite(out, { origin, policy: meta, preloads: paintFiles(metafile, "build/www") });
  const map = pages.map((path) => `<url><loc>${origin}/${path}</loc></url>`);
  if (origin)
    writeFileSync(
      join(out, "sitemap.xml"),
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        ...map,
        "</urlset>\n",
      ].join("\n"),
    );
  writeFileSync(join(out, "robots.txt"), `User-agent: *\nAllow: /\n${origin && `Sitemap: ${origin}/sitemap.xml\n`}`);
}
