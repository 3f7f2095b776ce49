"""Runs SQL in an engine, job by job: a line of JSON in, a line of JSON out.

python3 run.py duckdb|spark|postgresql [address of PostgreSQL]

A job is {"load": [{"name", "path", "types": {column: type}}], "sql": "…", "result": "rows" | "none"}. CSV files are loaded as
tables of text, except columns with a type of their own. The answer is {"header", "rows", "seconds"} or {"error"}.
"""

import csv
import json
import sys
import time

engine = sys.argv[1]


def quote(name, mark='"'):
    return mark + name.replace(mark, mark * 2) + mark


def plain(cell):
    if hasattr(cell, "as_tuple"):
        return format(cell, "f")
    return cell if cell is None or isinstance(cell, (int, float, str)) else str(cell)


class DuckDb:
    def __init__(self):
        import duckdb

        self.database = duckdb.connect()
        self.version = duckdb.__version__

    def load(self, name, path, types):
        self.database.execute(f"DROP TABLE IF EXISTS {quote(name)}")
        columns = ", ".join(
            f"CAST({quote(c)} AS {t}) AS {quote(c)}" for c, t in types.items()
        )
        replace = f" REPLACE ({columns})" if types else ""
        self.database.execute(
            f"CREATE TABLE {quote(name)} AS SELECT *{replace} FROM read_csv(?, all_varchar = true, header = true, quote = '\"', escape = '\"', delim = ',')",
            [path],
        )

    def run(self, sql):
        result = self.database.execute(sql)
        if result.description is None:
            return [], []
        return [column[0] for column in result.description], result.fetchall()


class PostgreSql:
    def __init__(self):
        import psycopg2

        self.connection = psycopg2.connect(sys.argv[2])
        self.connection.autocommit = True
        self.cursor = self.connection.cursor()
        self.version = str(self.connection.server_version)

    def load(self, name, path, types):
        with open(path, encoding="utf-8", newline="") as file:
            header = next(csv.reader(file))
        self.cursor.execute(f"DROP TABLE IF EXISTS {quote(name)}")
        columns = ", ".join(f"{quote(column)} TEXT" for column in header)
        self.cursor.execute(f"CREATE TABLE {quote(name)} ({columns})")
        with open(path, encoding="utf-8", newline="") as file:
            self.cursor.copy_expert(f"COPY {quote(name)} FROM STDIN WITH (FORMAT csv, HEADER true)", file)
        for column, kind in types.items():
            self.cursor.execute(
                f"ALTER TABLE {quote(name)} ALTER COLUMN {quote(column)} TYPE {kind} USING CAST({quote(column)} AS {kind})"
            )

    def run(self, sql):
        self.cursor.execute(sql)
        if self.cursor.description is None:
            return [], []
        return [column[0] for column in self.cursor.description], self.cursor.fetchall()


class Spark:
    def __init__(self):
        from pyspark.sql import SparkSession

        self.session = (
            SparkSession.builder.master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.driver.memory", "3g")
            .getOrCreate()
        )
        self.session.sparkContext.setLogLevel("OFF")
        self.version = self.session.version

    def load(self, name, path, types):
        frame = (
            self.session.read.option("header", True)
            .option("escape", '"')
            .option("multiLine", True)
            .option("ignoreLeadingWhiteSpace", False)
            .option("ignoreTrailingWhiteSpace", False)
            .csv(path)
        )
        for column, kind in types.items():
            frame = frame.withColumn(column, frame[quote(column, "`")].cast(kind))
        frame.createOrReplaceTempView(quote(name, "`"))

    def run(self, sql):
        result = self.session.sql(sql.strip().rstrip(";"))
        return result.columns, [tuple(row) for row in result.collect()]


database = {"duckdb": DuckDb, "postgresql": PostgreSql, "spark": Spark}[engine]()
print(json.dumps({"version": database.version}), flush=True)
for line in sys.stdin:
    job = json.loads(line)
    try:
        for table in job.get("load", []):
            database.load(table["name"], table["path"], table.get("types", {}))
        answer = {}
        if "sql" in job:
            begun = time.perf_counter()
            header, rows = database.run(job["sql"])
            answer = {"header": header, "rows": [[plain(c) for c in row] for row in rows], "seconds": time.perf_counter() - begun}
    except Exception as error:  # every fault is the answer
        answer = {"error": str(error)[:2000]}
    print(json.dumps(answer), flush=True)
