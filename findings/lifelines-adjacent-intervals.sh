#!/usr/bin/env bash
# lifelines takes the intervals of fit_interval_censoring as closed, so that month 1 to 2 and month 2 to 3 share month 2.
# Of 100 subscribers 40 left in month 1, 30 in month 2, 10 in month 3 and 20 stayed: it finds all of them alive after
# month 1, 30 % after months 2 and 3. Lower ends a millionth later, or exact months, give 60, 30 and 20 %. There is
# no warning; cancellations known by the month are exactly such intervals. This project's survival counts the months
# themselves.
# Installs lifelines 0.30.3 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install lifelines==0.30.3 pandas==2.3.3
"$folder/venv/bin/python" -W ignore - <<'PY'
import sys

import lifelines
import numpy

people = [40, 30, 10, 20]
lower = numpy.repeat([0.0, 1.0, 2.0, 3.0], people)
upper = numpy.repeat([1.0, 2.0, 3.0, numpy.inf], people)


def alive(start, column):
    fitted = lifelines.KaplanMeierFitter().fit_interval_censoring(start, upper)
    curve = fitted.survival_function_[f"NPMLE_estimate_{column}"]
    return [round(float(curve.loc[month]), 3) for month in (1, 2, 3)]


exact = lifelines.KaplanMeierFitter().fit(numpy.minimum(upper, 3), numpy.isfinite(upper)).survival_function_["KM_estimate"]
found = {
    "adjacent": alive(lower, "lower"),
    "a millionth later": alive(lower + 1e-6 * (lower > 0), "lower"),
    "exact months": [round(float(exact.loc[month]), 3) for month in (1, 2, 3)],
}
print(f"lifelines {lifelines.__version__}: share alive after months 1, 2 and 3:", found)
right = [0.6, 0.3, 0.2]
as_seen = found == {"adjacent": [1, 0.3, 0.3], "a millionth later": right, "exact months": right}
sys.exit(0 if as_seen else "the behaviour has changed")
PY
