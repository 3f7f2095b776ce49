//! Exports with the headers and habits of real shops, each with the right answer written down beforehand.
//!
//! `tests/data/cases/orders/expected.json` holds, per case, purchase days and revenue by customer. Names that begin with a
//! system and a version come from that system, running; the others follow the headers of real exports.
#![cfg(feature = "orders")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use regulars::orders::detect::inspect::{EvidenceCollector, Inspection};
use regulars::orders::detect::options::Options;
use regulars::orders::detect::refusal::Refusal;
use regulars::orders::read::log::OrderLog;
use regulars::orders::summary::customers::Summary;
use serde_json::Value;

type Customers = BTreeMap<String, (u32, f64)>;

/// Text of a file; windows-1250 as the only other encoding used.
fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap_or_else(|_| {
        let high = "€\u{81}‚\u{83}„…†‡\u{88}‰Š‹ŚŤŽŹ\u{90}‘’“”•–—\u{98}™š›śťžź\u{a0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{ad}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
        let high: Vec<char> = high.chars().collect();
        bytes.iter().map(|&byte| if byte < 128 { char::from(byte) } else { high[usize::from(byte) - 128] }).collect()
    })
}

fn customers(files: &[String]) -> Result<Customers, Refusal> {
    let options = Options { several_files: files.len() > 1, ..Options::default() };
    let mut log: Option<OrderLog> = None;
    for file in files {
        let bytes = text(file.as_bytes());
        let mut inspection = Inspection::new(bytes.as_bytes(), true, &options)?;
        if inspection.needs_whole_file() {
            let mut collector = EvidenceCollector::new(&inspection);
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
    let log = log.ok_or(Refusal::Empty)?;
    log.check_currencies()?;
    let summary = Summary::new(log.ledger(), None)?;
    let customer = |index: usize| {
        let name = log.ledger().customers.text(summary.number[index]);
        (name, (summary.frequency[index] + 1, summary.revenue[index]))
    };
    Ok((0..summary.customers()).map(customer).collect())
}

fn matches(found: &Customers, expected: &Value) -> bool {
    let Some(expected) = expected.as_object() else { return false };
    found.len() == expected.len()
        && expected.iter().all(|(name, value)| {
            found.get(name).is_some_and(|&(days, revenue)| {
                f64::from(days) == value[0].as_f64().unwrap()
                    && (revenue - value[1].as_f64().unwrap()).abs() < 0.005
            })
        })
}

#[test]
fn exports_are_read_right_or_asked_about() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/cases/orders");
    let cases: Value =
        serde_json::from_str(&fs::read_to_string(folder.join("expected.json")).unwrap()).unwrap();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for (name, case) in cases.as_object().unwrap() {
        let names: Vec<&str> = case["files"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        // Workbooks and archives are unpacked before they get here.
        if names.iter().any(|name| !name.ends_with(".csv")) {
            continue;
        }
        seen += 1;
        let files: Vec<String> =
            names.iter().map(|name| text(&fs::read(folder.join("files").join(name)).unwrap())).collect();
        let found = customers(&files);
        let right = match &found {
            Ok(found) => matches(found, &case["customers"]) || matches(found, &case["or"]),
            Err(refusal) => {
                let doubts =
                    ["unsure-column", "ambiguous-date-order", "ambiguous-decimal", "several-currencies"];
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
    assert!(seen > 30, "only {seen} cases");
    assert!(wrong.is_empty(), "{} of {seen} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
