#!/usr/bin/env bash
# repeatradar's monthly retention puts purchases into months of 30 days after each customer's first one: bought on 31
# January, 29 February and 31 March, month 1 is empty, as 29 days are month 0. Months that a cohort has not reached yet
# are 0 %, as if everyone had left, so the mean of each column falls. This project's cohorts count calendar months, and
# months to come are absent. Installs repeatradar 1.0.0 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install repeatradar==1.0.0 pandas==2.3.3
"$folder/venv/bin/python" -W ignore - <<'PY'
import sys
from importlib.metadata import version

import pandas
from repeatradar import generate_cohort_data

purchases = [("a", "2024-01-31"), ("a", "2024-02-29"), ("a", "2024-03-31"), ("b", "2024-02-10"), ("b", "2024-03-12"), ("c", "2024-03-05")]
log = pandas.DataFrame(purchases, columns=["customer", "day"])
log["day"] = pandas.to_datetime(log["day"])
table = generate_cohort_data(
    log, date_column="day", user_column="customer", cohort_period="M", period_duration="M", calculate_retention_rate=True
)
found = {str(month)[:7]: [float(share) for share in row] for month, row in zip(table.index, table.to_numpy())}
print(f"repeatradar {version('repeatradar')}, purchases until 31 March, retention in months 0, 1 and 2:", found)
as_seen = found == {"2024-01": [100, 0, 100], "2024-02": [100, 100, 0], "2024-03": [100, 0, 0]}
sys.exit(0 if as_seen else "the behaviour has changed")
PY
