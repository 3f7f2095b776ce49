/** Writes a document as an HTML file, in Node as in browsers. */

import { documentStyle } from "./document-style.js";
import { paper } from "./paper.js";

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/**
 * An article as the text of an HTML file that opens without a network.
 *
 * @param {string} title
 * @param {string} locale
 * @param {() => HTMLElement} paint
 */
export function htmlFile(title, locale, paint) {
  const scope = /** @type {{ document?: unknown }} */ (globalThis);
  const isBare = scope.document === undefined;
  if (isBare) scope.document = paper;
  try {
    return `<!doctype html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>body { margin: 0; background: #fff } @page { size: A4; margin: 14mm } ${documentStyle}</style>
</head>
<body>
${paint().outerHTML}
</body>
</html>
`;
  } finally {
    if (isBare) delete scope.document;
  }
}
