/** Places in files, as shown to people. */

/**
 * Name of a file, with those of the file inside it and of the sheet.
 *
 * @param {{ file?: number, entry?: string, sheet?: string }} where
 * @param {string[]} names of the files
 */
export const fileOf = ({ file = 0, entry, sheet }, names) =>
  [names[file], entry, sheet].filter((part) => part !== undefined && part !== "").join(" › ");
