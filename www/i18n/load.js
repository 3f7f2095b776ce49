/**
 * Where each language is. The release build gives every element its own copy of this map, whose files hold only the
 * words that element says: those of its form first, those of its result with the core, those of what is folded away when
 * it is opened.
 *
 * @typedef {"first" | "result" | "extras"} Part
 * @typedef {typeof import("./en.js")} Locale every language says everything English says
 * @type {Record<string, (part?: Part) => Promise<Locale>>}
 */
export const loaders = {
  en: () => import("./en.js"),
  bg: () => import("./bg.js"),
  et: () => import("./et.js"),
  sk: () => import("./sk.js"),
  mk: () => import("./mk.js"),
  pl: () => import("./pl.js"),
};

/** Every language there is, in the order in which they are offered. */
export const locales = Object.keys(loaders);
