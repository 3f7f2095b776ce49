/** English: messages about files that cannot be read. */

export const files = {
  /** @param {{ format: string }} d */
  "compressed-file": (d) =>
    `This is a compressed file (${d.format}), which browsers cannot unpack. Unpack it, then drop the file inside it.`,
  /** @param {{ format: string }} d */
  "database-file": (d) =>
    `This is a database file (${d.format}). Export the table as CSV, Excel or Parquet, then drop that file.`,
  /** @param {{ format: string }} d */
  "document-file": (d) =>
    `This is a document (${d.format}), not a table. Export the table as CSV or Excel, then drop that file.`,
  "binary-file": () => "This is not a table. Export the data as CSV or Excel, then drop that file.",
  "web-page": () =>
    "This is a web page without a table, perhaps a sign-in page saved instead of the export. Download the export again.",
  "encrypted-file": () => "The file is protected by a password. Save it without one, then drop it again.",
  "nested-archive": () => "The archive holds another archive. Unpack it, then drop the files inside it.",
  "expands-too-far": () =>
    "The archive would unpack to far more than any table holds. Unpack it yourself, then drop the files you need.",
  "empty-archive": () => "The archive holds no table. Drop one with a CSV, Excel, JSON or Parquet file in it.",
  "broken-file": () => "The file is damaged or incomplete. Download or export it again.",
  "split-archive": () =>
    "This is one part of a split archive. Unpack the whole archive, then drop the files inside it.",
  "unknown-compression": () =>
    "The archive uses a compression that browsers cannot unpack. Unpack it, then drop the files inside it.",
  /** @param {{ line: string }} d */
  "bad-json": (d) =>
    `The file begins like JSON, but there is a mistake in line ${d.line}, or it breaks off. Export it again.`,
  "no-table": () => "The file holds no list of rows. Export a table, or JSON with one object per row.",
  /** @param {{ examples: string }} d */
  "several-sheets": (d) => `Several sheets could be meant: ${d.examples}. Choose one or all of them.`,
  /** @param {{ examples: string }} d */
  "unknown-sheet": (d) => `The file has no such sheet, only ${d.examples}. Choose another.`,
};
