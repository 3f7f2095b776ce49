"""Time, memory and size of the report of a warehouse: generated orders of any number of customers, in DuckDB or PostgreSQL.

python warehouse.py duckdb|postgresql CUSTOMERS SQL RESULT [FILE | ADDRESS]: SQL is a file with what `reportSql` writes for columns
customer, date and amount of a table orders, and product, country and channel if it wants them; RESULT the report.
"""

import json
import os
import resource
import sys
import tempfile
import time

engine, customers, sql_path, result, *rest = sys.argv[1:]
customers = int(customers)
sql = open(sql_path, encoding="utf-8").read().strip().rstrip(";")
# Customers with individual rates and lifetimes; two years of days; spends around an individual mean.
ORDERS = f"""
WITH people AS (
  SELECT
    number,
    CAST(FLOOR(730 * POWER(u1, 0.8)) AS INTEGER) AS begun,
    CASE WHEN u2 < 0.45 THEN 0 ELSE CAST(FLOOR(-LN(1 - u3) * 5.5) AS INTEGER) END AS repeats,
    CAST(1 + FLOOR(-LN(1 - u4) * 500) AS INTEGER) AS lasting,
    EXP(3 + 0.8 * (u5 + u6 + u7 - 1.5) * 2) AS mean_spend,
    CONCAT('country ', CAST(FLOOR(80 * POWER(u8, 3)) AS INTEGER)) AS country
  FROM (
    SELECT number, {", ".join(f"RANDOM() AS u{i}" for i in range(1, 9))} FROM numbers
  ) drawn
)
SELECT
  CONCAT('c', number) AS customer,
  CAST(DATE '2024-01-01' + begun + CAST(FLOOR(CASE WHEN visit = 0 THEN 0 ELSE RANDOM() * lasting END) AS INTEGER) AS DATE) AS date,
  CAST(mean_spend * (0.4 + 1.2 * RANDOM()) AS DECIMAL(18, 2)) AS amount,
  CONCAT('product number ', CAST(FLOOR(2000 * POWER(RANDOM(), 3)) AS INTEGER)) AS product,
  country,
  CONCAT('channel ', CAST(FLOOR(60 * POWER(RANDOM(), 2)) AS INTEGER)) AS channel
FROM people CROSS JOIN LATERAL (SELECT visit FROM {{visits}}) visited
WHERE begun + CASE WHEN visit = 0 THEN 0 ELSE lasting END < 731 OR visit = 0
"""
if engine == "duckdb":
    import duckdb

    database = duckdb.connect(rest[0] if rest else ":memory:")
    database.execute("SET threads = 2; SET memory_limit = '6GB'; SET preserve_insertion_order = false")
    spill = f"{rest[0]}.spill" if rest else os.path.join(tempfile.gettempdir(), "regulars-spill")
    database.execute(f"SET temp_directory = '{spill}'")
    database.execute("SELECT SETSEED(0.5)")
    query = ORDERS.replace("numbers", f"(SELECT range AS number FROM range({customers})) numbers").replace("{visits}", "(SELECT UNNEST(RANGE(repeats + 1)) AS visit)")
    database.execute(f"CREATE OR REPLACE TABLE orders AS {query}")
    rows = database.execute("SELECT COUNT(*) FROM orders").fetchone()[0]
    begun = time.perf_counter()
    database.execute(f"COPY ({sql}) TO '{result}' (HEADER)")
else:
    import psycopg2

    connection = psycopg2.connect(rest[0])
    connection.autocommit = True
    cursor = connection.cursor()
    cursor.execute("SET work_mem = '512MB'")
    query = ORDERS.replace("numbers", f"GENERATE_SERIES(0, {customers - 1}) AS numbers(number)", 1).replace("{visits}", "GENERATE_SERIES(0, repeats) AS visits(visit)")
    query = query.replace("CROSS JOIN LATERAL (SELECT visit FROM GENERATE_SERIES(0, repeats) AS visits(visit)) visited", "CROSS JOIN LATERAL GENERATE_SERIES(0, repeats) AS visited(visit)")
    cursor.execute(f"CREATE TABLE orders AS {query}")
    cursor.execute("ANALYZE orders")
    cursor.execute("SELECT COUNT(*) FROM orders")
    rows = cursor.fetchone()[0]
    begun = time.perf_counter()
    with open(result, "w", encoding="utf-8") as file:
        cursor.copy_expert(f"COPY ({sql}) TO STDOUT WITH (FORMAT csv, HEADER true)", file)
seconds = time.perf_counter() - begun
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
print(json.dumps({"engine": engine, "customers": customers, "rows": rows, "seconds": round(seconds, 1), "peakGB": round(peak, 2)}))
