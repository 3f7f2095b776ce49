#!/usr/bin/env bash
# With weeks as the unit, rfm_summary of PyMC-Marketing and summary_data_from_transaction_data of lifetimes count calendar
# weeks: purchases on Monday and on the Sunday after it are one purchase, those on Sunday and the next day are a week
# apart, and ages are whole. The published CDNOW figures have days ÷ 7 instead. A refund is a purchase as well: −5 and 7
# after a first purchase are a frequency of 2 at a mean spend of 1. This project counts days and takes refunds from the
# purchase. Installs PyMC-Marketing 0.19.2 and lifetimes 0.11.3 in a temporary folder; no model is fitted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/log.py" <<'PY'
import sys
import warnings

warnings.filterwarnings("ignore")
import pandas

log = pandas.DataFrame(
    [
        ("Monday and Sunday", "2024-01-01", 10.0),
        ("Monday and Sunday", "2024-01-07", 10.0),
        ("Sunday and Monday", "2024-01-07", 10.0),
        ("Sunday and Monday", "2024-01-08", 10.0),
        ("with a refund", "2024-01-31", 5.0),
        ("with a refund", "2024-02-28", -5.0),
        ("with a refund", "2024-03-31", 7.0),
    ],
    columns=["customer", "day", "amount"],
)
log["day"] = pandas.to_datetime(log["day"])


def check(name, summary):
    rows = {row[0]: row[1:] for row in summary.reset_index().sort_values("customer")[
        ["customer", "frequency", "recency", "T", "monetary_value"]
    ].itertuples(index=False, name=None)}
    print(f"{name}: frequency, recency, T, monetary value in weeks", rows)
    as_seen = {
        "Monday and Sunday": (0.0, 0.0, 12.0, 0.0),
        "Sunday and Monday": (1.0, 1.0, 12.0, 10.0),
        "with a refund": (2.0, 8.0, 8.0, 1.0),
    }
    sys.exit(0 if rows == as_seen else "the behaviour has changed")
PY
cat > "$folder/lifetimes.txt" <<'PY'
from log import check, log
from importlib.metadata import version
from lifetimes.utils import summary_data_from_transaction_data

end = "2024-03-31"
check(f"lifetimes {version('lifetimes')}", summary_data_from_transaction_data(log, "customer", "day", "amount", freq="W", observation_period_end=end))
PY
cat > "$folder/pymc-marketing.txt" <<'PY'
from log import check, log
from importlib.metadata import version
from pymc_marketing.clv.utils import rfm_summary

summary = rfm_summary(log, "customer", "day", "amount", time_unit="W", observation_period_end="2024-03-31")
check(f"PyMC-Marketing {version('pymc-marketing')}", summary.rename(columns={"customer_id": "customer"}))
PY
for package in lifetimes==0.11.3 pymc-marketing==0.19.2; do
  python3 -m venv "$folder/venv"
  "$folder/venv/bin/pip" --quiet install "$package"
  PYTHONPATH="$folder" "$folder/venv/bin/python" "$folder/${package%%=*}.txt"
  rm -rf "$folder/venv"
done
