// The same orders as two kinds of shops export them, simulated but always the same.

import { logParts } from "./log.js";

const FIRST = ["Jiří", "Božena", "Tomáš", "Žofie", "Ondřej", "Šárka", "Luboš", "Kateřina", "Vojtěch", "Dáša"];
const LAST = ["Novák", "Dvořáková", "Svoboda", "Černý", "Procházková", "Kučera", "Veselý", "Horáková", "Němec", "Říha"];
const PRODUCTS = ["Káva", "Čaj zelený", "Med květový", "Droždí", "Žitný chléb", "Vlašské ořechy", "Hořká čokoláda"];

/** Bytes of windows-1250 by character. */
const codes = new Map(
  [...new TextDecoder("windows-1250").decode(Uint8Array.from({ length: 256 }, (_, code) => code))].map(
    (character, code) => [character, code],
  ),
);

/** @param {string} text */
const inWindows1250 = (text) => Uint8Array.from(text, (character) => codes.get(character) ?? 63);

/** A third of the names quoted, every seventh with a delimiter and quotes inside. @param {number} customer */
function nameOf(customer) {
  const name = `${FIRST[customer % 10]} ${LAST[Math.floor(customer / 10) % 10]}`;
  if (customer % 7 === 0) return `"${name}; ""U ${LAST[customer % 9]}ů"" s.r.o."`;
  return customer % 3 === 0 ? `"${name}"` : name;
}

/** @param {string} line of the plain form */
function european(line) {
  const [order, customer, date, product, amount] = line.split(",");
  const name = nameOf(Number(customer.slice(2)));
  const kind = PRODUCTS[Number(product.slice(-3)) % PRODUCTS.length];
  const day = date.split("-").reverse().join(".");
  return `${customer};${name};${order};${day};${amount.replace(".", ",")};${kind} ${product.slice(-3)} g\r\n`;
}

/**
 * A file in parts: `plain`, or as Windows writes it in Central Europe.
 *
 * @param {string} form
 * @param {number} rows
 * @param {number} customers
 * @returns {Generator<string | Uint8Array>}
 */
export function* shopFileParts(form, rows, customers) {
  if (form === "plain") return yield* logParts(rows, customers);
  let header = "customer_id;customer_name;order_id;date;amount;product\r\n";
  for (const part of logParts(rows, customers)) {
    const lines = part.split("\n").filter((line) => line !== "" && !line.startsWith("order_id"));
    yield inWindows1250(header + lines.map(european).join(""));
    header = "";
  }
}
