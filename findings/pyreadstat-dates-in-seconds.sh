#!/usr/bin/env bash
# pyreadstat writes every moment of a pandas column counted in seconds (datetime64[s]) as the first of January 1970, to
# .sav and .dta, without a warning; columns in milliseconds, microseconds or nanoseconds are right. Such columns come
# from DuckDB's TIMESTAMP_S, from numpy's days (datetime64[D]) and, since pandas 3, from to_datetime() of dates. A
# survey's days are then all one day. This project reads SPSS files and tests its reader by files of pyreadstat: dates
# in those have to be in another unit. Installs pyreadstat 1.3.8, pandas 3.1.1 and duckdb 2.0.1 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip --quiet install pyreadstat==1.3.8 pandas==3.1.1 duckdb==2.0.1
venv/bin/python - <<'PY'
import datetime
import sys

import duckdb
import numpy
import pandas
import pyreadstat

day = datetime.date(2024, 3, 5)
columns = {
    "to_datetime of dates": pandas.Series(pandas.to_datetime([day])),
    "numpy's days": pandas.Series(numpy.array([day], dtype="datetime64[D]")),
    "DuckDB's TIMESTAMP_S": duckdb.execute("SELECT TIMESTAMP_S '2024-03-05 14:30:00' AS day").df()["day"],
    "to_datetime of text": pandas.Series(pandas.to_datetime(["2024-03-05"])),
    "milliseconds": pandas.Series(pandas.to_datetime(["2024-03-05"])).astype("datetime64[ms]"),
}
found = {}
print(f"pyreadstat {pyreadstat.__version__}, pandas {pandas.__version__}: what a .sav and a .dta hold")
for name, column in columns.items():
    table = pandas.DataFrame({"day": column})
    pyreadstat.write_sav(table, "days.sav")
    pyreadstat.write_dta(table, "days.dta")
    read = [pyreadstat.read_sav("days.sav")[0]["day"][0], pyreadstat.read_dta("days.dta")[0]["day"][0]]
    found[name] = (str(column.dtype), *[str(moment)[:10] for moment in read])
    print(f"  {name}: {found[name]}")
lost = ("datetime64[s]", "1970-01-01", "1970-01-01")
as_seen = [result == lost for result in found.values()] == [True, True, True, False, False]
kept = all(result[1:] == ("2024-03-05", "2024-03-05") for result in list(found.values())[3:])
sys.exit(0 if as_seen and kept else "the behaviour has changed")
PY
