// The core decodes single-byte encodings from a table; the platform decodes the others.

import assert from "node:assert/strict";
import { test } from "node:test";

import { summarizeOrders } from "../dist/orders.js";
import { codePageOf, detectEncoding } from "../www/core/encoding.js";

/** Encodings of the Encoding Standard. */
const singleByte = [
  ...["ibm866", "koi8-r", "koi8-u", "macintosh", "windows-874", "x-mac-cyrillic"],
  ...[2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].map((part) => `iso-8859-${part}`),
  ...Array.from({ length: 9 }, (_, index) => `windows-125${index}`),
].filter(isKnown);

/** Characters of the bytes from 128 to 159 of windows-1252 by the Encoding Standard; Node 20 decodes them as ISO-8859-1. */
const WESTERN = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** @param {string} encoding @param {Uint8Array} bytes */
function decoded(encoding, bytes) {
  const text = new TextDecoder(encoding).decode(bytes);
  if (new TextDecoder(encoding).encoding !== "windows-1252") return text;
  return text.replace(/[\x80-\x9f]/g, (control) => WESTERN[control.charCodeAt(0) - 128]);
}

/** Node's encoding library lacks some encodings. @param {string} encoding */
function isKnown(encoding) {
  try {
    return new TextDecoder(encoding) !== undefined;
  } catch {
    return false;
  }
}
const others = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "gbk",
  "gb18030",
  "big5",
  "euc-jp",
  "euc-kr",
  "shift_jis",
  "iso-2022-jp",
];

test("a code page has the 128 characters that the platform gives its bytes", () => {
  for (const encoding of singleByte) {
    const page = codePageOf(encoding);
    // Printable characters only: Node exchanges three control characters of ibm866, against the Encoding Standard.
    const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * index) >> (index % 5)).filter(
      (byte) => byte >= 0x20 && byte !== 0x7f,
    );
    const expected = [...decoded(encoding, bytes)];
    const found = [...bytes].map((byte) => String.fromCharCode(byte < 128 ? byte : page[byte - 128]));
    assert.deepEqual(found, expected, encoding);
  }
});

test("a multi-byte encoding has no code page", () => {
  for (const encoding of others) assert.equal(codePageOf(encoding).length, 0, encoding);
});

test("names in every code page decode as the platform decodes them", async () => {
  for (const encoding of singleByte) {
    const letters = Array.from({ length: 128 }, (_, index) => 128 + index).filter((byte) =>
      /\p{L}/u.test(decoded(encoding, Uint8Array.of(byte))),
    );
    const names = letters.map((byte) => [..."customer".split("").map((letter) => letter.charCodeAt(0)), byte]);
    const ascii = (/** @type {string} */ text) => [...text].map((letter) => letter.charCodeAt(0));
    const rows = names.map((name) => [...name, ...ascii(",2024-01-05,10\n")]);
    const file = new Blob([Uint8Array.from([...ascii("customer,date,amount\n"), ...rows.flat()])]);
    const summary = await summarizeOrders(file, { encoding, identity: "exact" });
    assert.ok(summary.ok, encoding);
    const expected = names.map((name) => decoded(encoding, Uint8Array.from(name)));
    assert.deepEqual(
      Array.from({ length: summary.customers }, (_, index) => summary.id(index)),
      [...new Set(expected)],
      encoding,
    );
  }
});

// cspell:disable
/** Beginnings of exports, with the code page that spreadsheets use in the country of the language. */
const WRITTEN = [
  ["windows-1250", "Zákazník;Datum objednávky;Cena s DPH;Stav\nJiří Novák;9. 1. 2025;120,50;Vyřízena\n"],
  ["windows-1250", "Zákazník;Dátum;Suma;Stav\nĽubomír Šťastný;9. 1. 2025;120,50;Zrušená\n"],
  ["windows-1250", "Nabywca;Data zamówienia;Wartość\nŁukasz Wiśniewski;2025-01-09;120,50\n"],
  ["windows-1250", "Vevő;Dátum;Összeg\nSzőke Gergő;2025.01.09;1200\n"],
  ["windows-1252", "Kunde;Datum;Betrag\nJürgen Größer;09.01.2025;12,00\n"],
  ["windows-1252", "Client;Date;Montant payé\nFrançois Garçon;09/01/2025;12,00\n"],
  ["windows-1257", "Klient;Kuupäev;Summa\nTõnu Šmidt;09.01.2025;12,00\n"],
  ["windows-1257", "Klients;Datums;Summa\nJānis Bērziņš;09.01.2025;12,00\n"],
  ["windows-1251", "Клиент;Дата;Сума\nИван Петров;09.01.2025;12,00\n"],
  ["windows-1251", "Клиент;Датум;Производ\nЃорѓи Љубомиров;09.01.2025;USB-кабел\n"],
];
// cspell:enable

test("letters identify the code page, independent of the reader's language", () => {
  for (const [encoding, text] of WRITTEN) {
    const page = [...codePageOf(encoding)];
    const bytes = Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      return code < 128 ? code : 128 + page.indexOf(code);
    });
    for (const language of ["en", "bg", "pl", "et"])
      assert.equal(detectEncoding(bytes, true, language), encoding, `${text} (${language})`);
  }
});
