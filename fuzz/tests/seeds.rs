//! Runs every target on its seeds and a few mutations of each: the same run every time, on stable Rust.

use std::fs;
use std::path::Path;

fn over_seeds(target: &str, run: fn(&[u8]), mutations: u32) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
    let mut seeds: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    seeds.sort();
    assert!(!seeds.is_empty());
    for (index, path) in seeds.iter().enumerate() {
        let seed = fs::read(path).unwrap();
        run(&seed);
        let mut random = Random(index as u64 + 1);
        for _ in 0..mutations {
            run(&mutate(&seed, &mut random));
        }
    }
}

/// xorshift64.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).unwrap()
    }
}

/// Bytes that have a meaning in some format.
const BYTES: &[u8] = b"\",;\t\n\r'.-019\x00\xFF\xEF/= ";

/// Changes, removes, doubles or inserts a few bytes.
fn mutate(seed: &[u8], random: &mut Random) -> Vec<u8> {
    let mut data = seed.to_vec();
    for _ in 0..=random.below(6) {
        let place = random.below(data.len() + 1);
        let byte = BYTES[random.below(BYTES.len())];
        match random.below(4) {
            0 if place < data.len() => data[place] = byte,
            1 if place < data.len() => drop(data.remove(place)),
            2 => {
                let end = (place + random.below(20)).min(data.len());
                data.extend_from_within(place..end);
            }
            _ => data.insert(place, byte),
        }
    }
    data
}

#[test]
fn csv_reader_survives_mutated_seeds() {
    over_seeds("csv", regulars_fuzz::csv::run, 400);
}

#[test]
fn cells_survive_mutated_seeds() {
    over_seeds("cells", regulars_fuzz::cells::run, 400);
}

#[test]
fn orders_survive_mutated_seeds() {
    over_seeds("orders", regulars_fuzz::orders::run, 400);
}

#[test]
fn calculators_survive_mutated_seeds() {
    over_seeds("evaluate", regulars_fuzz::evaluate::run, 2000);
}

#[test]
fn models_survive_mutated_seeds() {
    over_seeds("fit", regulars_fuzz::fit::run, 20);
}
