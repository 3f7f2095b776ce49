#!/usr/bin/env bash
# Polars keeps no more decimals in a product of two DECIMAL columns than the factors have, where SQL adds them up: a
# price of 9.99 at a tax of 0.19 is 1.90 in Polars and 1.8981 in DuckDB, half a cent is 0.00, and 10.00 / 3 is 3.33.
# Sums of such lines are off by what each line lost: 1,000 orders have 1,900.00 of tax in place of 1,898.10. There is no
# warning. Up to Polars 1.33 the decimals were added up as well. This project's SQL sums squares of amounts with all of
# their decimals: a check of it in Polars would not. Installs polars 2.1.0 and duckdb 2.0.1 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install polars==2.1.0 duckdb==2.0.1
"$folder/venv/bin/python" - <<'PY'
import sys

import duckdb
import polars

cents = polars.all().cast(polars.Decimal(9, 2))
lines = polars.DataFrame({"price": ["9.99"] * 1000, "tax": ["0.19"] * 1000}).with_columns(cents)
half = polars.DataFrame({"a": ["0.05"], "b": ["0.10"]}).with_columns(cents)
found = {
    "polars": (
        str(lines.select(polars.col("price") * polars.col("tax")).item(0, 0)),
        str(lines.select((polars.col("price") * polars.col("tax")).sum()).item()),
        str(half.select(polars.col("a") * polars.col("b")).item()),
    ),
    "duckdb": tuple(
        str(value)
        for value in duckdb.execute(
            "SELECT any_value(price * tax), sum(price * tax), 0.05::DECIMAL(9, 2) * 0.10::DECIMAL(9, 2) "
            "FROM (SELECT 9.99::DECIMAL(9, 2) AS price, 0.19::DECIMAL(9, 2) AS tax FROM range(1000))"
        ).fetchone()
    ),
}
print("9.99 × 0.19, the sum of 1,000 of them, 0.05 × 0.10")
print(f"polars {polars.__version__}:", found["polars"])
print(f"duckdb {duckdb.__version__}:", found["duckdb"])
as_seen = {"polars": ("1.90", "1900.00", "0.00"), "duckdb": ("1.8981", "1898.1000", "0.0050")}
sys.exit(0 if found == as_seen else "the behaviour has changed")
PY
