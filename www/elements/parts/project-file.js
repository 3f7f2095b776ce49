/** Project files: the code that all analysers share. */

/** Largest file considered as a project. */
const LARGEST = 1_000_000;

/** @param {unknown} value */
export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** @param {unknown} value */
export const isText = (value) => typeof value === "string";
/** The first and the last day, yyyy-mm-dd. @param {unknown} value */
export const isPeriod = (value) =>
  Array.isArray(value) && value.length === 2 && value.every((day) => isText(day) && /^\d{4}-\d\d-\d\d$/.test(day));

/**
 * The fields of a project in a text; undefined if it is not a project of this kind, or lacks the names of its files or
 * options.
 *
 * @param {string} text
 * @param {"orders" | "survey"} kind
 * @returns {any}
 */
export function projectIn(text, kind) {
  /** @type {any} */
  let found;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(found) || found.regulars !== 1 || found.kind !== kind) return undefined;
  const { names, options = {} } = found;
  return Array.isArray(names) && names.every(isText) && isObject(options) ? { ...found, options } : undefined;
}

/**
 * Separates a project from the other files.
 *
 * @template Project
 * @param {File[]} files
 * @param {(text: string) => Project | undefined} read
 * @returns {Promise<{ project?: Project, files: File[] }>}
 */
export async function withoutProject(files, read) {
  for (const file of files) {
    if (!file.name.endsWith(".json") || file.size > LARGEST) continue;
    const project = read(await file.text());
    if (project) return { project, files: files.filter((other) => other !== file) };
  }
  return { files };
}
