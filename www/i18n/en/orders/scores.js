/** English: customer scores for the warehouse. */

export const scores = {
  heading: "Customer scores for your database",
  text: "Load the scoring table into your database, then create a view from the SQL. The view has one row per customer with the chance of being active, expected purchases and value, segment and recommended action.",
  bins: "This file groups purchase histories into bins. The scoring table needs them by day: run the query for daily histories and choose its result here.",
  saveDaysSql: "Save query for daily histories",
  daysFile: "Result of that query",
  daysRead: "The daily histories have been read. Now save the scoring table.",
  needsDays: "The scoring table needs daily histories.",
  table: "Scoring table",
  tableHelp:
    "The name under which you load the scoring table. Without a name, the SQL needs no table, but leaves expected purchases and value empty.",
  saveTable: "Save scoring table",
  saveSql: "Save SQL",
  show: "Show the SQL",
  working: "Calculating the scores…",
  saved: "The scoring table is saved.",
};
