"""Checks what docs/migrating.md says of lifetimes: python3 tests/golden/migrating.py

Needs lifetimes 0.11.3. Prints each figure; fails where it is not the documented one.
"""

import warnings

import numpy as np
import pandas as pd

warnings.filterwarnings("ignore")

from lifetimes import BetaGeoFitter, GammaGammaFitter  # noqa: E402
from lifetimes.datasets import load_cdnow_summary_data_with_monetary_value  # noqa: E402


def check(what, actual, expected, relative=1e-4):
    print(f"{what}: {actual}")
    assert abs(actual / expected - 1) < relative, f"{what} is not {expected}"


if __name__ == "__main__":
    data = load_cdnow_summary_data_with_monetary_value()
    purchases = BetaGeoFitter()
    purchases.fit(data["frequency"], data["recency"], data["T"])
    check("r", purchases.params_["r"], 0.2426, 1e-3)
    repeat = data[data["frequency"] > 0]
    spends = GammaGammaFitter()
    spends.fit(repeat["frequency"], repeat["monetary_value"])
    columns = [data[name] for name in ("frequency", "recency", "T", "monetary_value")]
    for freq, expected in [("D", 266_622), ("W", 71_510)]:
        values = spends.customer_lifetime_value(purchases, *columns, time=12, discount_rate=0.01, freq=freq)
        check(f"lifetime value, freq={freq}", values.sum(), expected)
    spends.params_ = pd.Series({"p": 5.0, "q": 0.6, "v": 10.0})
    spend = spends.conditional_expected_average_profit(np.array([0]), np.array([0.0]))
    check("mean spend for q < 1", spend[0], -125)
    alive = purchases.conditional_probability_alive(0, 0, 39.0)
    check("P(alive) after a single purchase", float(np.ravel(alive)[0]), 1)
    total = purchases.conditional_expected_number_of_purchases_up_to_time(39, *columns[:3]).sum()
    check("purchases in 39 weeks", total, 1653.4)
