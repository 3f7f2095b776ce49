// The encoding of a text file, and its bytes as UTF-8.

/** Enough of a file to detect its format. */
export const SAMPLE = 1 << 20;

/** The code page that spreadsheets use for a language. @type {Record<string, string>} */
const codePages = {
  bg: "windows-1251",
  mk: "windows-1251",
  sk: "windows-1250",
  pl: "windows-1250",
  et: "windows-1257",
};

/** Encodings offered, besides UTF-8 and UTF-16. */
export const encodings = ["windows-1250", "windows-1251", "windows-1252", "windows-1257", "iso-8859-2"];

/**
 * The encoding: UTF-16 by its byte order mark or zero bytes, UTF-8 if strictly valid, otherwise the code page that fits
 * the bytes best.
 *
 * @param {Uint8Array} sample the beginning of the file
 * @param {boolean} complete true if the sample is the whole file
 * @param {string} [language] such as "pl" or "pl-PL"
 */
export function detectEncoding(sample, complete, language = "") {
  const [a, b] = sample;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const zeros = [0, 1].map((parity) => countZeros(sample, parity));
  if (sample.length >= 4 && zeros[1] > sample.length / 5 && zeros[0] === 0) return "utf-16le";
  if (sample.length >= 4 && zeros[0] > sample.length / 5 && zeros[1] === 0) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: !complete });
    return "utf-8";
  } catch {
    return fallbackEncoding(language, sample);
  }
}

/**
 * Letters of each language beyond English, in lower case, by the code page that contains them.
 *
 * @type {[page: string, languages: Record<string, string>][]}
 */
const ALPHABETS = [
  [
    "windows-1252",
    { de: "äöüß", fr: "àâçèéêëîïôùûüÿæœ", es: "áéíñóúü", it: "àèéìíòóùú", pt: "àáâãçéêíóôõú", nordic: "åäöæøé" },
  ],
  ["windows-1251", { cyrillic: "абвгдежзийклмнопрстуфхцчшщъыьэюяёѐѝѓѕјљњќџ" }],
  [
    "windows-1250",
    { pl: "ąćęłńóśźż", sk: "áäčďéíĺľňóôŕšťúýž", cs: "áčďéěíňóřšťúůýž", hu: "áéíóöőúüű", hr: "čćđšž", ro: "âăîşţ" },
  ],
  ["windows-1257", { et: "äõöüšž", lv: "āčēģīķļņšūž", lt: "ąčęėįšųūž" }],
];

/** Characters that occur beside letters in any language. */
const SIGNS = /[\xa0\xad«»“”„‘’‚‹›°ªº§©®™€–—…·•]/;

/** Number of bytes at the beginning that decide the code page. */
const ENOUGH = 1 << 17;

/**
 * The code page that fits the bytes best: the one with the fewest characters beside letters that its languages do not
 * use. In a tie, that of the reader's language, otherwise windows-1252.
 *
 * @param {string} [language] such as "pl" or "pl-PL"
 * @param {Uint8Array} [sample]
 */
export function fallbackEncoding(language = "", sample = new Uint8Array()) {
  const likely = codePages[language.slice(0, 2).toLowerCase()] ?? "windows-1252";
  const counts = besideLetters(sample.subarray(0, ENOUGH), isLetter);
  // No word mixes two alphabets.
  const mixed = besideLetters(sample.subarray(0, ENOUGH), isLatinLetter);
  const pages = ALPHABETS.flatMap(([page, languages]) => {
    const encodings = page === "windows-1250" ? [page, "iso-8859-2"] : [page];
    const inTwoAlphabets = page === "windows-1251" ? mixed.reduce((sum, count) => sum + count) : 0;
    return encodings.map((encoding) => ({
      encoding,
      strange: strangers(encoding, languages, counts) + inTwoAlphabets,
    }));
  });
  const rank = (/** @type {string} */ encoding) => (encoding === likely ? 0 : 1);
  return pages.sort((a, b) => a.strange - b.strange || rank(a.encoding) - rank(b.encoding))[0].encoding;
}

/** @param {number} byte */
const isLatinLetter = (byte) => (byte | 32) >= 97 && (byte | 32) <= 122;
/** True for an English letter or a byte from 128. @param {number} byte */
const isLetter = (byte) => byte > 127 || isLatinLetter(byte);

/**
 * Counts, for each byte from 128, its occurrences beside a byte that passes the test.
 *
 * @param {Uint8Array} bytes
 * @param {(byte: number) => boolean} isBeside
 */
function besideLetters(bytes, isBeside) {
  const counts = new Uint32Array(128);
  for (let at = 0; at < bytes.length; at++)
    if (bytes[at] > 127 && (isBeside(bytes[at - 1]) || isBeside(bytes[at + 1]))) counts[bytes[at] - 128]++;
  return counts;
}

/**
 * Number of characters that the best-fitting language of the code page does not use.
 *
 * @param {string} encoding
 * @param {Record<string, string>} languages
 * @param {Uint32Array} counts
 */
function strangers(encoding, languages, counts) {
  const characters = [...upperHalf(encoding)].map((character) => character.toLowerCase());
  const of = (/** @type {string} */ letters) =>
    characters.reduce((sum, each, index) => sum + (letters.includes(each) || SIGNS.test(each) ? 0 : counts[index]), 0);
  return Math.min(...Object.values(languages).map(of));
}

/** The characters of the bytes from 128 to 159 in windows-1252, which Node 20 decodes as control characters. */
const WESTERN = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** The characters of the bytes from 128 in a code page. @param {string} encoding */
function upperHalf(encoding) {
  const decoded = new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, i) => 128 + i));
  return encoding === "windows-1252" ? WESTERN + decoded.slice(WESTERN.length) : decoded;
}

/**
 * UTF-16 codes of the characters of the bytes from 128, if each byte of the encoding is one character; otherwise an
 * empty array.
 *
 * @param {string} encoding
 */
export function codePageOf(encoding) {
  if (/^(utf-|iso-2022-|gb|big5|euc-|shift)/.test(encoding)) return new Uint16Array();
  return Uint16Array.from(upperHalf(encoding), (character) => character.charCodeAt(0));
}

/** @param {Uint8Array} bytes @param {number} parity */
function countZeros(bytes, parity) {
  let zeros = 0;
  for (let index = parity; index < Math.min(bytes.length, 4096); index += 2) zeros += bytes[index] === 0 ? 1 : 0;
  return zeros * Math.max(1, bytes.length / 4096);
}

/**
 * Returns a function that converts chunks to UTF-8, or keeps them in a code page that the core reads itself; call it
 * without a chunk at the end.
 *
 * @param {string} encoding
 * @returns {(chunk?: Uint8Array) => Uint8Array}
 */
export function toUtf8(encoding) {
  return codePageOf(encoding).length > 0 ? (chunk = new Uint8Array()) => chunk : decodedToUtf8(encoding);
}

/**
 * The same for a core that cannot read code pages.
 *
 * @param {string} encoding
 * @returns {(chunk?: Uint8Array) => Uint8Array}
 */
export function decodedToUtf8(encoding) {
  if (encoding === "utf-8") return (chunk = new Uint8Array()) => chunk;
  const encoder = new TextEncoder();
  if (encoding === "windows-1252") {
    const characters = [...upperHalf(encoding)];
    const write = (/** @type {number} */ byte) => (byte < 128 ? String.fromCharCode(byte) : characters[byte - 128]);
    return (chunk = new Uint8Array()) => encoder.encode(Array.from(chunk, write).join(""));
  }
  const decoder = new TextDecoder(encoding);
  return (chunk) => encoder.encode(decoder.decode(chunk, { stream: chunk !== undefined }));
}

/**
 * The browser's name of an encoding, if it supports it.
 *
 * @param {string} encoding
 */
export function knownEncoding(encoding) {
  try {
    return new TextDecoder(encoding).encoding;
  } catch {
    return undefined;
  }
}
