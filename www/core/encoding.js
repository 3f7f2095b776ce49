// Which encoding a text file is in, and its bytes as UTF-8.

/** Enough of a file to tell how it is written. */
export const SAMPLE = 1 << 20;

/** The code page spreadsheets use where a language is written. @type {Record<string, string>} */
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
 * The encoding by byte order mark, by being strictly valid UTF-8, or else the code page of the language.
 *
 * @param {Uint8Array} sample the beginning of the file
 * @param {boolean} complete whether the sample is the whole file
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
 * The code page of a language; of the two that write Polish and Slovak, the one under which the bytes are letters.
 *
 * @param {string} [language]
 * @param {Uint8Array} [sample]
 */
export function fallbackEncoding(language = "", sample = new Uint8Array()) {
  const page = codePages[language.slice(0, 2).toLowerCase()] ?? "windows-1252";
  if (page !== "windows-1250") return page;
  const counts = new Uint32Array(256);
  for (const byte of sample) counts[byte]++;
  const others = ["windows-1250", "iso-8859-2"].map((encoding) => {
    const isOther = (/** @type {string} */ character) => !/[\p{L}\xa0]/u.test(character);
    return [...upperHalf(encoding)].reduce((sum, each, index) => sum + (isOther(each) ? counts[128 + index] : 0), 0);
  });
  return others[1] < others[0] ? "iso-8859-2" : page;
}

/** The characters of the bytes from 128 on in a code page. @param {string} encoding */
const upperHalf = (encoding) => new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, i) => 128 + i));

/**
 * UTF-16 of the characters of the bytes from 128 on, where each byte of an encoding is one character; otherwise nothing.
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
 * A function from chunks in an encoding to chunks in UTF-8, or in the same code page, which the core reads by itself;
 * call it without a chunk at the end.
 *
 * @param {string} encoding
 * @returns {(chunk?: Uint8Array) => Uint8Array}
 */
export function toUtf8(encoding) {
  return codePageOf(encoding).length > 0 ? (chunk = new Uint8Array()) => chunk : decodedToUtf8(encoding);
}

/**
 * The same for a core that reads no code page.
 *
 * @param {string} encoding
 * @returns {(chunk?: Uint8Array) => Uint8Array}
 */
export function decodedToUtf8(encoding) {
  if (encoding === "utf-8") return (chunk = new Uint8Array()) => chunk;
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return (chunk) => encoder.encode(decoder.decode(chunk, { stream: chunk !== undefined }));
}

/**
 * The name browsers know an encoding by, if they know it.
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
