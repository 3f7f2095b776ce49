#!/usr/bin/env bash
# cheatstat rounds weighted counts to whole people before it takes shares of them: ten weighted answers with 45 % promoters and
# 20 % detractors, a Net Promoter Score of 25, have 50 % and 12.5 %, a score of 37.5, in its table of frequencies, and an
# answer with a weight below one half counts as none. With weights that add up to 1 every count is 0. The mean beside it uses the weights as
# they are. Its excess subtracts 3 from pandas' kurtosis, which is the excess already: −3 for a normal distribution. Nothing
# is reported. This project's shares are of the weights themselves, and its table of scores must not be compared with this
# one. Installs cheatstat 4.1.2, pandas 2.3.3 and statsmodels 0.15.0 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install cheatstat==4.1.2 pandas==2.3.3 statsmodels==0.15.0
"$folder/venv/bin/python" -W ignore - <<'PY'
import sys
from importlib.metadata import version
from statistics import NormalDist

import cheatstat
import pandas

scores = [10, 9, 8, 3, 10, 9, 8, 3, 2, 1]
table = pandas.DataFrame({"score": scores, "weight": [1.4, 1.4, 1.2, 0.4, 0.4, 0.4, 1.6, 0.4, 0.4, 0.4]})
table["part"] = table["weight"] / table["weight"].sum()


def groups(shares):
    """Promoters and detractors, in per cent, of the shares by score."""
    parts = (shares[shares.index >= 9], shares[shares.index <= 6])
    return [round(float(part.sum()), 1) for part in parts]


def frequencies(weight):
    rows = cheatstat.fre(table, "score", weight=weight).head(6)
    return rows.set_index(rows["Ausprägung"].astype(int))


right = groups(100 * table.groupby("score")["part"].sum())
found = groups(frequencies("weight")["Prozent"].astype(float))
none = frequencies("part")["Häufigkeiten"].sum()
mean = cheatstat.uniV(table, "score", weight="weight").stat.set_index("Statistik").loc["Mittelwert", "Wert"]
normal = pandas.DataFrame({"x": [round(NormalDist().inv_cdf((i + 0.5) / 5000), 2) for i in range(5000)]})
excess = cheatstat.uniV(normal, "x").stat.set_index("Statistik").loc["Exzess", "Wert"]
print(f"cheatstat {version('cheatstat')}: promoters and detractors {found}, by the weights {right}, weighted mean {mean}")
print(f"people with weights that add up to 1: {none}; excess of a normal distribution: {excess}")
as_seen = (right, found, none, mean) == ([45, 20], [50, 12.5], 0, "7.5250") and float(excess) < -2.9
sys.exit(0 if as_seen else "the behaviour has changed")
PY
