//! Exports with the headers and habits of real shops, with expected results that were written first.
//!
//! `tests/data/cases/orders/expected.json` holds, per case, purchase days and revenue by customer. Files named after a
//! system and a version come from that system; the others follow the headers of real exports.
#![cfg(feature = "orders")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use regulars::orders::detect::inspect::Inspection;
use regulars::orders::detect::options::Options;
use regulars::orders::detect::refusal::Refusal;
use regulars::orders::read::log::OrderLog;
use regulars::orders::summary::customers::Summary;
use regulars::tables::day::format_iso;
use serde_json::Value;

type Customers = BTreeMap<String, (u32, f64)>;

/// Text of a file; the only other encoding is windows-1250.
fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap_or_else(|_| {
        let high = "€\u{81}‚\u{83}„…†‡\u{88}‰Š‹ŚŤŽŹ\u{90}‘’“”•–—\u{98}™š›śťžź\u{a0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{ad}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
        let high: Vec<char> = high.chars().collect();
        bytes.iter().map(|&byte| if byte < 128 { char::from(byte) } else { high[usize::from(byte) - 128] }).collect()
    })
}

fn read(files: &[String]) -> Result<OrderLog, Refusal> {
    let options = Options { several_files: files.len() > 1, ..Options::default() };
    let mut log: Option<OrderLog> = None;
    for file in files {
        let bytes = text(file.as_bytes());
        let mut inspection = Inspection::new(bytes.as_bytes(), true, &options)?;
        if inspection.needs_whole_file() {
            let mut collector = inspection.evidence_collector();
            collector.push(bytes.as_bytes());
            collector.finish();
            inspection.evidence = collector.evidence();
        }
        match &mut log {
            Some(log) => log.next_file(&inspection, &options)?,
            None => log = Some(OrderLog::new(&inspection, &options, 10)?),
        }
        let log = log.as_mut().unwrap();
        log.push(bytes.as_bytes())?;
        log.read(true)?;
    }
    log.ok_or(Refusal::Empty)
}

/// Reads the files, and a second time if several contain the same order.
fn read_newest(files: &[&str]) -> OrderLog {
    let options = Options { several_files: true, ..Options::default() };
    let mut newest = None;
    loop {
        let mut log: Option<OrderLog> = None;
        for file in files {
            let inspection = Inspection::new(file.as_bytes(), true, &options).unwrap();
            match &mut log {
                Some(log) => log.next_file(&inspection, &options).unwrap(),
                None => {
                    let mut first = OrderLog::new(&inspection, &options, 10).unwrap();
                    newest.take().into_iter().for_each(|newest| first.keep_newest(newest));
                    log = Some(first);
                }
            }
            let log = log.as_mut().unwrap();
            log.push(file.as_bytes()).unwrap();
            log.read(true).unwrap();
        }
        let mut log = log.unwrap();
        newest = log.repeated_orders();
        if newest.is_none() {
            return log;
        }
    }
}

#[test]
fn lines_of_an_order_in_several_files_add_up_unless_one_changed() {
    let revenue = |files: &[&str]| Summary::new(read_newest(files).ledger(), None).unwrap().revenue;
    let head = "order,customer,date,amount,product\n";
    let first = format!("{head}1,a,2024-01-30,10,tea\n2,b,2024-01-31,20,tea\n3,c,2024-01-31,5,tea\n");
    let split = format!("{head}3,c,2024-01-31,6,pot\n1,a,2024-01-30,4,cup\n2,b,2024-01-31,7,cup\n");
    assert_eq!(revenue(&[&first, &split]), [14.0, 27.0, 11.0]);
    let changed = format!("{head}4,d,2024-02-01,1,tea\n2,b,2024-01-31,18,tea\n2,b,2024-01-31,2,cup\n");
    assert_eq!(revenue(&[&first, &changed]), [10.0, 5.0, 1.0, 20.0]);
}

fn customers(files: &[String]) -> Result<Customers, Refusal> {
    let log = read(files)?;
    log.check_currencies()?;
    let summary = Summary::new(log.ledger(), None)?;
    let customer = |index: usize| {
        let name = log.ledger().customers.text(summary.number[index]);
        (name, (summary.frequency[index] + 1, summary.revenue[index]))
    };
    Ok((0..summary.customers()).map(customer).collect())
}

fn matches(found: &Customers, expected: &Value) -> bool {
    if let Some(several) = expected.as_array() {
        return several.iter().any(|one| matches(found, one));
    }
    let Some(expected) = expected.as_object() else { return false };
    found.len() == expected.len()
        && expected.iter().all(|(name, value)| {
            found.get(name).is_some_and(|&(days, revenue)| {
                f64::from(days) == value[0].as_f64().unwrap()
                    && (revenue - value[1].as_f64().unwrap()).abs() < 0.005
            })
        })
}

fn check(folder: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let cases: Value =
        serde_json::from_str(&fs::read_to_string(folder.join("expected.json")).unwrap()).unwrap();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for (name, case) in cases.as_object().unwrap() {
        let names: Vec<&str> = case["files"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        // Workbooks and archives are unpacked before this point.
        if names.iter().any(|name| !name.ends_with(".csv")) {
            continue;
        }
        seen += 1;
        let files: Vec<String> =
            names.iter().map(|name| text(&fs::read(folder.join("files").join(name)).unwrap())).collect();
        let found = customers(&files);
        // The file names a person in several columns; any of them will do.
        let found = found.map(|found| {
            let name = |name: String| case["alias"][&name].as_str().map_or(name.clone(), str::to_owned);
            found.into_iter().map(|(id, figures)| (name(id), figures)).collect::<Customers>()
        });
        let right = match &found {
            Ok(found) => matches(found, &case["customers"]) || matches(found, &case["or"]),
            Err(refusal) => {
                let doubts = [
                    "unsure-column",
                    "ambiguous-date-order",
                    "ambiguous-decimal",
                    "ambiguous-amounts",
                    "ambiguous-unit",
                    "several-currencies",
                ];
                let codes: Vec<&str> =
                    case["refuse"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
                codes.contains(&refusal.code())
                    || codes.contains(&"doubt") && doubts.contains(&refusal.code())
            }
        };
        if !right {
            wrong.push(format!(
                "{name}: {found:?}\n    expected {} or {} or {}",
                case["customers"], case["or"], case["refuse"]
            ));
        }
    }
    assert!(seen > 25, "only {seen} cases");
    assert!(wrong.is_empty(), "{} of {seen} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn exports_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders");
}

#[test]
fn further_exports_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/more");
}

#[test]
fn exports_of_systems_and_languages_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/systems");
}

#[test]
fn exports_from_running_programs_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/exporters");
}

#[test]
fn habits_of_shops_and_systems_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/habits");
}

#[test]
fn exports_unseen_in_development_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/unseen");
}

#[test]
fn exports_written_by_their_source_code_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/sources");
}

#[test]
fn exports_modelled_on_real_ones_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/modelled");
}

#[test]
fn exports_of_running_systems_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/running");
}

#[test]
fn exports_of_payments_invoices_and_hand_kept_tables_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/further");
}

#[test]
fn sisters_of_the_first_exports_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/sisters");
}

#[test]
fn exports_with_traps_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/traps");
}

#[test]
fn exports_of_running_systems_in_further_languages_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/locales");
}

#[test]
fn everyday_exports_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/everyday");
}

#[test]
fn exports_that_only_resemble_others_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/lookalikes");
}

#[test]
fn sisters_in_further_languages_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/siblings");
}

#[test]
fn reports_of_running_systems_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/reports");
}

#[test]
fn exports_of_many_branches_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/branches");
}

#[test]
fn short_files_with_one_trap_each_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/short");
}

#[test]
fn mixed_exports_are_read_correctly_or_raise_a_question() {
    check("tests/data/cases/orders/mixed");
}

/// Last day of observation, and revenue of customer a.
fn end_and_revenue(text: &str) -> (String, f64) {
    let log = read(&[text.to_owned()]).unwrap();
    let summary = Summary::new(log.ledger(), None).unwrap();
    (format_iso(summary.observation_end), summary.revenue[0])
}

#[test]
fn refunds_and_excluded_orders_extend_the_observation() {
    let sales = "customer,date,amount,status\na,2024-01-01,10,paid\nb,2024-02-01,5,paid\n";
    assert_eq!(end_and_revenue(sales), ("2024-02-01".to_owned(), 10.0));
    assert_eq!(end_and_revenue(&format!("{sales}a,2024-06-01,-5,paid\n")), ("2024-06-01".to_owned(), 5.0));
    assert_eq!(
        end_and_revenue(&format!("{sales}a,2024-07-01,5,cancelled\n")),
        ("2024-07-01".to_owned(), 10.0)
    );
}

#[test]
fn a_mistyped_year_is_a_problem_with_its_line() {
    let rows: String = (1..=28).map(|day| format!("c{},2024-01-{day:02},10\n", day % 5)).collect();
    let log = read(&[format!("customer,date,amount\n{rows}c1,2124-05-05,10\n")]).unwrap();
    let [problem] = log.problems().kept() else { panic!("{:?}", log.problems()) };
    assert_eq!((problem.kind.code(), problem.line, &problem.text[..]), ("far-date", 30, "2124-05-05"));
}

#[test]
fn months_of_two_languages_are_read_as_chosen() {
    use regulars::tables::date::DateFormat;
    let file = "customer,date,amount\na,5 listopad 2024,10.00\na,6 listopad 2024,10.00\n";
    let first_day = |format| {
        let options = Options { date_format: Some(format), ..Options::default() };
        let inspection = Inspection::new(file.as_bytes(), true, &options).unwrap();
        let mut log = OrderLog::new(&inspection, &options, 10).unwrap();
        log.push(file.as_bytes()).unwrap();
        log.read(true).unwrap();
        format_iso(Summary::new(log.ledger(), None).unwrap().observation_end)
    };
    assert_eq!(first_day(DateFormat::DayMonthYear), "2024-11-06");
    assert_eq!(first_day(DateFormat::CroatianDayMonthYear), "2024-10-06");
}

#[test]
fn whole_amounts_raise_a_question_and_are_read_as_chosen() {
    use regulars::orders::detect::options::{AmountUnit, Policies};
    let file = "order_id,customer_email,created_at,total_price,currency\n\
        1,a@x.ee,2024-01-05,1290,EUR\n2,b@x.ee,2024-01-06,450,EUR\n3,a@x.ee,2024-01-07,2500,EUR\n";
    assert_eq!(read(&[file.to_owned()]).map(|_| ()).unwrap_err().code(), "ambiguous-unit");
    let revenue = |unit| {
        let policies = Policies { amount_unit: Some(unit), ..Policies::default() };
        let options = Options { policies, ..Options::default() };
        let inspection = Inspection::new(file.as_bytes(), true, &options).unwrap();
        let mut log = OrderLog::new(&inspection, &options, 10).unwrap();
        log.push(file.as_bytes()).unwrap();
        log.read(true).unwrap();
        Summary::new(log.ledger(), None).unwrap().revenue
    };
    assert_eq!(revenue(AmountUnit::Cents), [37.9, 4.5]);
    assert_eq!(revenue(AmountUnit::Currency), [3790.0, 450.0]);
    let marked = file.replace("1290", "1290.00");
    assert!(read(&[marked]).is_ok());
}

#[test]
fn lines_that_repeat_the_refund_of_their_order_deduct_it_once() {
    let head = "order,email,date,total,refunded amount,item\n";
    let rows = "1,a@x.ee,2024-01-05,100,20,tea\n1,a@x.ee,2024-01-05,,20,cup\n2,b@x.ee,2024-02-05,50,0,tea\n";
    let log = read(&[format!("{head}{rows}")]).unwrap();
    assert_eq!(Summary::new(log.ledger(), None).unwrap().revenue, [80.0, 50.0]);
}
