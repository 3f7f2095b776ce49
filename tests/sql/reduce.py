"""Runs SQL on a CSV of orders, loaded as text into a table `my orders`, and prints the result as CSV.

python3 reduce.py duckdb|spark orders.csv < query.sql
"""

import csv
import sys

engine, path = sys.argv[1:]
query = sys.stdin.read()
if engine == "duckdb":
    import duckdb

    database = duckdb.connect()
    database.execute('CREATE TABLE "my orders" AS SELECT * FROM read_csv(?, all_varchar = true, header = true)', [path])
    result = database.execute(query)
    header, rows = [column[0] for column in result.description], result.fetchall()
else:
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "4").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    orders = spark.read.option("header", True).option("escape", '"').csv(path)
    orders.createOrReplaceTempView("`my orders`")
    result = spark.sql(query.strip().rstrip(";"))
    header, rows = result.columns, [tuple(row) for row in result.collect()]
writer = csv.writer(sys.stdout, lineterminator="\n")
writer.writerow(header)
writer.writerows([format(cell, "f") if hasattr(cell, "as_tuple") else cell for cell in row] for row in rows)
