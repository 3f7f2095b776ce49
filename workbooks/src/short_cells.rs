//! Short cells of xlsb, rewritten as full ones.
//!
//! A cell that follows its neighbour may omit its column: records 12 to 18 (MS-XLSB 2.4.31 and following) instead of 1
//! to 7. SheetJS writes them; calamine silently skips them.

use std::io::{Cursor, Read, Seek, SeekFrom, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::workbook::{Failure, Input};

/// Record at the beginning of a row.
const ROW: u16 = 0;
/// Records of cells that name their column; formulas are 8 to 11.
const WHOLE: std::ops::RangeInclusive<u16> = 1..=11;
/// Records of cells that omit their column.
const SHORT: std::ops::RangeInclusive<u16> = 12..=18;
/// Maximum total size in bytes of the parts of a rewritten workbook.
const MOST: u64 = 512 << 20;

/// The workbook unchanged, unless a sheet has short cells: then rewritten in memory with full cells.
///
/// # Errors
/// [`Failure::Broken`] if it is not a zip, or too large to rewrite.
pub fn with_whole_cells(bytes: Input) -> Result<Input, Failure> {
    let mut archive = ZipArchive::new(bytes).map_err(|_| Failure::Broken)?;
    let sheets: Vec<usize> = (0..archive.len())
        .filter(|&index| {
            let name = name_of(&archive, index).to_ascii_lowercase();
            name.contains("worksheets/") && name.ends_with(".bin")
        })
        .collect();
    let mut has_short = false;
    for &index in &sheets {
        has_short |= has_short_cells(&part(&mut archive, index)?);
    }
    if has_short {
        return rewritten(archive, &sheets).map(|book| Box::new(Cursor::new(book)) as Input);
    }
    let mut bytes = archive.into_inner();
    bytes.seek(SeekFrom::Start(0)).map_err(|_| Failure::Broken)?;
    Ok(bytes)
}

fn name_of(archive: &ZipArchive<Input>, index: usize) -> String {
    archive.name_for_index(index).and_then(Result::ok).unwrap_or_default().into_owned()
}

fn part(archive: &mut ZipArchive<Input>, index: usize) -> Result<Vec<u8>, Failure> {
    let mut content = Vec::new();
    let file = archive.by_index(index).map_err(|_| Failure::Broken)?;
    file.take(MOST + 1).read_to_end(&mut content).map_err(|_| Failure::Broken)?;
    if content.len() as u64 > MOST { Err(Failure::Broken) } else { Ok(content) }
}

fn rewritten(mut archive: ZipArchive<Input>, sheets: &[usize]) -> Result<Vec<u8>, Failure> {
    let mut book = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for index in 0..archive.len() {
        let name = name_of(&archive, index);
        let content = part(&mut archive, index)?;
        let content = if sheets.contains(&index) { whole_cells(&content) } else { content };
        book.start_file(name, options).map_err(|_| Failure::Broken)?;
        book.write_all(&content).map_err(|_| Failure::Broken)?;
    }
    Ok(book.finish().map_err(|_| Failure::Broken)?.into_inner())
}

/// A record: its kind, its content, and the offset of the next record.
fn record(sheet: &[u8], start: usize) -> Option<(u16, &[u8], usize)> {
    let mut at = start;
    let mut number = |bytes: usize| {
        let mut value = 0usize;
        for shift in 0..bytes {
            let byte = *sheet.get(at)?;
            at += 1;
            value |= usize::from(byte & 127) << (7 * shift);
            if byte < 128 {
                break;
            }
        }
        Some(value)
    };
    let (kind, length) = (number(2)?, number(4)?);
    Some((kind as u16, sheet.get(at..at.checked_add(length)?)?, at + length))
}

fn has_short_cells(sheet: &[u8]) -> bool {
    let mut at = 0;
    while let Some((kind, _, next)) = record(sheet, at) {
        if SHORT.contains(&kind) {
            return true;
        }
        at = next;
    }
    false
}

fn whole_cells(sheet: &[u8]) -> Vec<u8> {
    let mut whole = Vec::with_capacity(sheet.len() + sheet.len() / 4);
    let (mut at, mut column) = (0, 0u32);
    while let Some((kind, content, next)) = record(sheet, at) {
        if kind == ROW {
            column = 0;
        }
        match content.first_chunk::<4>() {
            Some(written) if WHOLE.contains(&kind) => column = u32::from_le_bytes(*written).wrapping_add(1),
            _ => {}
        }
        if SHORT.contains(&kind) {
            whole.push((kind - SHORT.start() + 1) as u8);
            push_length(&mut whole, content.len() + 4);
            whole.extend_from_slice(&column.to_le_bytes());
            whole.extend_from_slice(content);
            column = column.wrapping_add(1);
        } else {
            whole.extend_from_slice(&sheet[at..next]);
        }
        at = next;
    }
    whole.extend_from_slice(&sheet[at..]);
    whole
}

fn push_length(out: &mut Vec<u8>, mut length: usize) {
    while length > 127 {
        out.push(length as u8 | 128);
        length >>= 7;
    }
    out.push(length as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_cells_take_the_column_after_their_neighbour() {
        // A row; a full cell in column 3; a short one; another row with a short one.
        let sheet = [0, 1, 9, 5, 8, 3, 0, 0, 0, 1, 2, 3, 4, 16, 4, 5, 6, 7, 8, 0, 0, 18, 4, 1, 1, 1, 1];
        assert!(has_short_cells(&sheet));
        let expected = [
            &[0, 1, 9, 5, 8, 3, 0, 0, 0, 1, 2, 3, 4][..],
            &[5, 8, 4, 0, 0, 0, 5, 6, 7, 8, 0, 0],
            &[7, 8, 0, 0, 0, 0, 1, 1, 1, 1],
        ]
        .concat();
        assert_eq!(whole_cells(&sheet), expected);
        assert!(!has_short_cells(&expected));
    }
}
