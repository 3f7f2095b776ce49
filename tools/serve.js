/** The development server: source files with their content types, under the site’s own Content-Security-Policy. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { locate } from "./overlay.js";

/** The strictest policy the pages work under; embedding sites can use the same. */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  // Only workers need a policy: calculators alone run under `trusted-types 'none'`.
  "trusted-types regulars",
].join("; ");

/** @type {Record<string, string>} */
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/**
 * A page or file that a test or benchmark supplies.
 * @typedef {{ body: string | Uint8Array, type?: string, status?: number, headers?: Record<string, string> }} Made
 */

/**
 * Serves the site on 127.0.0.1.
 * @param {object} [options]
 * @param {number} [options.port] 0 picks a free one
 * @param {string[][]} [options.layers] further folders, see overlay.js
 * @param {Map<string, Made>} [options.made] paths answered from memory
 * @param {(path: string, request: import("node:http").IncomingMessage) => void} [options.onRequest]
 */
export async function serve({ port = 0, layers = [], made = new Map(), onRequest } = {}) {
  const server = createServer(async (request, response) => {
    const path = decodePath(request.url ?? "/");
    onRequest?.(path, request);
    const page = made.get(path);
    const file = page ? undefined : locate(path, layers);
    if (!page && !file) {
      response.writeHead(404, headers(".txt")).end(`No such page: ${path}\n`);
      return;
    }
    if (page)
      response.writeHead(page.status ?? 200, { ...headers(page.type ?? ".html"), ...page.headers }).end(page.body);
    else if (file) response.writeHead(200, headers(extname(file))).end(await readFile(file));
  });
  await /** @type {Promise<void>} */ (
    new Promise((listening, failed) => server.once("error", failed).listen(port, "127.0.0.1", listening))
  );
  const address = server.address();
  const bound = typeof address === "object" ? address?.port : port;
  return {
    origin: `http://127.0.0.1:${bound}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

/** @param {string} extension */
const headers = (extension) => ({
  "content-type": types[extension] ?? "application/octet-stream",
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-cache",
  // A sandboxed frame requests its modules with a null origin.
  "access-control-allow-origin": "*",
});

/** @param {string} url */
function decodePath(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return "/malformed";
  }
}
