//! Billing intervals: `month`, `yearly`, `every 3 months`, `P1Y`, `на месец`.

use crate::tables::day::{Day, civil, day};
use crate::tables::names::has_word;

/// Time between two payments: calendar months, or days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval {
    /// Calendar months; 0 where days count.
    pub months: u32,
    /// Days; 0 where months count.
    pub days: u32,
}

/// Mean days of a month in the Gregorian calendar.
pub const MONTH_DAYS: f64 = 365.2425 / 12.0;
/// Maximum length of an interval in days: ten years.
const MOST: u32 = 3_660;

/// Prefixes of words of units, with months and days; longer intervals first where one word contains another.
#[rustfmt::skip]
const UNITS: &[(u32, u32, &str)] = &[
    (0, 14, "biweek|bi week|fortnight|every other week|every two weeks|двуседм|kahenädal|dvojtýžd|dwutyg"),
    (6, 0, "half year|halfyear|half yearly|semi annual|semiannual|semi year|biannual|bi annual|six month|шестмес|полугод|poolaasta|polroč|półrocz|halbj"),
    (2, 0, "bimonth|bi month|every other month|every two months"),
    (24, 0, "biennial|two year"),
    (3, 0, "quarter|three month|тримес|kvart|štvrťr|кварт|kwart|quartal|trimest"),
    (12, 0, "year|annual|annum|yr|12 month|годи|годин|aasta|rok|ročn|rocz|roczn|lat|lata|jahr|jähr|an |année|año"),
    (1, 0, "month|mo|mon|mth|месе|kuu|igakui|mesia|mesač|miesi|miesię|monat|mois|mes"),
    (0, 7, "week|wk|седми|nädal|týžd|недел|tydz|tygod|tyg|woch|wöch|semaine"),
    (0, 1, "day|daily|ден|дни|дена|дневн|päev|iga päev|deň|dni|denn|dzie|codzien|tag|täglich|jour"),
];
const LETTERS: [(char, u32, u32); 4] = [('y', 12, 0), ('m', 1, 0), ('w', 0, 7), ('d', 0, 1)];
/// Words of payments that do not recur.
const ONCE: &str =
    "lifetime|one time|onetime|once|forever|доживот|еднократ|eluaeg|ühekord|doživot|jednoraz|dożywot";

impl Interval {
    /// One calendar month.
    pub const MONTH: Self = Self { months: 1, days: 0 };

    /// Reads an interval, or its unit.
    ///
    /// ```
    /// use regulars::subscriptions::detect::interval::Interval;
    ///
    /// let months = |months| Some(Interval { months, days: 0 });
    /// assert_eq!(Interval::read("every 3 months"), months(3));
    /// assert_eq!(Interval::read("Annual"), months(12));
    /// assert_eq!(Interval::read("P1M"), months(1));
    /// assert_eq!(Interval::read("pro"), None);
    /// ```
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase().replace(['_', '-', '/'], " ");
        // `6mo` is a number followed by a word.
        let mut spaced = String::with_capacity(text.len() + 2);
        for c in text.chars() {
            if c.is_alphabetic() && spaced.ends_with(|last: char| last.is_ascii_digit()) {
                spaced.push(' ');
            }
            spaced.push(c);
        }
        let text = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
        let number: String =
            text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
        let count = if number.is_empty() { 1 } else { number.parse().ok().filter(|&count| count > 0)? };
        // ISO 8601 (P1Y) and numbers with one letter (12m).
        let bare = text.strip_prefix('p').unwrap_or(&text);
        let short = LETTERS.iter().find(|(letter, ..)| {
            bare.strip_suffix(*letter).is_some_and(|digits| !digits.is_empty() && digits.trim_end() == number)
        });
        let (months, days) = match short {
            Some(&(_, months, days)) => (months, days),
            None => {
                let padded = format!("{text} ");
                let unit = UNITS.iter().find(|(.., words)| has_word(words, &padded))?;
                (unit.0, unit.1)
            }
        };
        // “12 months” was recognised as a year above.
        let count = if months == 12 && number == "12" && text.contains("month") { 1 } else { count };
        Self { months, days }.times(count)
    }

    /// True if a text describes a one-time payment.
    pub fn is_once(text: &str) -> bool {
        has_word(ONCE, &text.to_lowercase().replace(['_', '-'], " "))
    }

    /// Several of these; `None` beyond ten years.
    pub fn times(self, count: u32) -> Option<Self> {
        let own = Self { months: self.months.checked_mul(count)?, days: self.days.checked_mul(count)? };
        (own.months <= 120 && own.days <= MOST && own.months + own.days > 0).then_some(own)
    }

    /// Mean length in months.
    pub fn in_months(self) -> f64 {
        f64::from(self.months) + f64::from(self.days) / MONTH_DAYS
    }

    /// The day after `count` intervals; a day that its month lacks becomes the month’s last.
    ///
    /// ```
    /// use regulars::subscriptions::detect::interval::Interval;
    /// use regulars::tables::day::{day, format_iso};
    ///
    /// assert_eq!(format_iso(Interval::MONTH.after(day(2025, 1, 31).unwrap(), 1)), "2025-02-28");
    /// ```
    pub fn after(self, start: Day, count: u32) -> Day {
        let moved = start.saturating_add((self.days.saturating_mul(count)).min(1_000_000) as i32);
        add_months(moved, self.months.saturating_mul(count).min(24_000))
    }

    /// Stable text of the interval: `1 month`, `12 month`, `7 day`.
    pub fn id(self) -> String {
        if self.months > 0 { format!("{} month", self.months) } else { format!("{} day", self.days) }
    }
}

/// A day some calendar months later; a day that its month lacks becomes the month’s last.
pub fn add_months(start: Day, months: u32) -> Day {
    if months == 0 {
        return start;
    }
    let (year, month, of_month) = civil(start);
    let all = year.max(0) as u32 * 12 + (month - 1) + months;
    let (year, month) = (all / 12, all % 12 + 1);
    (1..=of_month).rev().find_map(|of_month| day(year, month, of_month)).unwrap_or(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_are_read_in_many_notations() {
        let months = |months| Some(Interval { months, days: 0 });
        let days = |days| Some(Interval { months: 0, days });
        for (text, expected) in [
            ("month", months(1)),
            ("Monthly", months(1)),
            ("1 month", months(1)),
            ("3 months", months(3)),
            ("12 months", months(12)),
            ("every 6 months", months(6)),
            ("quarterly", months(3)),
            ("Annually", months(12)),
            ("year", months(12)),
            ("2 years", months(24)),
            ("P1Y", months(12)),
            ("P3M", months(3)),
            ("6mo", months(6)),
            ("semi-annual", months(6)),
            ("biweekly", days(14)),
            ("weekly", days(7)),
            ("2 weeks", days(14)),
            ("30 days", days(30)),
            ("месечно", months(1)),
            ("годишен", months(12)),
            ("kuu", months(1)),
            ("aastane", months(12)),
            ("mesačne", months(1)),
            ("ročne", months(12)),
            ("miesięcznie", months(1)),
            ("rocznie", months(12)),
            ("", None),
            ("pro", None),
            ("0 months", None),
            ("1000 years", None),
        ] {
            assert_eq!(Interval::read(text), expected, "{text:?}");
        }
        assert!(Interval::is_once("Lifetime") && !Interval::is_once("monthly"));
    }

    #[test]
    fn months_keep_their_day_or_end_before_it() {
        let on = |year, month, of_month| day(year, month, of_month).unwrap();
        assert_eq!(add_months(on(2024, 1, 31), 1), on(2024, 2, 29));
        assert_eq!(add_months(on(2024, 1, 31), 2), on(2024, 3, 31));
        assert_eq!(add_months(on(2024, 11, 15), 14), on(2026, 1, 15));
        assert_eq!(Interval { months: 0, days: 7 }.after(on(2024, 2, 26), 1), on(2024, 3, 4));
    }
}
