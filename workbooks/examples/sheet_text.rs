//! Prints the text of each sheet of a workbook: `cargo run --example sheet_text FILE`.

use std::fs::File;
use std::io::BufReader;

use regulars_workbooks::workbook::Workbook;

fn main() {
    let path = std::env::args().nth(1).expect("a file");
    let file = BufReader::new(File::open(path).expect("the file"));
    let mut book = match Workbook::open(Box::new(file)) {
        Ok(book) => book,
        Err(failure) => return println!("{}", failure.code()),
    };
    for index in 0..book.sheets().len() {
        println!("{:?}", book.sheets()[index]);
        if let Err(failure) = book.start(index) {
            println!("{}", failure.code());
            continue;
        }
        loop {
            match book.next(1 << 16) {
                Ok(Some(text)) => print!("{}", String::from_utf8_lossy(&text)),
                Ok(None) => break,
                Err(failure) => return println!("{}", failure.code()),
            }
        }
    }
}
