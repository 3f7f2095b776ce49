#!/usr/bin/env bash
# An open end of 9999-12-31 becomes 29 March 1816, silently, where Polars reads text as nanoseconds: by a format with %.9f
# (as Snowflake and pandas write), by time_unit="ns", by CAST(… AS TIMESTAMP(9)) in its SQL, and by a schema of read_csv,
# strict or not. Its own cast of the same datetime raises, and so do DuckDB, PyArrow and pandas. A customer who never left
# then seems to have left before joining. This project takes 9999-12-31 where an order was cancelled as never: a table that
# went through Polars no longer says so. Installs polars 2.1.0, duckdb 2.0.1, pandas 2.3.3 and pyarrow 26.0.1 in a temporary
# folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip --quiet install polars==2.1.0 duckdb==2.0.1 pandas==2.3.3 pyarrow==26.0.1
printf 'subscriber,ended\na,2024-01-31 00:00:00.000000000\nb,9999-12-31 00:00:00.000000000\n' > subscriptions.csv
venv/bin/python - <<'PY'
import sys

import duckdb
import pandas
import polars
import pyarrow

text = "9999-12-31 00:00:00.000000000"
ended = polars.Series([text]).str
nanoseconds = polars.Datetime("ns")
ways = {
    "polars, %.9f": lambda: ended.to_datetime("%Y-%m-%d %H:%M:%S%.9f")[0],
    "polars, time_unit": lambda: ended.to_datetime(time_unit="ns", strict=True)[0],
    "polars, SQL": lambda: polars.sql(f"SELECT CAST('{text}' AS TIMESTAMP(9))", eager=True).item(),
    "polars, CSV": lambda: polars.read_csv("subscriptions.csv", schema_overrides={"ended": nanoseconds})["ended"][1],
    "polars, cast": lambda: ended.to_datetime().cast(nanoseconds)[0],
    "duckdb": lambda: duckdb.sql(f"SELECT '{text}'::TIMESTAMP_NS").fetchall()[0][0],
    "pyarrow": lambda: pyarrow.array([text]).cast(pyarrow.timestamp("ns"))[0],
    "pandas": lambda: pandas.to_datetime(text),
}
print(f"polars {polars.__version__}, duckdb {duckdb.__version__}, pyarrow {pyarrow.__version__}, pandas {pandas.__version__}")
found = []
for name, way in ways.items():
    try:
        found.append(str(way())[:10])
    except Exception as error:
        found.append("raises")
        print(f"{name}: {type(error).__name__}")
    else:
        print(f"{name}: {found[-1]}")
sys.exit(0 if found == ["1816-03-29"] * 4 + ["raises"] * 4 else "the behaviour has changed")
PY
