//! The scale of numbers, or the scales that fit.

use super::asked::{Asked, Hint, asks_for_rating, kind_of_scale, named_range};
use super::numbers::{Numbers, explained_range};
use super::options::Kind;

/// Minimum number of answers from which an unused end of a scale is taken not to exist.
const ENOUGH: u32 = 20;

/// Lowest maximum of the answers to an unnamed question from which its scale is taken to end at 100.
const FEWEST_OF_100: f64 = 50.0;

/// Decided scale, or the question to ask.
pub enum Decision {
    /// Kind of question, lowest and highest answer, and the id of the assumption.
    Known(Kind, f64, f64, Option<&'static str>),
    /// Scales that fit.
    Unsure(Vec<(Kind, f64, f64)>),
    /// No answers.
    None,
}

/// Decides the scale of numbers from 0 on.
pub fn decide(asked: &Asked, numbers: &Numbers) -> Decision {
    use Decision::{Known, None, Unsure};
    let (min, max, distinct, rows) = (numbers.min(), numbers.max(), numbers.values.len(), numbers.rows());
    let range = named_range(asked.header).or_else(|| explained_range(asked.header));
    let range = range.filter(|&(low, high)| low <= min && max <= high);
    let range = range.or(match numbers.labelled_ends() {
        (Some(low), Some(high)) => Some((low, high)),
        _ => Option::None,
    });
    if let Some((low, high)) = range {
        if asked.hint == Hint::None && !asked.chosen && distinct < 2 {
            return None;
        }
        let kind = kind_of_scale(asked.hint, low, high);
        let note = (asked.hint == Hint::Kind(Kind::Nps)).then_some(match (low, high) {
            (0.0, 10.0) => "",
            (1.0, 10.0) => "one-to-ten",
            _ => "not-nps-scale",
        });
        return Known(kind, low, high, note.filter(|note| !note.is_empty()));
    }
    // A scale with a middle of 0.
    if min < 0.0 {
        let end = [2.0, 3.0, 5.0].into_iter().find(|end| min.abs().max(max) <= *end);
        return end.map_or(None, |end| Known(Kind::Scale, -end, end, Some("scale-assumed")));
    }
    let wide = distinct >= 3 && min <= 2.0;
    // A scale from 1 with both endpoints in use.
    let short = || [5.0, 7.0].contains(&max) && wide && min >= 1.0;
    match asked.hint {
        // The groups are the same from 0 to 10 and from 1 to 10.
        Hint::Kind(Kind::Nps) | Hint::Score if asked.grouped && max <= 10.0 => {
            Known(Kind::Nps, 0.0, 10.0, (min > 0.0).then_some("zero-to-ten-assumed"))
        }
        Hint::Kind(Kind::Nps) => {
            if max > 10.0 {
                return Unsure(vec![(Kind::Scale, 0.0, 100.0), (Kind::Nps, 0.0, 10.0)]);
            }
            if min == 0.0 && max >= 6.0 {
                return Known(Kind::Nps, 0.0, 10.0, Option::None);
            }
            if short() && distinct >= 4 && rows >= ENOUGH {
                return Known(Kind::Scale, 1.0, max, Some("not-nps-scale"));
            }
            if max >= 8.0 && min >= 2.0 {
                return Known(Kind::Nps, 0.0, 10.0, Some("zero-to-ten-assumed"));
            }
            let mut readings = vec![(Kind::Nps, 0.0, 10.0)];
            if min >= 1.0 {
                readings.push((Kind::Nps, 1.0, 10.0));
            }
            if max <= 5.0 {
                readings.push((Kind::Scale, min.min(1.0), 5.0));
            }
            if max <= 7.0 {
                readings.push((Kind::Scale, min.min(1.0), 7.0));
            }
            Unsure(readings)
        }
        Hint::Kind(kind) => {
            if min == 0.0 && max <= 1.0 {
                return Known(kind, 0.0, 1.0, Option::None);
            }
            if max > 10.0 {
                return Known(kind, 0.0, 100.0, Some("scale-assumed"));
            }
            // HubSpot’s satisfaction.
            if min == 0.0 && max == 2.0 && distinct == 3 && rows >= ENOUGH {
                return Known(kind, 0.0, 2.0, Some("scale-assumed"));
            }
            if min == 0.0 && max >= 8.0 {
                return Known(kind, 0.0, 10.0, Option::None);
            }
            if short() || (max == 10.0 && min == 1.0) {
                return Known(kind, 1.0, max, Option::None);
            }
            Unsure(fitting(kind, min, max))
        }
        Hint::Score => {
            if max > 10.0 {
                // A lower maximum may be that of a sum of points.
                return match max >= FEWEST_OF_100 {
                    true => Known(Kind::Scale, 0.0, 100.0, Some("scale-assumed")),
                    false => Unsure(fitting(Kind::Scale, min, max)),
                };
            }
            if min == 0.0 && max >= 8.0 {
                return Known(Kind::Nps, 0.0, 10.0, Some("nps-assumed"));
            }
            if short() {
                return Known(Kind::Scale, 1.0, max, Option::None);
            }
            let mut readings = vec![(Kind::Nps, 0.0, 10.0)];
            readings.extend(fitting(Kind::Scale, min, max));
            Unsure(readings)
        }
        Hint::None => {
            // Flags, group numbers, constants and row numbers are not scales.
            let is_row_number = distinct as u32 == rows && max > 10.0;
            if distinct < 3 || max <= 2.0 || rows < 3 || is_row_number {
                let is_rating = asked.chosen || rows >= 3 && max > 2.0 && asks_for_rating(asked.header);
                return if is_rating { Unsure(fitting(Kind::Scale, min, max)) } else { None };
            }
            if asked.chosen && min == 0.0 && (8.0..=10.0).contains(&max) {
                return Known(Kind::Nps, 0.0, 10.0, Some("nps-assumed"));
            }
            let is_usual = |&&(_, low, high): &&(Kind, f64, f64)| {
                (!is_rare(low, high) || high == 5.0) && (high < 100.0 || max >= FEWEST_OF_100)
            };
            match fitting(Kind::Scale, min, max).iter().find(is_usual) {
                Some(&(kind, low, high)) => Known(kind, low, high, Some("scale-assumed")),
                Option::None => None,
            }
        }
    }
}

/// Scales of three, four and six points, and short ones from 0, are rare: only where their ends are answers.
fn is_rare(low: f64, high: f64) -> bool {
    [3.0, 4.0, 6.0].contains(&high) || (low == 0.0 && high < 10.0)
}

/// Usual scales that include these numbers, the shortest first.
fn fitting(kind: Kind, min: f64, max: f64) -> Vec<(Kind, f64, f64)> {
    const USUAL: [(f64, f64); 11] = [
        (0.0, 2.0),
        (1.0, 3.0),
        (0.0, 4.0),
        (1.0, 4.0),
        (0.0, 5.0),
        (1.0, 5.0),
        (1.0, 6.0),
        (1.0, 7.0),
        (0.0, 10.0),
        (1.0, 10.0),
        (0.0, 100.0),
    ];
    let fits = |&(low, high): &(f64, f64)| {
        low <= min
            && max <= high
            && (!is_rare(low, high) || max == high && (low == 1.0 || min == low))
            && (high < 100.0 || max > 10.0)
    };
    USUAL.into_iter().filter(fits).map(|(low, high)| (kind, low, high)).collect()
}
