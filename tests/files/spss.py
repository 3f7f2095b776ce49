"""Writes the SPSS files of tests/data/spss by ReadStat: python3 tests/files/spss.py   (pip install pyreadstat)

Twenty-six answers; 98 and 99 of the score are user-missing, every seventh satisfaction is system-missing, comments are longer than 255 bytes.
"""

import datetime
from pathlib import Path

import numpy as np
import pandas as pd
import pyreadstat

OUT = Path(__file__).parents[1] / "data" / "spss"
SCORES = [10, 9, 8, 7, 6, 5, 10, 9, 0, 3, 8, 10, 9, 7, 2, 10, 1, 9, 8, 4, 10, 6, 9, 7, 99, 98]
ROWS = range(len(SCORES))

table = pd.DataFrame(
    {
        "nps": [float(score) for score in SCORES],
        "sat": [float(1 + row % 5) if row % 7 else np.nan for row in ROWS],
        "country": [float(1 + row % 3) for row in ROWS],
        "submitted": [datetime.date(2026, 1 + row % 3, 1 + row) for row in ROWS],
        "stamp": [datetime.datetime(2026, 1 + row % 3, 1 + row, 10, 30, row) for row in ROWS],
        "email": [f"a{row}@example.com" for row in ROWS],
        "why": ["Много бавна доставка, „лоша“ " * 8 + "край" if row % 2 else "ok\tтаб" for row in ROWS],
        "weight": [0.5 + row / 8 for row in ROWS],
    }
)
labels = {"nps": "How likely are you to recommend us?", "sat": "How satisfied are you?", "country": "Country", "why": "Why?"}
about = {
    "column_labels": [labels.get(column, "") for column in table.columns],
    "variable_value_labels": {
        "nps": {0: "Not at all likely", 10: "Extremely likely", 98: "Don't know", 99: "Refused"},
        "sat": {1: "Very dissatisfied", 2: "Dissatisfied", 3: "Neutral", 4: "Satisfied", 5: "Very satisfied"},
        "country": {1: "Bulgaria", 2: "Estonia", 3: "Polska"},
    },
    "missing_ranges": {"nps": [{"lo": 98, "hi": 99}]},
    "variable_measure": {"sat": "ordinal", "country": "nominal", "nps": "scale"},
}
pyreadstat.write_sav(table, OUT / "readstat-plain.sav", **about)
pyreadstat.write_sav(table, OUT / "readstat-packed.sav", row_compress=True, **about)
pyreadstat.write_sav(table, OUT / "readstat.zsav", compress=True, **about)
