#!/usr/bin/env bash
# weightipy returns weights that miss their targets without a word. Rows without an answer to one of the questions keep
# the weight 1 and pull the others off: women are 58.3 % of the weights where 50 % was asked. Targets that contradict each
# other (every woman is young, women 50 %, young 20 %) give 20 % women. This project rakes as well; there such rows take
# part in the targets that they have an answer to. A comparison has to look at the margins of both. Installs weightipy
# 0.4.2 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install weightipy==0.4.2 pandas==2.3.3
"$folder/venv/bin/python" - <<'PY'
import sys
from importlib.metadata import version

import pandas
import weightipy


def women(people, targets):
    table = pandas.DataFrame(people, columns=["sex", "age"])
    weighted = weightipy.weight_dataframe(table, weightipy.scheme_from_dict(targets), weight_column="weight")
    share = weighted.loc[weighted["sex"] == "f", "weight"].sum() / weighted["weight"].sum()
    return round(100 * float(share), 1), sorted(set(weighted.loc[weighted["age"].isna(), "weight"]))


half = {"f": 50, "m": 50}
answered = [("f", "young")] * 40 + [("f", "old")] * 40 + [("m", "young")] * 10 + [("m", "old")] * 10
silent = women([*answered, *[("f", None)] * 20], {"sex": half, "age": {"young": 30, "old": 70}})
against = women([("f", "young")] * 50 + [("m", "old")] * 50, {"sex": half, "age": {"young": 20, "old": 80}})
print(f"weightipy {version('weightipy')}: women, with weights; weights of those without an age")
print("20 of 120 without an age:", silent, "targets against each other:", against)
sys.exit(0 if silent == (58.3, [1.0]) and against == (20.0, []) else "the behaviour has changed")
PY
