//! From the bytes of a file to its figures, on real data.
#![cfg(feature = "orders")]

use regulars::orders::detect::inspect::Inspection;
use regulars::orders::detect::options::Options;
use regulars::orders::detect::role::Role;
use regulars::orders::read::log::OrderLog;
use regulars::orders::read::problems::ProblemKind;
use regulars::orders::summary::customers::Summary;
use regulars::orders::summary::headline::Headline;

const CDNOW: &[u8] = include_bytes!("data/cdnow-sample.csv");

fn read(file: &[u8], options: &Options, chunk: usize) -> OrderLog {
    let inspection = Inspection::new(file, true, options).unwrap();
    let mut log = OrderLog::new(&inspection, options, 100).unwrap();
    file.chunks(chunk).for_each(|chunk| log.push(chunk).unwrap());
    log.read(true).unwrap();
    log
}

#[test]
fn the_cdnow_sample_has_its_counts_by_days() {
    // Counted from the file with Python: distinct customers, distinct customer-days, exact sum.
    let log = read(CDNOW, &Options::default(), 1 << 16);
    let summary = Summary::new(log.ledger(), None).unwrap();
    let headline = Headline::new(&summary, summary.purchases(), 0.95);
    assert_eq!((log.rows().read, log.rows().counted), (6_919, 6_919));
    assert_eq!((headline.customers, headline.repeat_customers), (2_357, 1_139));
    assert_eq!((headline.purchases, headline.revenue), (6_696, 244_091.94));
    assert_eq!(format!("{:.4}", headline.repurchase_rate.value), "0.4832");
    assert_eq!(log.ledger().customers.name(0), b"00004");
}

#[test]
fn named_and_detected_columns_give_the_same_result() {
    let named = [(Role::Customer, "customer"), (Role::Date, "date"), (Role::Amount, "amount")];
    let columns = named.map(|(role, name)| (role, name.to_owned())).to_vec();
    let named = read(CDNOW, &Options { columns, ..Options::default() }, 1 << 16);
    let found = read(CDNOW, &Options::default(), 1 << 16);
    let summary = |log: &OrderLog| Summary::new(log.ledger(), None).unwrap();
    assert_eq!(summary(&named), summary(&found));
    // Works without headers, too.
    let bare =
        read(&CDNOW[CDNOW.iter().position(|&byte| byte == b'\n').unwrap() + 1..], &Options::default(), 4096);
    assert_eq!(summary(&bare), summary(&found));
}

#[test]
fn a_broken_date_is_reported_and_the_other_rows_count() {
    let text = String::from_utf8(CDNOW.to_vec()).unwrap();
    let broken: Vec<String> = text
        .lines()
        .enumerate()
        .map(|(index, line)| if index == 16 { "00111,1997-02-30,5".to_owned() } else { line.to_owned() })
        .collect();
    let log = read(broken.join("\n").as_bytes(), &Options::default(), 1000);
    let problem = &log.problems().kept()[0];
    assert_eq!(
        (problem.kind, problem.line, problem.column, problem.text.as_str()),
        (ProblemKind::BadDate, 17, Some(1), "1997-02-30")
    );
    assert_eq!(
        (log.rows().read, log.rows().counted, log.problems().count(ProblemKind::BadDate)),
        (6_919, 6_918, 1)
    );
}

#[test]
fn an_option_decides_whether_the_first_row_is_a_header() {
    let rows = |file: &[u8], has_header| {
        let log = read(file, &Options { has_header, ..Options::default() }, 1 << 16);
        (log.rows().read, log.rows().counted)
    };
    let bare = b"a,2024-01-05,5\nb,2024-02-05,7\nc,2024-02-07,8\n";
    assert_eq!(rows(bare, None), (3, 3));
    let names = [(Role::Customer, "a"), (Role::Date, "2024-01-05"), (Role::Amount, "5")];
    let options = Options {
        has_header: Some(true),
        columns: names.map(|(role, name)| (role, name.to_owned())).to_vec(),
        ..Options::default()
    };
    assert_eq!(read(bare, &options, 1 << 16).rows().counted, 2);
    assert_eq!(rows(CDNOW, Some(false)), (6920, 6919));
}
