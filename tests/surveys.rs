//! Survey exports of running systems and other real shapes, with their figures.
#![cfg(feature = "orders")]

use regulars::surveys::analysis::{Choices, Report};
use regulars::surveys::detect::headers::{Headers, count_names};
use regulars::surveys::detect::inspect::Inspection;
use regulars::surveys::detect::options::Options;
use regulars::surveys::detect::refusal::Refusal;
use regulars::surveys::store::sheet::SheetReader;
use regulars::tables::dialect::{detect_delimiter, sample_records};

fn inspect(file: &[u8], options: &Options) -> Result<Inspection, Refusal> {
    let delimiter = options.delimiter.unwrap_or_else(|| detect_delimiter(file, true, &count_names));
    let records: Vec<Vec<String>> =
        sample_records(file, true, delimiter).into_iter().map(|(_, fields)| fields).collect();
    let headers = Headers::find(&records, options.has_header);
    let mut reader = SheetReader::new(delimiter, headers.skip, headers.ids.len());
    assert_eq!(reader.push(file, true), None);
    Inspection::new(reader.into_sheet(), headers, options)
}

fn analyse(file: &[u8], options: &Options, choices: &Choices) -> Result<Report, Refusal> {
    Report::new(&inspect(file, options)?, options, choices)
}

#[test]
fn explore() {
    for entry in std::fs::read_dir("/work/shared/cases/surveys/files").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "xlsx") { continue; }
        println!("== {}", path.file_name().unwrap().to_str().unwrap());
        let file = std::fs::read(&path).unwrap();
        match inspect(&file, &Options::default()) {
            Err(refusal) => println!("  REFUSED {refusal:?}"),
            Ok(own) => {
                println!("  {:?} date {:?} {:?} person {:?} weight {:?} comment {:?} seg {:?} marks {:?}", own.export.map(|e| e.id), own.roles.date.map(|c| own.id(c)), own.date_format, own.roles.person.map(|c| own.id(c)), own.roles.weight.map(|c| own.id(c)), own.roles.comment.map(|c| own.id(c)), own.roles.segments.iter().map(|&c| own.id(c)).collect::<Vec<_>>(), own.roles.marks);
                for doubt in &own.doubts { println!("  DOUBT {doubt:?}"); }
                let report = Report::new(&own, &Options::default(), &Choices::default()).unwrap();
                println!("  rows {:?} problems {:?} assumptions {:?}", report.rows, report.problem_counts, report.assumptions.iter().map(|a| a.code).collect::<Vec<_>>());
                println!("  people {:?}", report.respondents);
                for q in &report.questions {
                    println!("  {:?} {} n={} {:?} {:?} missing {:?} notes {:?}", q.kind, q.column, q.answers, q.groups, q.result.map(|r| (r.value, r.low, r.high)), q.missing, q.notes);
                    if let Some(w) = q.weighted { println!("     weighted {:?}", w); }
                    for w in &q.waves { println!("     {} {} {:?}", w.start, w.answers, w.result.value); }
                    if let Some(d) = &q.drivers { println!("     {:?} {:?} r2 {}", d.absent, d.entries.iter().map(|e| (&e.column, e.correlation, e.spearman, e.weight, e.low, e.high, e.lmg)).collect::<Vec<_>>(), d.r_squared); }
                }
            }
        }
    }
}
