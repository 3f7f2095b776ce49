/** A complete page: the content of its own file in the layout that all pages share (www/pages/layout.html). */
import { locales } from "../../www/i18n/index.js";
import { asScript } from "./builder.js";
import { stackTables } from "./stack.js";
import { attribute, elements, fill, print, readPage, textOf } from "./template.js";

/**
 * @typedef {import("./template.js").Scope} Scope
 * @typedef {import("./template.js").Translate} Translate
 * @typedef {import("parse5").DefaultTreeAdapterTypes.Document} Document
 *
 * @typedef {object} Options
 * @prop {string} [origin] where the site will be, for the links search engines follow
 * @prop {string} [policy] the Content-Security-Policy, where no server sends it
 * @prop {(module: string, language: string) => string[]} [preloads] the modules another one needs before it can paint
 */

/**
 * A page's path from the site's root in a language; for an index, its folder.
 *
 * @param {string} path
 * @param {string} language
 */
export const place = (path, language) =>
  (language === "en" ? path : `${language}/${path}`).replace(/(^|\/)index\.html$/, "$1");

/**
 * A page's description for search engines.
 *
 * @param {{ title: string, description: string }} page
 * @param {string} path
 * @param {string} language
 * @param {string} siteName
 * @param {string} address
 */
const structured = ({ title, description }, path, language, siteName, address) => {
  const isHome = path === "index.html";
  return asScript({
    "@context": "https://schema.org",
    "@type": isHome ? "WebSite" : "WebApplication",
    name: isHome ? siteName : title,
    description,
    inLanguage: language,
    ...(!isHome && {
      applicationCategory: "BusinessApplication",
      operatingSystem: "Any",
      browserRequirements: "JavaScript",
      offers: { "@type": "Offer", price: "0", priceCurrency: "EUR" },
    }),
    ...(address && { url: address }),
  });
};

/**
 * The parts that a page’s file contributes to the layout, with their values.
 *
 * @param {Document} source
 * @param {Scope} scope
 * @param {Translate} translate
 */
function partsOf(source, scope, translate) {
  const parts = { title: "", description: "", scripts: /** @type {string[]} */ ([]) };
  /** @type {import("./template.js").Node[]} */
  let main = [];
  const [page] = fill(source.childNodes, scope, translate).filter(({ nodeName }) => nodeName === "html");
  for (const element of elements(/** @type {import("./template.js").Element} */ (page))) {
    const value = (/** @type {string} */ name) => attribute(element, name) ?? "";
    if (element.tagName === "title") parts.title = textOf(element);
    if (element.tagName === "meta" && value("name") === "description") parts.description = value("content");
    if (element.tagName === "script" && value("src")) parts.scripts.push(value("src").replace(/^\.\.\//, ""));
    if (element.tagName === "main") {
      stackTables(element);
      main = element.childNodes;
    }
  }
  return { ...parts, main };
}

const frame = readPage("pages/layout.html");

/**
 * The HTML of a page.
 *
 * @param {{ source: Document, path: string, language: string, values: Scope }} page `path`
 *   without language, such as `nps.html`
 * @param {Translate} translate
 * @param {Options} options
 */
export function assemble({ source, path, language, values }, translate, { origin = "", policy = "", preloads }) {
  const root = language === "en" ? "" : "../";
  const addresses = locales.map((tag) => [tag, `${root}${place(path, tag)}`]);
  const { title, description, scripts: own, main } = partsOf(source, { ...values, language, root }, translate);
  const siteName = translate("site.name", "Regulars");
  const address = origin && `${origin}/${place(path, language)}`;
  const scripts = ["site.js", ...own];
  const alternates = [...locales, "x-default"].map((tag) => ({
    hreflang: tag,
    href: `${origin}/${place(path, tag === "x-default" ? "en" : tag)}`,
  }));
  const current = (/** @type {string} */ name) => path === `${name}.html` && "page";
  const named = (/** @type {string} */ name) => translate(`${name}.name`, name);
  const scope = {
    language,
    root,
    href: Object.fromEntries(addresses),
    isCurrent: Object.fromEntries(locales.map((tag) => [tag, tag === language && "true"])),
    policy,
    address,
    alternates: origin ? alternates : [],
    fullTitle: path === "index.html" ? title : `${title} · ${siteName}`,
    description,
    structured: structured({ title, description }, path, language, siteName, address),
    preloads: [...new Set(scripts.flatMap((module) => preloads?.(module, language) ?? []))],
    scripts,
    current: Object.fromEntries(
      ["orders", "survey", "subscriptions", "engagement", "builder", "accuracy", "models", "privacy", "compare"].map(
        (name) => [name, current(name)],
      ),
    ),
    trust: ["accuracy", "models", "privacy", "compare"].map(named).join(", "),
    main,
  };
  return print({ ...frame, childNodes: fill(frame.childNodes, scope, translate) });
}
