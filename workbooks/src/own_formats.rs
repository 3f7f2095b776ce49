//! Number formats of xls whose numbers calamine takes for built-in formats.
//!
//! A file may define formats 27 to 36 and 50 to 58 (Gnumeric does), which Excel reserves for East Asian dates. calamine
//! ignores such definitions and takes the cells for dates. Here they get other numbers, in the file’s bytes.

use std::io::{Cursor, Read};

use crate::workbook::{Failure, Input};

/// Bytes of an xls file; the format has at most 65,536 rows.
const MOST: u64 = 512 << 20;
/// Record of a format: its number and its code.
const FORMAT: u16 = 0x041e;
/// Record of a cell style: font and number of the format.
const STYLE: u16 = 0x00e0;
/// Record at the end of the section with these definitions.
const END: u16 = 0x000a;
/// Highest number for a custom format.
const LAST: u16 = 382;

/// The file, with other numbers for formats that need them.
///
/// # Errors
/// [`Failure::Broken`] if it cannot be read or is too large.
pub fn with_own_formats(bytes: Input) -> Result<Input, Failure> {
    let mut file = Vec::new();
    bytes.take(MOST + 1).read_to_end(&mut file).map_err(|_| Failure::Broken)?;
    if file.len() as u64 > MOST {
        return Err(Failure::Broken);
    }
    if let Some(places) = stream_places(&file) {
        renumber(&mut file, &places);
    }
    Ok(Box::new(Cursor::new(file)))
}

fn is_reserved(format: u16) -> bool {
    matches!(format, 27..=36 | 50..=58)
}

/// Sectors of the stream with the workbook: sector size and offset of each sector in the file.
struct Places {
    sector: usize,
    starts: Vec<usize>,
}

impl Places {
    fn byte(&self, file: &[u8], at: usize) -> Option<u8> {
        file.get(self.starts.get(at / self.sector)? + at % self.sector).copied()
    }

    fn number(&self, file: &[u8], at: usize) -> Option<u16> {
        Some(u16::from_le_bytes([self.byte(file, at)?, self.byte(file, at + 1)?]))
    }

    fn set(&self, file: &mut [u8], at: usize, value: u16) {
        for (index, byte) in value.to_le_bytes().into_iter().enumerate() {
            let place =
                self.starts.get((at + index) / self.sector).map(|start| start + (at + index) % self.sector);
            if let Some(found) = place.and_then(|place| file.get_mut(place)) {
                *found = byte;
            }
        }
    }
}

fn renumber(file: &mut [u8], places: &Places) {
    let (mut formats, mut styles) = (Vec::new(), Vec::new());
    let mut at = 0;
    while let (Some(kind), Some(length)) = (places.number(file, at), places.number(file, at + 2)) {
        match kind {
            FORMAT => formats.extend(places.number(file, at + 4).map(|format| (at + 4, format))),
            STYLE => styles.extend(places.number(file, at + 6).map(|format| (at + 6, format))),
            END => break,
            _ => {}
        }
        at += 4 + usize::from(length);
    }
    let mut free = LAST;
    for (place, format) in formats.iter().copied().filter(|&(_, format)| is_reserved(format)) {
        while formats.iter().any(|&(_, used)| used == free) && free > 164 {
            free -= 1;
        }
        places.set(file, place, free);
        for &(place, _) in styles.iter().filter(|&&(_, used)| used == format) {
            places.set(file, place, free);
        }
        free -= 1;
    }
}

/// Offsets of the stream `Workbook` or `Book` (MS-CFB); `None` if it is missing or in the mini stream.
fn stream_places(file: &[u8]) -> Option<Places> {
    let word = |at: usize| Some(u32::from_le_bytes(*file.get(at..at + 4)?.first_chunk()?) as usize);
    let shift = *file.get(30)?;
    let sector = 1usize << if matches!(shift, 9 | 12) { shift } else { return None };
    let start = |index: usize| index.checked_add(1)?.checked_mul(sector).filter(|&start| start < file.len());
    let cutoff = word(56)?;
    // The sector table: its own sectors are listed in the header and in a chain of sectors.
    let mut tables: Vec<usize> = (0..109).filter_map(|index| word(76 + 4 * index)).collect();
    let (mut next, mut left) = (word(68)?, word(72)?.min(file.len() / sector));
    while let (Some(place), 1..) = (start(next), left) {
        tables.extend((0..sector / 4 - 1).filter_map(|index| word(place + 4 * index)));
        next = word(place + sector - 4)?;
        left -= 1;
    }
    let follow = |index: usize| {
        let table = start(*tables.get(index / (sector / 4))?)?;
        word(table + 4 * (index % (sector / 4)))
    };
    let chain = |first: usize| {
        let mut starts = Vec::new();
        let mut index = first;
        while let Some(place) = start(index) {
            // Guards against a cyclic chain.
            if starts.len() > file.len() / sector {
                return None;
            }
            starts.push(place);
            index = follow(index)?;
        }
        Some(starts)
    };
    let entries = chain(word(48)?)?;
    let entry = entries.iter().flat_map(|&place| (place..place + sector).step_by(128)).find(|&place| {
        let name: Vec<u8> =
            file.get(place..place + 64).unwrap_or_default().iter().copied().step_by(2).collect();
        name.starts_with(b"Workbook\0") || name.starts_with(b"Book\0")
    })?;
    if word(entry + 120)? < cutoff {
        return None;
    }
    Some(Places { sector, starts: chain(word(entry + 116)?)? })
}
