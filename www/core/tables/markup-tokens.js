// Markup as tags and text, piece by piece. Tolerant like a browser, and without entities that could expand.

/**
 * @typedef {{ text: string }} TextToken
 *
 * @typedef {object} TagToken
 * @prop {string} name in lower case, without a prefix
 * @prop {boolean} isEnd
 * @prop {boolean} isEmpty true for a self-closing tag
 * @prop {(name: string) => string | undefined} attribute by its name in lower case, without a prefix
 *
 * @typedef {TextToken | TagToken} Token
 */

/** Maximum number of characters of a tag. */
const MOST_TAG = 1 << 20;

/** @type {Record<string, string>} */
const ENTITIES = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  euro: "€",
  pound: "£",
  copy: "©",
  reg: "®",
  ndash: "–",
  mdash: "—",
  minus: "\u2212",
  middot: "·",
  times: "×",
  shy: "\u00ad",
  laquo: "«",
  raquo: "»",
  bdquo: "„",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  hellip: "…",
  trade: "™",
  deg: "°",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  otilde: "õ",
  Otilde: "Õ",
  scaron: "š",
  Scaron: "Š",
  eacute: "é",
  aacute: "á",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  yacute: "ý",
  agrave: "à",
  egrave: "è",
  ccedil: "ç",
  ntilde: "ñ",
  oslash: "ø",
  aring: "å",
  aelig: "æ",
  Eacute: "É",
  Aacute: "Á",
  Iacute: "Í",
  Oacute: "Ó",
  Uacute: "Ú",
  Yacute: "Ý",
};

/** @param {string} text */
export const decoded = (text) =>
  text.includes("&")
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hexadecimal, name) => {
        if (name) return ENTITIES[name] ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
      })
    : text;

/**
 * Returns a function from chunks of markup to the tokens that they complete.
 *
 * @returns {(chunk: string, isLast?: boolean) => Generator<Token>}
 */
export function tokens() {
  let rest = "";
  return function* (chunk, isLast = false) {
    const text = rest + chunk;
    let at = 0;
    for (;;) {
      const open = text.indexOf("<", at);
      if (open < 0) break;
      if (open > at) yield { text: decoded(text.slice(at, open)) };
      at = open;
      const end = endOf(text, open);
      if (end < 0) {
        if (isLast || text.length - open > MOST_TAG) return;
        break;
      }
      const token = tagOf(text.slice(open, end));
      if (token) yield token;
      at = end;
    }
    // An entity may be split between chunks.
    const cut = text.indexOf("<", at) < 0 && !isLast ? lastEntity(text, at) : at;
    if (cut > at) yield { text: decoded(text.slice(at, cut)) };
    rest = text.slice(cut);
    if (isLast && rest && !rest.startsWith("<")) yield { text: decoded(rest) };
  };
}

/** Position up to which a possibly unfinished text is certainly complete. @param {string} text @param {number} from */
function lastEntity(text, from) {
  const place = text.lastIndexOf("&");
  return place >= from && text.length - place < 12 ? place : text.length;
}

/** End of a tag, a comment or a section; -1 if it has not arrived. @param {string} text @param {number} open */
function endOf(text, open) {
  for (const [start, end] of [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
  ]) {
    if (start.startsWith(text.slice(open, open + start.length)) && text.length - open < start.length) return -1;
    if (!text.startsWith(start, open)) continue;
    const found = text.indexOf(end, open + start.length);
    return found < 0 ? -1 : found + end.length;
  }
  let quote = "";
  for (let at = open + 1; at < text.length; at++) {
    const c = text[at];
    if (quote) {
      if (c === quote) quote = "";
    } else if ((c === '"' || c === "'") && /[=\s]/.test(text[at - 1])) quote = c;
    else if (c === ">") return at + 1;
  }
  return -1;
}

/** @param {string} tag @returns {Token | undefined} */
function tagOf(tag) {
  if (tag.startsWith("<![CDATA[")) return { text: tag.slice(9, -3) };
  const name = tag.match(/^<(\/?)(?:[\w.-]+:)?([\w.-]+)/);
  if (!name) return undefined;
  /** @type {Map<string, string> | undefined} */
  let attributes;
  return {
    name: name[2].toLowerCase(),
    isEnd: name[1] === "/",
    isEmpty: tag.endsWith("/>"),
    attribute(wanted) {
      if (!attributes) {
        attributes = new Map();
        for (const [, key, double, single, bare] of tag
          .slice(name[0].length)
          .matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g))
          attributes.set(key.toLowerCase(), decoded(double ?? single ?? bare ?? ""));
      }
      return attributes.get(wanted);
    },
  };
}
