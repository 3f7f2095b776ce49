#!/usr/bin/env bash
# unstorage 1.17.6, a patch release, refuses the key "/" in a prefixed storage, which 1.17.3 accepted. Nitro 2.13 stores
# the page of the address "/" under that key, so `nuxt generate` of a new Nuxt 4.3.0 app fails with 500 on its home page.
# The Nuxt app in tests/consumers therefore holds unstorage at 1.17.3.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund old@npm:unstorage@1.17.3 new@npm:unstorage@1.17.6
cat > run.mjs <<'JS'
const results = [];
for (const name of ["old", "new"]) {
  const { createStorage, prefixStorage } = await import(name);
  const storage = prefixStorage(createStorage(), "internal:nuxt:prerender:payload");
  results.push(await storage.setItem("/", "page").then(() => "accepted", (error) => error.message).catch(String));
}
console.log(`key "/": unstorage 1.17.3 ${results[0]}, unstorage 1.17.6 ${results[1]}`);
process.exit(results[0] === "accepted" && /Invalid key/.test(results[1]) ? 0 : 1);
JS
node run.mjs
