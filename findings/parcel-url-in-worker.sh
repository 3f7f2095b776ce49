#!/usr/bin/env bash
# A file named by `new URL("./worker.js", import.meta.url)` outside of `new Worker()` is bundled by Parcel, too. But a
# `new URL("./a.txt", import.meta.url)` inside of that file becomes `import.meta.resolve("<an id of Parcel's>")`, which is a
# bare specifier that nothing maps: the worker ends with a TypeError before its first statement. The same line in the page's
# own module becomes a real address. Our workers name their wasm so, so docs/embedding.md recommends files of one's own there.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
echo "{}" > package.json; npm install --silent --no-audit --no-fund --ignore-scripts parcel@2.16.4
mkdir src; echo text > src/a.txt
echo '<!doctype html><title>t</title><script type="module" src="./main.js"></script>' > src/index.html
cat > src/main.js <<'JS'
const start = (url) => new Worker(url, { type: "module" });
console.log(new URL("./a.txt", import.meta.url).href);
start(new URL("./worker.js", import.meta.url));
JS
echo 'postMessage(new URL("./a.txt", import.meta.url).href);' > src/worker.js
npx parcel build src/index.html --no-cache --no-source-maps --log-level error
node -e '
const { readdirSync, readFileSync } = require("node:fs");
const texts = Object.fromEntries(readdirSync("dist").filter((name) => name.endsWith(".js")).map((name) => [name, readFileSync(`dist/${name}`, "utf8")]));
const worker = Object.entries(texts).find(([, text]) => text.includes("postMessage"))[1];
const specifier = /import\.meta\.resolve\("([^"]*)"\)/.exec(worker)?.[1];
const { version } = require("parcel/package.json");
console.log(`parcel ${version}: the worker asks for import.meta.resolve("${specifier}")`);
process.exit(specifier && !/^[./]|:/.test(specifier) ? 0 : 1);'
