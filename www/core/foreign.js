// Files that are no tables of text, told by how they begin.

/** @type {[code: string, beginning: (number | string)[]][]} */
const SIGNATURES = [
  // ZIP archives, among them today's workbooks, and the compound files of those before.
  ["spreadsheet-file", [0x50, 0x4b, 0x03, 0x04]],
  ["spreadsheet-file", [0x50, 0x4b, 0x05, 0x06]],
  ["spreadsheet-file", [0xd0, 0xcf, 0x11, 0xe0]],
  ["binary-file", [0x1f, 0x8b]], // gzip
  ["binary-file", ["BZh"]],
  ["binary-file", [0xfd, "7zXZ"]],
  ["binary-file", ["7z", 0xbc, 0xaf]],
  ["binary-file", ["Rar!"]],
  ["binary-file", ["%PDF-"]],
  ["binary-file", ["{\\rtf"]],
  ["binary-file", [0x89, "PNG"]],
  ["binary-file", [0xff, 0xd8, 0xff]],
  ["binary-file", ["GIF8"]],
  ["binary-file", [0x00, "asm"]],
  ["binary-file", ["SQLite format 3"]],
  ["binary-file", ["PAR1"]],
];

/**
 * Why a file cannot be a table of text; nothing for one that may be.
 *
 * @param {Uint8Array} beginning
 * @returns {"spreadsheet-file" | "binary-file" | "web-page" | undefined}
 */
export function foreignKind(beginning) {
  const known = SIGNATURES.find(([, signature]) => {
    const bytes = signature.flatMap((part) =>
      typeof part === "string" ? [...part].map((c) => c.charCodeAt(0)) : [part],
    );
    return bytes.every((byte, index) => beginning[index] === byte);
  });
  if (known) return /** @type {"spreadsheet-file"} */ (known[0]);
  const text = String.fromCharCode(...beginning.subarray(0, 64))
    .trimStart()
    .toLowerCase();
  if (/^(<!doctype html|<html|<\?xml)/.test(text.replace(/^\u00ef\u00bb\u00bf/, ""))) return "web-page";
  return undefined;
}
