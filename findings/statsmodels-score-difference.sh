#!/usr/bin/env bash
# statsmodels' score interval of a difference of two shares is not that of Miettinen and Nurminen, which its documentation
# names: for 56 of 70 less 48 of 80 it gives 0.0526 to 0.3440, where Newcombe (1998, table II) prints 0.0528 to 0.3382.
# With the groups exchanged it is not the mirror image. For 9 of 10 less 3 of 10, also Newcombe's, it stops with an error.
# diff-binom-confint has all three as printed. This project's intervals are checked against published ones: statsmodels
# must not be the reference for this one. Installs statsmodels 0.15.0 and diff-binom-confint 0.1.0 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for name in statsmodels==0.15.0 diff-binom-confint==0.1.0; do
  python3 -m venv "$folder/${name%%=*}"
  "$folder/${name%%=*}/bin/pip" --quiet install "$name"
done
"$folder/diff-binom-confint/bin/python" -W ignore - <<'PY'
import diff_binom_confint

for counts in ((56, 70, 48, 80), (9, 10, 3, 10)):
    low, high = diff_binom_confint.compute_difference_confidence_interval(
        *counts, conf_level=0.95, method="miettinen-nurminen"
    ).astuple()[:2]
    print(f"diff-binom-confint {diff_binom_confint.__version__}, {counts}: {low:.4f} to {high:.4f}")
PY
"$folder/statsmodels/bin/python" -W ignore - <<'PY'
import sys

import statsmodels
from statsmodels.stats.proportion import confint_proportions_2indep


def interval(*counts):
    try:
        found = [round(float(end), 4) for end in confint_proportions_2indep(*counts, compare="diff", method="score")]
    except ValueError as error:
        found = f"{type(error).__name__}: {error}"
    print(f"statsmodels {statsmodels.__version__}, {counts}: {found}")
    return found


print("published: 0.0528 to 0.3382 and 0.1700 to 0.8406")
found, exchanged = interval(56, 70, 48, 80), interval(48, 80, 56, 70)
small = interval(9, 10, 3, 10)
as_seen = found == [0.0526, 0.344] and exchanged != [-0.344, -0.0526] and "ValueError" in small
sys.exit(0 if as_seen else "the behaviour has changed")
PY
