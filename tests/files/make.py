"""Writes one random table of orders by every program that writes tables, into the folder given.

Packages: openpyxl xlsxwriter pandas pyarrow odfpy xlwt; programs: soffice (LibreOffice) and ssconvert (Gnumeric).
"""

import csv
import datetime as dt
import decimal
import json
import pathlib
import random
import subprocess
import sys

import openpyxl
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import xlsxwriter
import xlwt

out = pathlib.Path(sys.argv[1])
random.seed(20240131)
HEADERS = ["Order ID", "Customer Email", "Order Date", "Paid At", "Total", "Share", "Product", "Code"]
PRODUCTS = ["Чай", 'Box "L"', "Kõrvits, suur", "łyżka\nmała", "tea; green", "+1 set", "naïve", "5\" pipe", "plain"]


def row(number):
    day = dt.date(2023, 1, 1) + dt.timedelta(days=random.randrange(730))
    paid = dt.datetime.combine(day, dt.time(random.randrange(24), random.randrange(60), random.randrange(60)))
    customer = f"c{random.randrange(12)}@example.com"
    total = decimal.Decimal(random.randrange(100, 200_000)) / 100
    share = round(random.random(), 4)
    return [10_000 + number, customer, day, paid, total, share, random.choice(PRODUCTS), f"{random.randrange(1000):05}"]


ROWS = [row(number) for number in range(60)]


def plain(cell):
    return float(cell) if isinstance(cell, decimal.Decimal) else cell


with open(out / "table.csv", "w", newline="", encoding="utf-8") as file:
    writer = csv.writer(file)
    writer.writerow(HEADERS)
    writer.writerows(ROWS)

book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Orders"
sheet.append(HEADERS)
for cells in ROWS:
    sheet.append([plain(cell) for cell in cells])
for line in sheet.iter_rows(min_row=2):
    line[2].number_format = "dd.mm.yyyy"
    line[3].number_format = "[$-426]d. mmm yyyy h:mm:ss"
    line[4].number_format = '#,##0.00\\ "лв."'
    line[5].number_format = "0.0%"
    line[6].data_type = "s"
book.save(out / "openpyxl.xlsx")
book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
for line in sheet.iter_rows(min_row=2):
    line[2].value, line[3].value = line[2].value, line[3].value
book.save(out / "openpyxl-1904.xlsx")

book = xlsxwriter.Workbook(out / "xlsxwriter.xlsx", {"constant_memory": True})
sheet = book.add_worksheet("Orders")
formats = [None, None, book.add_format({"num_format": 14}), book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}), book.add_format({"num_format": "€#,##0.00"}), book.add_format({"num_format": 9}), None, None]
sheet.write_row(0, 0, HEADERS)
for at, cells in enumerate(ROWS, 1):
    for column, cell in enumerate(cells):
        if isinstance(cell, str):
            sheet.write_string(at, column, cell)
        elif isinstance(cell, (dt.date, dt.datetime)):
            sheet.write_datetime(at, column, cell, formats[column])
        else:
            sheet.write_number(at, column, float(cell), formats[column])
book.close()

frame = pd.DataFrame([[plain(cell) for cell in cells] for cells in ROWS], columns=HEADERS)
frame["Order Date"] = pd.to_datetime(frame["Order Date"])
frame.to_excel(out / "pandas.xlsx", index=False)
frame.to_excel(out / "pandas.ods", index=False, engine="odf")
texts = frame.assign(**{"Order Date": frame["Order Date"].dt.strftime("%Y-%m-%d"), "Paid At": frame["Paid At"].dt.strftime("%Y-%m-%d %H:%M:%S")})
texts.to_json(out / "pandas.json", orient="records", force_ascii=False)
texts.to_json(out / "pandas.jsonl", orient="records", lines=True)
texts.to_csv(out / "pandas-utf16.txt", sep="\t", index=False, encoding="utf-16")
texts.to_csv(out / "pandas.csv.gz", index=False)
texts.to_csv(out / "pandas.zip", index=False, compression={"method": "zip", "archive_name": "orders/table.csv"})
texts.replace("\n", "<br>", regex=True).to_html(out / "pandas-html.xls", index=False)

old = xlwt.Workbook()
sheet = old.add_sheet("Orders")
styles = [xlwt.easyxf(num_format_str=code) for code in ["General", "General", "DD.MM.YYYY", "D.M.YYYY h:mm:ss", "#,##0.00", "0.00%", "General", "General"]]
for column, header in enumerate(HEADERS):
    sheet.write(0, column, header)
for at, cells in enumerate(ROWS, 1):
    for column, cell in enumerate(cells):
        sheet.write(at, column, plain(cell), styles[column])
old.save(str(out / "xlwt.xls"))

columns = list(zip(*ROWS))
for name, unit, codec, moment in [
    ("snappy", "us", "snappy", pa.timestamp("us")),
    ("gzip", "ms", "gzip", pa.timestamp("ms")),
    ("zstd", "ns", "zstd", pa.timestamp("ns")),
    ("lz4", "s", "lz4", pa.timestamp("s")),
    ("none", "us", "none", pa.timestamp("us")),
]:
    table = pa.table(
        {
            "Order ID": pa.array(columns[0], pa.int64()),
            "Customer Email": pa.array(columns[1]).dictionary_encode(),
            "Order Date": pa.array(columns[2], pa.date32()),
            "Paid At": pa.array(columns[3], moment),
            "Total": pa.array(columns[4], pa.decimal128(12, 2)),
            "Share": pa.array(columns[5], pa.float64()),
            "Product": pa.array(columns[6]),
            "Code": pa.array(columns[7]),
        }
    )
    pq.write_table(table, out / f"pyarrow-{name}.parquet", compression=codec, row_group_size=17, version="2.6")


def convert(program, *arguments):
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


if "--office" in sys.argv:
    # The workbook as other programs convert it.
    for kind in ["xlsx", "xls", "ods", "fods"]:
        convert("soffice", "--headless", "--convert-to", kind, "--outdir", str(out / "office"), str(out / "openpyxl.xlsx"))
        (out / "office" / f"openpyxl.{kind}").rename(out / f"libreoffice.{kind}")
    convert("soffice", "--headless", "--convert-to", "xlsx", "--outdir", str(out / "office"), str(out / "xlwt.xls"))
    (out / "office" / "xlwt.xlsx").rename(out / "libreoffice-from-xls.xlsx")
    (out / "office").rmdir()
    for kind, name in [("Gnumeric_Excel:xlsx", "xlsx"), ("Gnumeric_Excel:excel_biff8", "xls"), ("Gnumeric_OpenCalc:odf", "ods")]:
        convert("ssconvert", "-T", kind, str(out / "openpyxl.xlsx"), str(out / f"gnumeric.{name}"))
