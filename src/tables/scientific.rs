//! Numbers with an exponent, as spreadsheets and databases write large ones.

/// Digits × 10^exponent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scientific {
    digits: u64,
    exponent: i32,
}

impl Scientific {
    /// Reads digits with at most one decimal mark, and an exponent where there is one. What goes beyond eighteen digits
    /// is left out.
    pub fn read(text: &str, mark: char) -> Option<Self> {
        let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let exponent: i32 = exponent.parse().ok()?;
        let mut read = Self { digits: 0, exponent: exponent.clamp(-999, 999) };
        let (mut is_after_mark, mut is_empty) = (false, true);
        for character in number.chars() {
            if let Some(digit) = character.to_digit(10) {
                is_empty = false;
                let fits = read.digits < 10u64.pow(18);
                if fits {
                    read.digits = 10 * read.digits + u64::from(digit);
                }
                read.exponent += i32::from(!fits) - i32::from(is_after_mark);
            } else if character == mark && !is_after_mark {
                is_after_mark = true;
            } else {
                return None;
            }
        }
        (!is_empty).then_some(read)
    }

    /// The number to within a few units in its sixteenth digit.
    pub fn value(self) -> f64 {
        let power = 10f64.powi(self.exponent.abs());
        match self.digits {
            0 => 0.0,
            digits if self.exponent < 0 => digits as f64 / power,
            digits => digits as f64 * power,
        }
    }

    /// The nearest whole number once multiplied by 10^places, where there is room for it; halves go up.
    pub fn scaled(self, places: i32) -> Option<i64> {
        let places = self.exponent + places;
        let power = 10u64.checked_pow(places.unsigned_abs());
        let scaled = match (self.digits, power) {
            (0, _) => 0,
            (digits, Some(power)) if places >= 0 => digits.checked_mul(power)?,
            (digits, Some(power)) => digits / power + u64::from(digits % power >= power.div_ceil(2)),
            (_, None) if places < 0 => 0,
            (_, None) => return None,
        };
        i64::try_from(scaled).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The standard library's reading is the reference.
    #[test]
    fn numbers_are_what_they_say() {
        let texts = [
            "0",
            "1.",
            ".5",
            "1.2E+3",
            "2.5e-3",
            "123456789.123456789",
            "1e-400",
            "0e999",
            "12345678901234567890123",
            "3.141592653589793238462643",
            "1.5e308",
            "1e999",
            "00012e2",
            "100000000000000000000",
        ];
        for text in texts {
            let expected: f64 = text.parse().unwrap();
            let value = Scientific::read(text, '.').unwrap().value();
            assert!(value == expected || (value / expected - 1.0).abs() < 1e-15, "{text}: {value}");
            assert_eq!(Scientific::read(&text.replace('.', ","), ','), Scientific::read(text, '.'));
        }
        for text in ["", ".", "1e", "1e5e3", "1.2.3", "-1", "1,2", "NaN", "inf", "1e+-3"] {
            assert_eq!(Scientific::read(text, '.'), None, "{text}");
        }
    }

    #[test]
    fn halves_go_up() {
        let scaled = |text| Scientific::read(text, '.').unwrap().scaled(4);
        assert_eq!(scaled("1.2E+3"), Some(12_000_000));
        assert_eq!(scaled("0.00005"), Some(1));
        assert_eq!(scaled("4.9999e-5"), Some(0));
        assert_eq!(scaled("9e-30"), Some(0));
        assert_eq!(scaled("0e300"), Some(0));
        assert_eq!(scaled("1e15"), None);
        assert_eq!(scaled("1e300"), None);
    }
}
