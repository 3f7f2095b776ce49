/**
 * The survey analyser compared with pandas and NumPy: 1 M answers × 12 columns, drivers with 1,000 bootstrap samples
 * included.
 *
 *     node bench/surveys.js [path of a Python with pandas]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { analyzeSurvey } from "../dist/surveys.js";

const ROWS = 1_000_000;
const folder = mkdtempSync(join(tmpdir(), "surveys-"));
const path = join(folder, "survey.csv");

let state = 1;
/** Uniform between 0 and 1 (mulberry32). */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
const limit = (/** @type {number} */ value, /** @type {number} */ min, /** @type {number} */ max) =>
  Math.min(max, Math.max(min, Math.round(value)));

/** Writes the file, in parts. */
function write() {
  const texts = [
    "Fast delivery and a friendly call",
    "The parcel came late and nobody answered",
    "",
    "Good value, will buy again soon",
  ];
  const head = "Response ID,Date submitted,E-mail,NPS,product,support,price,delivery,website,Segment,Comment,weight\n";
  writeFileSync(path, head);
  for (let row = 0; row < ROWS; ) {
    let part = "";
    for (const end = Math.min(ROWS, row + 50_000); row < end; row++) {
      const base = 3 + 2 * random();
      const ratings = Array.from({ length: 5 }, () => limit(base + 2 * random() - 1, 1, 5));
      const score = limit(1.4 * ratings[0] + 0.6 * ratings[1] + 3 * random() - 1, 0, 10);
      const day = new Date(Date.UTC(2025, 0, 1) + Math.floor(random() * 525_600) * 60_000);
      const date = day.toISOString().slice(0, 19).replace("T", " ");
      part += `R_${100000000 + row}abcdefghijk,${date},person${Math.floor(random() * 600_000)}@customers.example.org,${score},${ratings.join(",")},${["Enterprise", "SMB", "Self-serve"][row % 3]},"${texts[row % 4]}",${(0.5 + random()).toFixed(4)}\n`;
    }
    writeFileSync(path, part, { flag: "a" });
  }
}

write();
const python = process.argv[2] ?? "python3";
const script = fileURLToPath(new URL("surveys.py", import.meta.url));
const file = await openAsBlob(path);
console.log(`${(file.size / 1e6).toFixed(0)} MB, ${ROWS.toLocaleString("en")} answers`);
/** @type {{ ours: number[], theirs: number[] }} */
const times = { ours: [], theirs: [] };
for (let round = 0; round < 3; round++) {
  const start = performance.now();
  const report = await analyzeSurvey(file);
  if (!report.ok) throw new Error(JSON.stringify(report));
  times.ours.push((performance.now() - start) / 1000);
  if (round === 0) console.log(report.questions[0].result, report.questions[0].drivers?.entries[0]);
  const other = spawnSync(python, [script, path], { encoding: "utf8" });
  if (other.status === 0) {
    times.theirs.push(Number(other.stdout.trim().split("\n").at(-1)));
    if (round === 0) console.log(other.stdout.trim());
  } else if (round === 0) console.log(`no figures by Python: ${other.stderr.trim().split("\n").at(-1)}`);
}
for (const [name, seconds] of Object.entries(times))
  if (seconds.length) console.log(name, seconds.map((time) => time.toFixed(2)).join(" "), "s");
rmSync(folder, { recursive: true });
