//! Evaluates the text of a formula, so that tests can compare it with the code.
//!
//! sum = product (± product)*; product = power (· or ÷ power)*; power = atom (^ power)?;
//! atom = number | {name} | (sum) | √atom | −atom

/// The value of `text` with the given values of the names.
pub fn evaluate(text: &str, lookup: &dyn Fn(&str) -> Option<f64>) -> Result<f64, String> {
    let mut reader = Reader { rest: text, lookup };
    let value = reader.sum()?;
    match reader.rest.trim_start() {
        "" => Ok(value),
        rest => Err(format!("unexpected {rest:?}")),
    }
}

struct Reader<'a> {
    rest: &'a str,
    lookup: &'a dyn Fn(&str) -> Option<f64>,
}

impl<'a> Reader<'a> {
    fn take(&mut self, token: &str) -> bool {
        match self.rest.trim_start().strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn until(&mut self, end: impl Fn(char) -> bool) -> &'a str {
        let (taken, rest) = self.rest.split_at(self.rest.find(end).unwrap_or(self.rest.len()));
        self.rest = rest;
        taken
    }

    fn sum(&mut self) -> Result<f64, String> {
        let mut value = self.product()?;
        loop {
            if self.take("+") {
                value += self.product()?;
            } else if self.take("−") {
                value -= self.product()?;
            } else {
                return Ok(value);
            }
        }
    }

    fn product(&mut self) -> Result<f64, String> {
        let mut value = self.power()?;
        loop {
            if self.take("·") {
                value *= self.power()?;
            } else if self.take("÷") {
                value /= self.power()?;
            } else {
                return Ok(value);
            }
        }
    }

    fn power(&mut self) -> Result<f64, String> {
        let base = self.atom()?;
        if self.take("^") { Ok(base.powf(self.power()?)) } else { Ok(base) }
    }

    fn atom(&mut self) -> Result<f64, String> {
        if self.take("(") {
            let value = self.sum()?;
            return if self.take(")") { Ok(value) } else { Err("missing )".into()) };
        }
        if self.take("√") {
            return Ok(self.atom()?.sqrt());
        }
        if self.take("−") {
            return Ok(-self.atom()?);
        }
        if self.take("{") {
            let name = self.until(|c| c == '}');
            self.take("}");
            return (self.lookup)(name).ok_or_else(|| format!("unknown {name}"));
        }
        self.rest = self.rest.trim_start();
        let digits = self.until(|c| !c.is_ascii_digit() && c != '.');
        digits.parse().map_err(|_| format!("no number at {:?}", self.rest))
    }
}

#[test]
fn precedence_is_respected_and_errors_are_found() {
    let lookup = |name: &str| (name == "x").then_some(3.0);
    for (text, value) in [
        ("1 + 2 · {x}", 7.0),
        ("(1 + 2) · {x}", 9.0),
        ("2 · {x}^2 ÷ 9", 2.0),
        ("√(16) − √({x} · 3)", 1.0),
        ("10 − 4 − 3", 3.0),
        ("−{x} + 0.5", -2.5),
        ("2^3^2", 512.0),
    ] {
        assert_eq!(evaluate(text, &lookup), Ok(value), "{text}");
    }
    assert!(evaluate("{y}", &lookup).is_err());
    assert!(evaluate("1 2", &lookup).is_err());
    assert!(evaluate("(1", &lookup).is_err());
}
