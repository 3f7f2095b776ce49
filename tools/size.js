/** `npm run size`: what a visitor's browser really loads, brotli-compressed, against the budgets. */
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { pathToFileURL } from "node:url";
import { installBrowser, start } from "./browser.js";
import { install } from "./install.js";
import { locate } from "./overlay.js";
import { Failure, command } from "./run.js";
import { serve } from "./serve.js";
