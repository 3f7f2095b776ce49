* Writes pspp.sav and pspp.zsav into the working folder: pspp ../../files/spss.sps, in tests/data/spss.
SET UNDEFINED=NOWARN.
DATA LIST LIST (",") /nps (F2.0) sat (F1.0) region (A8) submitted (SDATE10) recontact (F1.0) remark (A300).
BEGIN DATA
10,5,north,2026/01/05,1,Rychlá doprava; żółw
9,4,south,2026/01/06,2,ok
8,9,north,2026/02/07,1,
0,1,south,2026/02/08,2,slow
99,3,north,2026/03/09,1,
5,.,south,2026/03/10,2,expensive
7,2,north,2026/03/11,1,fine
3,4,south,2026/03/12,1,never again
1,5,south,2026/03/13,2,
10,4,north,2026/03/14,1,great
END DATA.
VARIABLE LABELS nps "How likely are you to recommend us?" /sat "How satisfied are you with the delivery?" /remark "Why?".
VALUE LABELS nps 0 "Not at all likely" 10 "Extremely likely" 99 "No answer"
  /sat 1 "Very dissatisfied" 5 "Very satisfied" 9 "Don't know" /recontact 1 "Yes" 2 "No" /region "north" "The north" "south" "The south".
MISSING VALUES nps (90 THRU 99) /sat (9).
SAVE OUTFILE="pspp.sav".
SAVE OUTFILE="pspp.zsav" /ZCOMPRESSED.
