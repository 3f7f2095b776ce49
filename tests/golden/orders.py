"""Writes orders.json: order logs reduced by pandas and by DuckDB, which have to agree to the cent and the day.

    python3 -m venv target/venv && target/venv/bin/pip install pandas==3.1.1 duckdb==2.0.0
    target/venv/bin/python tests/golden/orders.py
"""

import datetime
import json
import pathlib

import duckdb
import pandas

HERE = pathlib.Path(__file__).parent
ROWS, CUSTOMERS, DAYS = 69_659, 23_570, 546


def made_up():
    """As many orders, customers and days as the whole of CDNOW has, by a congruential generator anyone can follow."""
    state = 1

    def below(limit):
        nonlocal state
        state = (state * 1_103_515_245 + 12_345) % 2**31
        return (state >> 8) % limit

    rows = []
    for row in range(ROWS):
        customer = row + 1 if row < CUSTOMERS else 1 + below(CUSTOMERS) * below(1_000) // 1_000
        day = datetime.date(1997, 1, 1) + datetime.timedelta(days=below(DAYS))
        cents = 0 if below(50) == 0 else below(20_000)
        rows.append((f"{customer:05d}", day, cents))
    return pandas.DataFrame(rows, columns=["customer", "date", "cents"])


def by_pandas(log):
    days = log.groupby(["customer", "date"], as_index=False)["cents"].sum().sort_values(["customer", "date"])
    days["date"] = pandas.to_datetime(days["date"])
    one = days.groupby("customer")
    first, last = one["date"].min(), one["date"].max()
    figures = pandas.DataFrame({
        "frequency": one.size() - 1,
        "recency": (last - first).dt.days,
        "age": (days["date"].max() - first).dt.days,
        "revenue": one["cents"].sum(),
        "repeat": one["cents"].sum() - one["cents"].first(),
    })
    return figures.sort_index().reset_index().values.tolist()


def by_duckdb(log):
    return [list(row) for row in duckdb.sql("""
        WITH days AS (SELECT customer, date::DATE AS day, sum(cents)::BIGINT AS cents FROM log GROUP BY ALL)
        SELECT customer, count(*) - 1, max(day) - min(day), (SELECT max(day) FROM days) - min(day), sum(cents)::BIGINT,
               (sum(cents) - arg_min(cents, day))::BIGINT
        FROM days GROUP BY customer ORDER BY customer""").fetchall()]


def golden(log):
    figures = by_pandas(log)
    assert figures == by_duckdb(log)
    checksum = 0
    for figure in (figure for row in figures for figure in row[1:]):
        checksum = (checksum * 31 + figure) % 1_000_000_007
    return {
        "rows": len(log),
        "customers": len(figures),
        "repeatCustomers": sum(row[1] > 0 for row in figures),
        "purchases": sum(row[1] + 1 for row in figures),
        "cents": int(log["cents"].sum()),
        # Of frequency, recency, age, revenue and revenue of repeat purchases (in cents), per customer.
        "checksum": checksum,
        "some": figures[:: len(figures) // 20],
    }


def cdnow():
    log = pandas.read_csv(HERE / "../data/cdnow-sample.csv", dtype=str)
    whole = log["amount"].str.split(".")
    cents = whole.str[0].astype(int) * 100 + whole.str[1].fillna("0").str.ljust(2, "0").astype(int)
    return pandas.DataFrame({"customer": log["customer"], "date": pandas.to_datetime(log["date"]).dt.date, "cents": cents})


logs = {"cdnow-sample": golden(cdnow()), "made-up": golden(made_up())}
(HERE / "orders.json").write_text(json.dumps(logs, separators=(",", ":")) + "\n")
