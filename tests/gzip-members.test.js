// Gzip files of several members, of which browsers unpack only the first.

import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

import { gunzip, inflate, Unreadable } from "../www/core/tables/inflate.js";

/**
 * Unpacks as browsers do: the first member, and then an error.
 *
 * @param {Blob} blob
 * @param {"gzip" | "deflate" | "deflate-raw"} format
 * @param {{ bound?: number }} [bounds]
 */
async function* asBrowsers(blob, format, bounds) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const { length } = await memberAt(bytes);
  for await (const piece of inflate(blob.slice(0, length), format, bounds)) yield piece;
  if (length < bytes.length) throw new Unreadable("broken-file");
}

/** The first member of some bytes: the shortest prefix that unpacks. @param {Uint8Array} bytes */
async function memberAt(bytes) {
  const ends = members.map(({ length }) => length).filter((length) => length <= bytes.length);
  for (const length of ends) {
    const member = bytes.subarray(0, length);
    if (members.some((other) => Buffer.compare(other, member) === 0)) return member;
  }
  return bytes;
}

const texts = ["customer,date,amount\n", `${"ann,2024-01-31,5.00\n".repeat(9_000)}`, "", "bob,2024-02-28,4.00\n"];
const members = texts.map((text) => gzipSync(text));

/** @param {AsyncIterable<Uint8Array>} pieces */
async function textOf(pieces) {
  const parts = [];
  for await (const piece of pieces) parts.push(Buffer.from(piece));
  return Buffer.concat(parts).toString();
}

test("consecutive members are one file", async () => {
  const blob = new Blob(members);
  assert.equal(await textOf(gunzip(blob, /** @type {any} */ (asBrowsers))), texts.join(""));
  assert.equal(await textOf(gunzip(blob)), texts.join(""));
});

test("bytes inside a member that look like a member's header do not begin a member", async () => {
  // Stored without compression, so that the bytes of the header remain.
  const inner = Buffer.concat([Buffer.from("ann\n"), gzipSync("inside"), Buffer.from("bob\n")]);
  const outer = gzipSync(inner, { level: 0 });
  members.push(outer);
  const blob = new Blob([outer, members[0]]);
  const found = await textOf(gunzip(blob, /** @type {any} */ (asBrowsers)));
  assert.equal(found, inner.toString() + texts[0]);
});

test("a truncated member is a broken file, and so is anything else after a member", async () => {
  const cut = members[1].subarray(0, members[1].length - 20);
  for (const parts of [[members[0], cut], [cut], [members[0], Buffer.from("junk")]]) {
    await assert.rejects(textOf(gunzip(new Blob(parts), /** @type {any} */ (asBrowsers))), { code: "broken-file" });
  }
});
