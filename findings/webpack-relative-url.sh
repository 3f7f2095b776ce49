#!/usr/bin/env bash
# With `parser.javascript.url: "relative"`, which Next.js sets, webpack replaces `new URL("./file", import.meta.url)` by an
# object that passes `instanceof URL` but is frozen and relative: assigning `hash` throws, and `new URL(url.href)` needs a base.
# Our workers are told their wasm in the fragment of their address, so www/core/worker.js builds a new URL from `href`.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund webpack@5.112.2
mkdir src; echo text > src/a.txt
cat > src/index.mjs <<'JS'
const url = new URL("./a.txt", import.meta.url);
const attempt = (work) => { try { return String(work()); } catch (error) { return `${error.name}: ${error.message}`; } };
const found = {
  instance: url instanceof URL,
  href: url.href,
  hash: attempt(() => { url.hash = "x"; return url.href; }),
  again: attempt(() => new URL(url.href).href),
};
console.log(JSON.stringify(found));
JS
cat > build.cjs <<'JS'
const webpack = require("webpack");
webpack({
  mode: "development", devtool: false, target: "web", context: __dirname, entry: "./src/index.mjs",
  output: { path: `${__dirname}/out`, publicPath: "/", filename: "main.js" },
  module: { parser: { javascript: { url: "relative" } } },
}, (error, stats) => { if (error || stats.hasErrors()) { console.error(error ?? stats.toString()); process.exit(2); } });
JS
node build.cjs
answer=$(node out/main.js)
echo "webpack $(node -p "require('webpack/package.json').version"): $answer"
node -e '
const { instance, href, hash, again } = JSON.parse(process.argv[1]);
process.exit(instance && href.startsWith("/") && /Error/.test(again) && !hash.endsWith("#x") ? 0 : 1);' "$answer"
