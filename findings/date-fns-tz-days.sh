#!/usr/bin/env bash
# Some zones change to summer time at midnight, so that a day begins at 01:00 (Cairo on 26 April 2024, Santiago on 8
# September 2024). date-fns-tz turns such a day into a moment of the day before, 23:00, silently: an order by date alone
# then belongs to the wrong day, and at the end of a month to the wrong month. Luxon and the Temporal polyfill give 01:00
# of the day itself. Its answer for an hour that comes twice depends on the time zone of the machine as well. This project
# takes a time zone as an option, and days without a time need none. Installs date-fns 4.4.0, date-fns-tz 3.2.0, luxon
# 3.7.2 and @js-temporal/polyfill 0.5.1 from npm in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund date-fns@4.4.0 date-fns-tz@3.2.0 luxon@3.7.2 @js-temporal/polyfill@0.5.1
cat > run.mjs <<'JS'
import { Temporal } from "@js-temporal/polyfill";
import { formatInTimeZone, fromZonedTime } from "date-fns-tz";
import { DateTime } from "luxon";

const days = { "Africa/Cairo": "2024-04-26", "America/Santiago": "2024-09-08" };
const found = Object.entries(days).map(([zone, day]) => ({
  zone,
  day,
  "date-fns-tz": formatInTimeZone(fromZonedTime(day, zone), zone, "yyyy-MM-dd HH:mm"),
  luxon: DateTime.fromISO(day, { zone }).toFormat("yyyy-MM-dd HH:mm"),
  temporal: Temporal.PlainDate.from(day).toZonedDateTime(zone).toPlainDateTime().toString(),
  twice: fromZonedTime("2024-10-27 03:30", "Europe/Sofia").toISOString(),
}));
console.log(JSON.stringify(found));
JS
TZ=UTC node run.mjs > utc
TZ=America/Los_Angeles node run.mjs > los-angeles
node -e '
const read = (name) => JSON.parse(require("node:fs").readFileSync(name, "utf8"));
const [utc, angeles] = [read("utc"), read("los-angeles")];
for (const { zone, day, "date-fns-tz": dateFns, luxon, temporal } of utc) console.log(`${day} in ${zone}: date-fns-tz 3.2.0 ${dateFns}, luxon ${luxon}, temporal ${temporal}`);
console.log(`03:30 on 27 October 2024 in Sofia: ${utc[0].twice} on a machine in UTC, ${angeles[0].twice} in Los Angeles`);
const moved = utc.every((one) => one["date-fns-tz"] < one.day && one.luxon.startsWith(one.day) && one.temporal.startsWith(one.day));
process.exit(moved && utc[0].twice !== angeles[0].twice ? 0 : 1);'
