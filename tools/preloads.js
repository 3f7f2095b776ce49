/** The files that a module loads in a language, from esbuild's metafile: for modulepreload and preload links. */

/** @typedef {Pick<import("esbuild").Metafile, "outputs">} Metafile */

/**
 * Inputs of the files an element loads before it can paint.
 *
 * @param {string} language
 */
const ofForm = (language) =>
  new RegExp(`/i18n/${language}/([\\w-]+/form|orders/file|survey/file|subscriptions/file|engagement/file)\\.js`);

/**
 * Inputs of the files a calculator loads for its result, besides those of its form.
 *
 * @param {string} language
 */
const ofResult = (language) =>
  new RegExp(
    `/i18n/${language}/[\\w-]+/(form|result)\\.js|/elements/parts/live\\.js|/www/charts/|^www/charts/|^definition:`,
  );

/**
 * @param {Metafile} metafile
 * @param {string} folder of the bundles
 */
function follow({ outputs }, folder) {
  /** @param {string} path @param {(input: string) => boolean} wanted @param {Set<string>} seen */
  const closure = (path, wanted, seen = new Set()) => {
    seen.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (seen.has(next)) continue;
      // A dynamic import counts as the module it names: the chunk's entry point.
      const entry = outputs[next]?.entryPoint ?? "";
      if (kind === "import-statement" || (kind === "dynamic-import" && wanted(entry))) closure(next, wanted, seen);
    }
    return seen;
  };
  return (/** @type {string} */ module, /** @type {RegExp} */ wanted) => {
    const needed = closure(`${folder}/${module}`, (input) => wanted.test(input));
    needed.delete(`${folder}/${module}`);
    return [...needed].map((path) => path.slice(folder.length + 1));
  };
}

/**
 * Modules that a module needs before it can paint: its static imports and the texts of its form.
 *
 * @param {Metafile} metafile
 * @param {string} folder
 * @returns {(module: string, language: string) => string[]}
 */
export const paintFiles = (metafile, folder) => {
  const files = follow(metafile, folder);
  return (module, language) => files(module, ofForm(language));
};

/**
 * Modules that a calculator needs for its first result.
 *
 * @param {Metafile} metafile
 * @param {string} folder
 * @returns {(module: string, language: string) => string[]}
 */
export const resultFiles = (metafile, folder) => {
  const files = follow(metafile, folder);
  return (module, language) => files(module, ofResult(language));
};
