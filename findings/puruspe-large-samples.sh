#!/usr/bin/env bash
# puruspe, a crate of special functions, loses the beta distribution where both parameters exceed 3,000: the probability below
# one half of Beta(3001, 3001), by symmetry 0.5, is 0, and so is the one below 0.6, which is 1; at 3,000 it is right. The exact
# interval (Clopper and Pearson) of 4,000 of 10,000 becomes 39.7 % to 50 % instead of 39.0 % to 41.0 %. The gamma function's
# gammp(100, 90) is NaN, from a shape of 100 on. Nothing is reported. statrs has all of them right. This project computes
# intervals and survival in Rust with functions of its own (src/math): this crate cannot be what they are compared with.
# Compiles puruspe 0.4.4 and statrs 0.19.1 in a temporary folder.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cargo init --quiet --name compare --vcs none .
cargo add --quiet puruspe@=0.4.4
cargo add --quiet statrs@=0.19.1 --no-default-features
cat > src/main.rs <<'RS'
use puruspe::{betai, gammp, invbetai};
use statrs::distribution::{Beta, ContinuousCDF, Gamma};

fn main() {
    let beta = |a: f64, b: f64| Beta::new(a, b).unwrap();
    let below = |both: f64, x: f64| (betai(both, both, x), beta(both, both).cdf(x));
    let end = |p: f64, a: f64, b: f64| (invbetai(p, a, b), beta(a, b).inverse_cdf(p));
    let found = [
        ("Beta(3000, 3000) below 0.5", below(3000.0, 0.5), "0.5000, 0.5000"),
        ("Beta(3001, 3001) below 0.5", below(3001.0, 0.5), "0.0000, 0.5000"),
        ("Beta(3001, 3001) below 0.6", below(3001.0, 0.6), "-0.0000, 1.0000"),
        ("4,000 of 10,000, lower end", end(0.025, 4000.0, 6001.0), "0.3970, 0.3904"),
        ("4,000 of 10,000, upper end", end(0.975, 4001.0, 6000.0), "0.5000, 0.4097"),
        ("Gamma(100) below 90", (gammp(100.0, 90.0), Gamma::new(100.0, 1.0).unwrap().cdf(90.0)), "NaN, 0.1582"),
    ];
    let mut as_seen = true;
    for (name, (puruspe, statrs), seen) in found {
        let both = format!("{puruspe:.4}, {statrs:.4}");
        println!("{name}: puruspe 0.4.4 and statrs 0.19.1 {both}");
        as_seen &= both == seen;
    }
    assert!(as_seen, "the behaviour has changed");
}
RS
cargo run --quiet
