// Offsets of a time zone from UTC, for code without time zone data.

const HOUR = 3600;
const FROM = Date.UTC(1970, 0) / 1000;
const TO = Date.UTC(2100, 0) / 1000;
const STEP = 14 * 24 * HOUR; // shorter than any time between two clock changes

/**
 * Pairs of a time (Unix seconds, ascending) and the zone's offset from UTC in seconds from then on, 1970 to 2099;
 * undefined for an unknown zone.
 *
 * @param {string} timeZone an IANA name such as "Europe/Sofia"
 * @returns {[number, number][] | undefined}
 */
export function zoneOffsets(timeZone) {
  /** @type {Intl.DateTimeFormat} */
  let format;
  try {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      ...{ year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" },
    });
  } catch {
    return undefined;
  }
  /** @param {number} seconds */
  const ahead = (seconds) => {
    const parts = format.formatToParts(seconds * 1000);
    /** @param {string} type */
    const part = (type) => Number(parts.find((part) => part.type === type)?.value);
    const local = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
    return local / 1000 - seconds;
  };
  /** @type {[number, number][]} */
  const table = [[FROM, ahead(FROM)]];
  for (let from = FROM; from < TO; from += STEP) {
    const before = table[table.length - 1][1];
    const after = ahead(from + STEP);
    if (after === before) continue;
    let [low, high] = [from, from + STEP];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (ahead(middle) === before) low = middle;
      else high = middle;
    }
    table.push([high, after]);
  }
  return table;
}
