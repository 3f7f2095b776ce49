/**
 * Orders: everything that `regulars/orders` exports. Elements import `order-log.js` instead, so that a page does not load the SQL
 * until somebody opens it.
 */
export * from "./order-log.js";
export { dialects, reportSql, scoringSql, scoringTable, summarySql } from "./sql.js";
