#!/usr/bin/env bash
# Node's TextDecoder exchanges three control characters of ibm866: the bytes 1A, 1C and 7F become U+001C, U+007F and U+001A.
# By the Encoding Standard (index-ibm866, "single-byte decoder", step 2) every byte below 80 is itself, and browsers follow.
# It matters to whoever decodes text of that code page in Node and looks for the file separator or the end of file of DOS.
# This project takes only the characters of the bytes from 80 on from TextDecoder, so its core is not affected.
# Needs only Node.
set -euo pipefail
node --input-type=module -e '
const bytes = [0x1a, 0x1c, 0x7f];
const found = [...new TextDecoder("ibm866").decode(Uint8Array.from(bytes))].map((each) => each.charCodeAt(0));
const hex = (list) => list.map((each) => each.toString(16).padStart(2, "0")).join(" ");
console.log(`Node ${process.version}, ICU ${process.versions.icu}: bytes ${hex(bytes)} become ${hex(found)}`);
if (hex(found) !== "1c 7f 1a") throw new Error("changed: the finding no longer holds");
'
