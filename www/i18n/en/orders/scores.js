/** English: scores back into the warehouse. */

export const scores = {
  heading: "Scores of every customer for your database",
  text: "The models go back to where the orders are: load the scoring table, then make a view of the query. It has one row per customer with the chance of being active, expected purchases and value, segment and recommended action.",
  bins: "This file has histories in bins. For the scoring table, run the query for histories of days and choose its result here.",
  saveDaysSql: "Save query for histories of days",
  daysFile: "Result of that query",
  daysRead: "The histories of days are read. Now save the scoring table.",
  needsDays: "The scoring table needs histories of days.",
  table: "Scoring table",
  tableHelp:
    "The scoring table has the name under which you load it. Leave it empty for the chance of being active and the expected spend without a table.",
  saveTable: "Save scoring table",
  saveSql: "Save SQL",
  show: "Show the SQL",
  working: "Calculating the scores…",
  saved: "The scoring table is saved.",
};
