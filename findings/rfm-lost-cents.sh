#!/usr/bin/env bash
# rfm, PyPI's package for RFM tables, takes the last two characters from every amount that has “.0” in it, to turn 10.0
# into 10: 10.05 becomes 10, 30.09 becomes 30, nine prices in a hundred. It does so with ids as well, so that C.01 and
# C.02 are one customer, “C.”. Two equal orders of a customer on one day count once. One would expect sums of the
# amounts as they are; there is no warning. This project counts amounts to four decimals, ids as written, and every
# order; tables by this package are no reference. Installs rfm 1.0.9 and pandas 2.3.3 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install rfm==1.0.9 pandas==2.3.3
MPLBACKEND=Agg "$folder/venv/bin/python" - <<'PY'
import sys
from importlib.metadata import version

import pandas
from rfm import RFM

orders = [
    ("ann", "2024-01-05", 10.05),
    ("ann", "2024-03-05", 20.5),
    ("bo", "2024-02-01", 30.09),
    ("C.01", "2024-01-06", 5.25),
    ("C.02", "2024-03-09", 6.25),
    ("dee", "2024-03-09", 9.99),
    ("dee", "2024-03-09", 9.99),
    ("eve", "2024-02-20", 50.1),
]
log = pandas.DataFrame(orders, columns=["customer", "date", "amount"])
sums = log.groupby("customer")["amount"].agg(["count", "sum"]).round(2)
table = RFM(log.copy(), customer_id="customer", transaction_date="date", amount="amount").rfm_table
found = {
    customer: (int(frequency), round(float(spent), 2))
    for customer, frequency, spent in zip(table["customer"], table["frequency"], table["monetary_value"])
}
print("orders and spend of each customer:", dict(zip(sums.index, zip(sums["count"].tolist(), sums["sum"].tolist()))))
print(f"rfm {version('rfm')}:", dict(sorted(found.items())))
as_seen = {"ann": (2, 30.5), "bo": (1, 30.0), "C.": (2, 11.5), "dee": (1, 9.99), "eve": (1, 50.1)}
sys.exit(0 if found == as_seen else "the behaviour has changed")
PY
