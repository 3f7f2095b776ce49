#!/usr/bin/env bash
# expected_customer_lifetime_value of PyMC-Marketing takes future_t in months and the data's unit from time_unit, which is days
# by default: a model fitted to weeks then silently looks 360 weeks ahead for 12 months, and the value is 3.7 times too
# high. For q < 1, where the mean spend is infinite, it answers with a negative number. This project's predict needs a unit,
# refuses ages in another one, and gives medians with a warning. Installs PyMC-Marketing 0.19.2 in a temporary folder; no model
# is fitted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install pymc-marketing==0.19.2
"$folder/venv/bin/python" - <<'PY' 2> "$folder/log" || { cat "$folder/log"; exit 1; }
import sys
import warnings

warnings.filterwarnings("ignore")
import arviz
import numpy
import pandas
import pymc_marketing
import xarray
from pymc_marketing import clv


def given(model, **parameters):
    """The model with these parameters as its only draw."""
    model.build_model()
    cells = {name: (("chain", "draw"), numpy.array([[value]])) for name, value in parameters.items()}
    model.idata = arviz.InferenceData(posterior=xarray.Dataset(cells))
    return model


def number(found):
    return float(found.values.squeeze())


# One customer, in weeks: three repeat purchases in 30 of 38.9 weeks, 25 each.
data = pandas.DataFrame(
    {"customer_id": [1], "frequency": [3], "recency": [30.0], "T": [38.9], "monetary_value": [25.0]}
)
histories, amounts = data[["customer_id", "frequency", "recency", "T"]], data[["customer_id", "frequency", "monetary_value"]]
purchases = given(clv.BetaGeoModel(histories), r=0.243, alpha=4.414, a=0.793, b=2.426)
spends = given(clv.GammaGammaModel(amounts), p=6.25, q=3.74, v=15.44)
year = dict(transaction_model=purchases, data=data, future_t=12, discount_rate=0.0)
default = number(spends.expected_customer_lifetime_value(**year))
weeks = number(spends.expected_customer_lifetime_value(**year, time_unit="W"))
infinite = given(clv.GammaGammaModel(amounts), p=5.0, q=0.6, v=10.0)
mean = number(infinite.expected_new_customer_spend())
print(f"PyMC-Marketing {pymc_marketing.__version__}: 12 months of a customer in weeks")
print(f"default unit: {default:.2f}; time_unit=W: {weeks:.2f}; mean spend for q = 0.6: {mean}")
sys.exit(0 if default > 3.5 * weeks and mean < 0 else "the behaviour has changed")
PY
