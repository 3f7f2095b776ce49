#!/usr/bin/env bash
# lifetimes takes data without a unit. customer_lifetime_value(time=12) reads weekly data as days unless freq="W" says
# otherwise, which silently multiplies the value by 3.7, and a month is 30 days. For q < 1, where the mean spend is
# infinite, it answers with a negative number. Both are easy to copy: this project's predict needs a unit, refuses ages in
# another one, and gives medians with a warning. Installs lifetimes 0.11.3 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install lifetimes==0.11.3
"$folder/venv/bin/python" - <<'PY'
import sys
import warnings

warnings.filterwarnings("ignore")
import lifetimes
import numpy as np
import pandas as pd
from lifetimes import BetaGeoFitter, GammaGammaFitter
from lifetimes.datasets import load_cdnow_summary_data_with_monetary_value

data = load_cdnow_summary_data_with_monetary_value()
purchases, spends = BetaGeoFitter(), GammaGammaFitter()
purchases.fit(data["frequency"], data["recency"], data["T"])
repeat = data[data["frequency"] > 0]
spends.fit(repeat["frequency"], repeat["monetary_value"])
columns = [data[name] for name in ("frequency", "recency", "T", "monetary_value")]
value = {
    freq: spends.customer_lifetime_value(purchases, *columns, time=12, discount_rate=0.01, freq=freq).sum()
    for freq in ("D", "W")
}
spends.params_ = pd.Series({"p": 5.0, "q": 0.6, "v": 10.0})
mean = spends.conditional_expected_average_profit(np.array([0]), np.array([0.0]))[0]
print(f"lifetimes {lifetimes.__version__}, CDNOW in weeks, 12 months at 1 % per month")
print(f"default unit: {value['D']:.0f}; freq=W: {value['W']:.0f}; mean spend for q = 0.6: {mean}")
sys.exit(0 if value["D"] > 3.5 * value["W"] and mean < 0 else "the behaviour has changed")
PY
