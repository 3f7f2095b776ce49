#!/usr/bin/env bash
# sav-reader, npm's reader of SPSS files, ends after the first row of a compressed .sav by ReadStat, without an error:
# ReadStat (pyreadstat here, haven in R, whose default it is) fills each row's instructions with zeros, which the format
# allows. In an uncompressed file it gives all rows, but system-missing values as the number -1.8e308 (no answer then has
# a mean). This project has a reader of its own for SPSS, tested with files by ReadStat of both kinds. Installs pyreadstat
# 1.3.7, pandas 2.3.3 and sav-reader 2.0.8 from npm in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip --quiet install pyreadstat==1.3.7 pandas==2.3.3
venv/bin/python - <<'PY'
import pandas
import pyreadstat

table = pandas.DataFrame({"nps": [10.0, 9.0, None, 3.0], "why": ["good", "fine", "", "slow"]})
for name, compressed in {"plain.sav": False, "compressed.sav": True}.items():
    pyreadstat.write_sav(table, name, row_compress=compressed)
    print(f"pyreadstat {pyreadstat.__version__}, {name}:", pyreadstat.read_sav(name)[0]["nps"].tolist())
PY
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund sav-reader@2.0.8
cat > read.cjs <<'JS'
const { readFileSync } = require("node:fs");
const { SavBufferReader } = require("sav-reader");
const { version } = JSON.parse(readFileSync("node_modules/sav-reader/package.json", "utf8"));
(async () => {
  const found = {};
  for (const name of ["plain.sav", "compressed.sav"]) {
    const reader = new SavBufferReader(readFileSync(name));
    await reader.open();
    found[name] = (await reader.readAllRows()).map(({ nps }) => nps);
    console.log(`sav-reader ${version}, ${name}:`, found[name]);
  }
  const asSeen = found["compressed.sav"].length === 1 && found["plain.sav"][2] < -1e308;
  process.exit(asSeen ? 0 : 1);
})();
JS
node read.cjs
