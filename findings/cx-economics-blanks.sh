#!/usr/bin/env bash
# cx-economics divides the Net Promoter Score by all rows, blank ones as well, so that every missing answer counts as a
# passive: 5 promoters, 2 detractors and 3 blanks give 30 instead of 42.9. Its own table of transitions leaves blanks out.
# Means per account of 6.5 or 8.5 are in none of the three groups, but in the divisor. This project counts each kind of no
# answer apart, divides by the answers, and asks how halves are to be cut. Installs cx-economics 1.0.0 in a temporary
# folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install cx-economics==1.0.0 pandas==2.3.3 numpy==2.4.6 faker
"$folder/venv/bin/python" - <<'PY'
import sys
from importlib.metadata import version

import pandas
from cx_economics import CXEconomics

table = pandas.DataFrame({"blanks": [10.0] * 5 + [3.0] * 2 + [None] * 3, "halves": [10.0] * 5 + [6.5, 8.5] * 2 + [3.0]})
found = {column: {name: round(float(value), 1) for name, value in CXEconomics().calculate_nps(table, column).items()} for column in table}
print(f"cx-economics {version('cx-economics')}:", found)
as_seen = found["blanks"]["nps"] == 30 and found["halves"] == {"nps": 40, "promoters": 5, "passives": 0, "detractors": 1}
sys.exit(0 if as_seen else "the behaviour has changed")
PY
