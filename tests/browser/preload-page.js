// A page with one calculator, with and without the preloads that `dist/preload.json` names.

import { readFileSync } from "node:fs";

export const dist = new URL("../../dist/", import.meta.url);
/** @type {Record<string, { wasm: string, languages: Record<string, { form: string[], result: string[] }> }>} */
export const lists = JSON.parse(readFileSync(new URL("preload.json", dist), "utf8"));

/** @param {string} metric @param {string} language */
export function links(metric, language) {
  const { wasm, languages } = lists[metric];
  const { form, result } = languages[language];
  return [
    ...form.map((file) => `<link rel="modulepreload" href="/dist/${file}">`),
    ...result.map((file) => `<link rel="modulepreload" fetchpriority="low" href="/dist/${file}">`),
    `<link rel="preload" as="fetch" fetchpriority="low" type="application/wasm" crossorigin href="/dist/${wasm}">`,
  ].join("\n");
}

/** @param {string} head */
export const page = (
  head,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>t</title>
${head}<script type="module" src="/dist/elements/nps.js"></script>
<script>
  addEventListener("regulars-result", () => (window.firstResult ??= performance.now()));
  const look = () => document.querySelector("regulars-nps")?.shadowRoot?.querySelector("form")
    ? (window.firstForm = performance.now()) : requestAnimationFrame(look);
  look();
</script>
<regulars-nps style="display: block; min-height: 48rem"></regulars-nps>`;
