/** `npm run generate`: renews the generated files, first those that the build needs, then those that need the build. */
import { writeComputed, writeDeclared } from "./generated.js";
import { install } from "./install.js";
import { command } from "./run.js";

await command(async () => {
  install();
  writeDeclared();
  const { buildAll } = await import("./build.js");
  await buildAll();
  writeComputed();
});
