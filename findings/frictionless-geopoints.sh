#!/usr/bin/env bash
# frictionless takes amounts with a decimal comma for points on a map: of a CSV with semicolons, 1,50 and 12,75 are read
# as [1.0, 50.0] and [12.0, 75.0], the column's type is “geopoint”, and validate() calls the file valid. Up to a tenth
# of the amounts may be no point, having 91 cents or more, or more than 180: those become None and are errors. With more
# of them the column is text. One would expect text in every case, because numbers in Table Schema have a decimal point
# unless the schema names another mark. This project decides by the column which mark is the decimal one: this tool's reading of a
# European export without a schema is no reference. Installs frictionless 5.21.0 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip --quiet install frictionless==5.21.0
venv/bin/python - <<'PY'
import sys
from importlib.metadata import version

import frictionless

columns = {
    "points": ["1,50", "12,75"] * 10,
    "one of 21 not": ["1,50", "12,75"] * 10 + ["9,99"],
    "half not": ["1,50", "9,99"] * 10,
}
found = {}
for name, amounts in columns.items():
    with open("orders.csv", "w") as file:
        file.write("customer;amount\n" + "".join(f"C{i};{amount}\n" for i, amount in enumerate(amounts)))
    rows = frictionless.Resource("orders.csv").read_rows()
    kind = frictionless.describe("orders.csv").schema.get_field("amount").type
    found[name] = (kind, frictionless.validate("orders.csv").valid, [row["amount"] for row in (rows[0], rows[-1])])
print(f"frictionless {version('frictionless')}: type, whether it is valid, the first and the last amount")
for name, result in found.items():
    print(f"  {name}: {result}")
as_seen = {
    "points": ("geopoint", True, [[1.0, 50.0], [12.0, 75.0]]),
    "one of 21 not": ("geopoint", False, [[1.0, 50.0], None]),
    "half not": ("string", True, ["1,50", "9,99"]),
}
sys.exit(0 if str(found) == str(as_seen) else "the behaviour has changed")
PY
