//! The CSV reader: the cuts between chunks make no difference, and well-formed files read as the `csv` crate reads
//! them.

use regulars::tables::csv::{Csv, Flaws};

type Records = Vec<Vec<Vec<u8>>>;

fn read(file: &[u8], delimiter: u8, chunk: usize) -> (Records, Flaws) {
    let mut csv = Csv::new(delimiter);
    let mut records = Records::new();
    for chunk in file.chunks(chunk.max(1)) {
        csv.push(chunk, |record| records.push(fields(&record)));
    }
    csv.finish(|record| records.push(fields(&record)));
    (records, csv.flaws())
}

fn fields(record: &regulars::tables::csv::Record) -> Vec<Vec<u8>> {
    let mut scratch = Vec::new();
    (0..record.len()).map(|index| record.field(index, &mut scratch).to_vec()).collect()
}

/// The first byte chooses the delimiter, the second the size of the chunks.
pub fn run(data: &[u8]) {
    let [delimiter, chunk, file @ ..] = data else { return };
    let delimiter = b",;\t|"[usize::from(delimiter % 4)];
    let (records, flaws) = read(file, delimiter, usize::MAX);
    let (in_chunks, its_flaws) = read(file, delimiter, usize::from(*chunk));
    same(&in_chunks, &records);
    assert_eq!(its_flaws, flaws, "the cuts between chunks change the result");
    if flaws == Flaws::default() && plain(file, delimiter) {
        same(&records, &peer(file, delimiter));
    }
}

/// Compares record by record, so that a failure names the first difference.
fn same(ours: &Records, theirs: &Records) {
    for (index, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
        assert_eq!(ours, theirs, "record {index}");
    }
    assert_eq!(ours.len(), theirs.len());
}

/// True if both readers must agree on the file: quotes only around whole fields, doubled inside, all closed.
fn plain(file: &[u8], delimiter: u8) -> bool {
    let ends = |byte: Option<&u8>| byte.is_none_or(|byte| [delimiter, b'\n', b'\r'].contains(byte));
    let mut quoted = false;
    let mut index = 0;
    while index < file.len() {
        if file[index] == b'"' {
            if !quoted && !ends(index.checked_sub(1).map(|before| &file[before])) {
                return false;
            }
            if quoted && file.get(index + 1) == Some(&b'"') {
                index += 1;
            } else {
                quoted = !quoted;
                if !quoted && !ends(file.get(index + 1)) {
                    return false;
                }
            }
        }
        index += 1;
    }
    !quoted && !file.starts_with(b"\xEF\xBB\xBF") && !file.contains(&0)
}

fn peer(file: &[u8], delimiter: u8) -> Records {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(file);
    reader.byte_records().map(|record| record.expect("bytes").iter().map(<[u8]>::to_vec).collect()).collect()
}
