/**
 * The code to paste, for each way of embedding.
 *
 * @typedef {object} Lists of the package; absent until they are loaded
 * @prop {Record<string, { wasm: string, languages: Record<string, { form: string[], result: string[] }> }>} [preload]
 * @prop {{ files: Record<string, string> }} [hashes]
 */

import { elementOf, frameworks } from "./frameworks.js";

/** @param {string} text */
const quoted = (text) => `"${text.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;

/** @param {Iterable<string[]>} pairs */
const written = (pairs) =>
  [...pairs].map(([name, value]) => (value ? ` ${name}=${quoted(value)}` : ` ${name}`)).join("");

/** Scripts, of its own origin; links to sources, saved files and print. */
const SANDBOX =
  "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";

/** A rem in pixels, and the minimum that a calculator assumes, because many themes make it 10. */
const REM = 16;

/** A height in CSS. @param {number} rem */
export const roomOf = (rem) => `max(${rem}rem, ${rem * REM}px)`;

/**
 * Heights in rem: in one column and in two. Undefined if inputs are hidden.
 *
 * @param {import("../builder.js").Choice} choice
 * @param {import("../builder.js").Data} data
 */
function heightsOf({ metric, attributes }, { heights }) {
  const hidden = (attributes.get("hide") ?? "").split(" ");
  const look = ["picture", "conventions", "explain"].filter((part) => hidden.includes(part)).join(" ");
  return heights[metric]?.[attributes.has("compact") ? "compact" : look];
}

/** Links that let the browser load everything for the first result at once. @param {Lists} lists @param {string} metric @param {string} language */
function preloads({ preload }, metric, language) {
  const about = preload?.[metric];
  if (!about) return [];
  const { form, result } = about.languages[language] ?? about.languages.en;
  const folder = "/regulars/";
  return [
    ...form
      .filter((file) => file !== `elements/${metric}.js`)
      .map((file) => `<link rel="modulepreload" href="${folder}${file}">`),
    ...result.map((file) => `<link rel="modulepreload" fetchpriority="low" href="${folder}${file}">`),
    `<link rel="preload" as="fetch" fetchpriority="low" type="application/wasm" crossorigin href="${folder}${about.wasm}">`,
  ];
}

/**
 * @param {import("../builder.js").Choice} choice
 * @param {string} query of the page for frames
 * @param {import("../builder.js").Data} data
 * @param {Lists} lists
 */
export function code(choice, query, data, lists) {
  const { metric, name, way, framework, attributes, style } = choice;
  const known = heightsOf(choice, data);
  // The smallest height of the calculator at any width, so that the content below does not move while the script loads.
  /** @type {[string, string][]} */
  const room = known
    ? [
        ["display", "block"],
        ["min-height", roomOf(Math.min(...known))],
      ]
    : [];
  /** @type {import("./frameworks.js").Shown} */
  const shown = { metric, attributes: [...attributes], style: [...room, ...style] };
  const element = elementOf(shown);
  const file = `inline/elements/${metric}.js`;
  const hash = lists.hashes?.files[file];
  const integrity = hash ? ` integrity="${hash}" crossorigin="anonymous"` : "";
  switch (way) {
    case "script":
      return [
        ...preloads(lists, metric, attributes.get("lang") ?? data.language),
        `<script type="module" src="/regulars/elements/${metric}.js"></script>`,
        element,
      ].join("\n");
    case "cdn":
      return `<script type="module" src="https://cdn.example/regulars@${data.version}/dist/${file}"${integrity}></script>\n${element}`;
    case "npm":
      return frameworks[framework]?.(shown) ?? `import "regulars/elements/${metric}";\n\n${element}`;
    case "frame":
      return [
        `<iframe data-regulars title=${quoted(name)} width="100%" height="${Math.round((known?.[0] ?? 50) * REM)}"`,
        ` sandbox="${SANDBOX}" allow="clipboard-write"`,
        ` src=${quoted(`https://site.example/regulars/embed.html?${query}`)}></iframe>`,
        `\n<script type="module" src="https://site.example/regulars/frame.js"></script>`,
      ].join("");
    case "wordpress": {
      const looks = [...style].map(([name, value]) =>
        // A shortcode cannot contain a quotation mark inside a value.
        [name === "color-scheme" ? "scheme" : name.replace("--regulars-", ""), value.replaceAll('"', "'")],
      );
      return `[regulars metric="${metric}"${written([...attributes, ...looks])}]`;
    }
    default:
      return `<script type="module" src="/regulars/${metric}.js"${integrity}></script>\n${element}`;
  }
}
