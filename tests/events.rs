//! Event logs of known programs and other realistic shapes, with figures found by hand or by an independent script
//! (`tests/golden/events.py`).
#![cfg(feature = "orders")]

use serde_json::Value;

use regulars::events::analysis::prediction::{Outcomes, Source};
use regulars::events::analysis::{Choices, Report};
use regulars::events::detect::inspect::Inspection;
use regulars::events::detect::options::{Options, Period, Weights};
use regulars::events::detect::refusal::Refusal;
use regulars::events::detect::role::Role;
use regulars::events::read::log::EventLog;
use regulars::math::random::Random;
use regulars::math::student::two_sided_t;
use regulars::orders::detect::inspect::Inspection as OrderFile;
use regulars::tables::day::{Zone, parse_iso};

/// Reads files in chunks of this many bytes.
fn read(files: &[&str], size: usize, options: &Options, choices: &Choices) -> Result<Report, Refusal> {
    let mut log: Option<(EventLog, Inspection)> = None;
    for file in files {
        let inspection = Inspection::new(file.as_bytes(), true, options)?;
        match &mut log {
            Some((log, _)) => log.next_file(&inspection)?,
            None => log = Some((EventLog::new(&inspection, options)?, inspection)),
        }
        let Some((log, _)) = &mut log else { unreachable!() };
        for chunk in file.as_bytes().chunks(size) {
            log.room(chunk.len()).copy_from_slice(chunk);
            log.read(false)?;
        }
        log.read(true)?;
    }
    let (mut log, inspection) = log.ok_or(Refusal::Empty)?;
    Report::new(&mut log, &inspection, options, choices)
}

fn report_with(file: &str, options: &Options) -> Report {
    read(&[file], 1 << 20, options, &Choices::default()).unwrap()
}

fn report(file: &str) -> Report {
    report_with(file, &Options::default())
}

fn refusal(file: &str) -> Refusal {
    match read(&[file], 1 << 20, &Options::default(), &Choices::default()) {
        Ok(report) => panic!("{report:?}"),
        Err(refusal) => refusal,
    }
}

fn sample() -> String {
    std::fs::read_to_string("tests/data/events-sample.csv").unwrap()
}

/// The last purchases of the sample shop's customers.
fn purchases() -> Outcomes {
    let file = std::fs::read_to_string("tests/data/shop-sample.csv").unwrap();
    let mut outcomes = Outcomes::new(Source::Orders, parse_iso("2025-12-31").unwrap());
    for line in file.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        if cells[5].parse::<f64>().unwrap() > 0.0 {
            let day = parse_iso(cells[1]).unwrap();
            outcomes.add(cells[2], day, day);
        }
    }
    outcomes
}

fn close(own: f64, expected: &Value, what: &str) {
    let expected = expected.as_f64().unwrap_or_else(|| panic!("{what}: no expected value"));
    assert!((own - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{what}: {own}, not {expected}");
}

#[test]
fn the_sample_agrees_with_an_independent_script() {
    let golden: Value =
        serde_json::from_str(&std::fs::read_to_string("tests/golden/events.json").unwrap()).unwrap();
    let choices =
        Choices { outcomes: Some(purchases()), split: parse_iso("2025-11-03"), ..Choices::default() };
    let found = read(&[&sample()], 1 << 16, &Options::default(), &choices).unwrap();
    assert_eq!((found.people, found.period), (golden["people"].as_u64().unwrap(), Period::Week));
    close(found.events, &golden["events"], "events");
    close(found.points, &golden["points"], "points");
    close(found.visits.total, &golden["visits"], "visits");
    close(found.minutes.unwrap().total, &golden["minutes"], "minutes");
    let score = found.score.unwrap();
    close(score.value, &golden["score"][0], "score");
    let error = |low: f64, value: f64, n: u64| (value - low) / two_sided_t(0.95, n as f64 - 1.0);
    close(error(score.low, score.value, found.people), &golden["score"][1], "standard error");
    for action in &found.actions {
        close(action.count, &golden["actions"][action.name.as_ref().unwrap()], "actions");
    }
    close(found.distribution.top_tenth.unwrap(), &golden["top"], "top tenth");
    assert_eq!(found.periods.len(), golden["periods"].as_array().unwrap().len());
    for (own, expected) in found.periods.iter().zip(golden["periods"].as_array().unwrap()) {
        assert_eq!(own.start, expected["start"]);
        assert_eq!(own.active, expected["active"].as_u64().unwrap());
        close(own.visits, &expected["visits"], "visits of a week");
        close(own.minutes.unwrap(), &expected["minutes"], "minutes of a week");
        let score = own.score.unwrap();
        close(score.value, &expected["score"][0], "score of a week");
        close(error(score.low, score.value, own.active), &expected["score"][1], "its standard error");
    }
    assert_eq!(found.segments.len(), 3);
    for own in &found.segments {
        let expected = &golden["segments"][own.name.as_ref().unwrap()];
        assert_eq!(own.people, expected[0].as_u64().unwrap());
        close(own.score.unwrap().value, &expected[1], "segment");
    }
    let prediction = found.prediction.unwrap();
    let expected = &golden["prediction"];
    assert_eq!(prediction.split, expected["split"]);
    assert_eq!(prediction.people, expected["people"].as_u64().unwrap());
    for (own, expected) in prediction.groups.iter().zip(expected["groups"].as_array().unwrap()) {
        assert_eq!([own.people, own.outcomes].map(Some), [0, 1].map(|at| expected[at].as_u64()));
    }
    for (own, expected) in
        [(prediction.difference, &expected["difference"]), (prediction.auc, &expected["auc"])]
    {
        close(own.value, &expected[0], "value");
        close(own.low, &expected[1], "low");
        close(own.high, &expected[2], "high");
    }
}

/// Two people, calculated by hand. Ann: 10:00 to 10:20 (three events, 20 minutes), 11:00 (one event): 2 visits, 20
/// minutes, 4 events, of which the session start scores nothing: 2 + 2 + 3 = 7. Bob: one visit with one event: 2.
const BY_HAND: &str = "user_id,timestamp,event_name\n\
    ann,2026-01-05 10:00:00,session_start\nann,2026-01-05 10:05:00,view\nbob,2026-01-06 08:00:00,view\n\
    ann,2026-01-05 10:20:00,click\nann,2026-01-05 11:00:00,view\n";

#[test]
fn scores_match_a_hand_calculation() {
    let found = report(BY_HAND);
    assert_eq!(found.columns.score, [7.0, 2.0]);
    assert_eq!((found.columns.visits, found.columns.minutes), (vec![2.0, 1.0], vec![20.0, 0.0]));
    assert_eq!((found.points, found.events), (9.0, 5.0));
    let weights = Weights {
        visit: 0.0,
        minute: 0.5,
        action: 0.0,
        named: vec![("click".into(), 4.0), ("session_start".into(), 1.0)],
    };
    let found = report_with(BY_HAND, &Options { weights, ..Options::default() });
    assert_eq!(found.columns.score, [15.0, 0.0]);
    // A pause of exactly 40 minutes begins a new visit; one second less does not.
    let visits = |gap| report_with(BY_HAND, &Options { gap, ..Options::default() }).columns.visits[0];
    assert_eq!([visits(2400), visits(2401)], [2.0, 1.0]);
}

#[test]
fn the_order_of_rows_files_and_chunks_changes_nothing() {
    let file = sample();
    let (head, rows) = file.trim().split_once('\n').unwrap();
    let lines: Vec<&str> = rows.lines().collect();
    let summary = |found: Report| {
        let mut scores: Vec<u64> =
            found.columns.score.iter().map(|score| (score * 1e6).round() as u64).collect();
        scores.sort_unstable();
        let periods: Vec<_> =
            found.periods.iter().map(|period| (period.active, period.visits as u64)).collect();
        (scores, periods, found.people)
    };
    let whole = summary(report(&file));
    let joined = |lines: &[&str]| format!("{head}\n{}\n", lines.join("\n"));
    let newest_first: Vec<&str> = lines.iter().rev().copied().collect();
    assert_eq!(summary(report(&joined(&newest_first))), whole);
    // Days in order, events within a day unordered, as in BigQuery exports.
    let mut random = Random::new(3);
    let mut days: Vec<(&str, u64, &str)> =
        lines.iter().map(|line| (line.split([',', ' ']).nth(1).unwrap(), random.bits(), *line)).collect();
    days.sort_unstable();
    let shuffled: Vec<&str> = days.iter().map(|(.., line)| *line).collect();
    assert_eq!(summary(report(&joined(&shuffled))), whole);
    let by_person = {
        let mut sorted = lines.clone();
        sorted.sort_by_key(|line| line.split(',').next());
        sorted
    };
    assert_eq!(summary(report(&joined(&by_person))), whole);
    let parts = lines.chunks(lines.len() / 3).map(joined).collect::<Vec<_>>();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    for size in [7, 4096] {
        assert_eq!(summary(read(&parts, size, &Options::default(), &Choices::default()).unwrap()), whole);
    }
}

#[test]
fn unordered_events_are_counted_by_day() {
    let file = sample();
    let (head, rows) = file.trim().split_once('\n').unwrap();
    let mut random = Random::new(5);
    let mut lines: Vec<(u64, &str)> = rows.lines().map(|line| (random.bits(), line)).collect();
    lines.sort_unstable();
    let shuffled: String = lines.iter().fold(format!("{head}\n"), |text, (_, line)| text + line + "\n");
    let found = report(&shuffled);
    let codes: Vec<&str> = found.assumptions.iter().map(|own| own.code).collect();
    assert!(codes.contains(&"out-of-order") && found.minutes.is_none(), "{codes:?}");
    // Days with events, counted in another way.
    let mut days: Vec<(&str, &str)> = rows
        .lines()
        .map(|line| (line.split(',').next().unwrap(), line.split([',', ' ']).nth(1).unwrap()))
        .collect();
    days.sort_unstable();
    days.dedup();
    assert_eq!(found.visits.total, days.len() as f64);
}

#[test]
fn a_log_of_many_months_keeps_the_same_sums() {
    // Three people on every third day for two years, with two events ten minutes apart on each day.
    let mut file = "user,time,action\n".to_owned();
    let first = parse_iso("2024-01-01").unwrap();
    for day in (0..730).step_by(3) {
        for person in 0..3 {
            for minute in [0, 10] {
                let date = regulars::tables::day::format_iso(first + day);
                file += &format!("p{person},{date} 09:{minute:02}:00,read\n");
            }
        }
    }
    let found = report(&file);
    assert_eq!((found.period, found.periods.len()), (Period::Month, 24));
    let days = (0..730).step_by(3).count() as f64;
    assert_eq!(found.columns.visits, [days; 3]);
    assert_eq!(found.columns.score, [days * (1.0 + 1.0 + 2.0); 3]);
    let weeks = report_with(&file, &Options { period: Some(Period::Week), ..Options::default() });
    assert_eq!((weeks.period, weeks.columns.score), (Period::Week, found.columns.score.clone()));
    // Every third day of January 2024: 1, 4, … 31.
    assert_eq!((found.periods[0].visits, found.periods[0].active), (33.0, 3));
    assert!(found.periods.iter().all(|own| own.complete || own.start == "2025-12-01"));
}

/// Header, rows, and the expected result: columns of person, time and action, people, visits, seconds, events.
type Case<'a> = (&'a str, &'a str, [&'a str; 3], [f64; 4]);

#[test]
fn exports_of_known_programs_are_read() {
    let cases: &[Case] = &[
        (
            "GA4 in BigQuery, flattened",
            "event_date,event_timestamp,event_name,user_id,user_pseudo_id,ga_session_id,engagement_time_msec,device.category,geo.country\n\
             20260105,1767607200123456,session_start,,111.222,1767607200,,mobile,Bulgaria\n\
             20260105,1767607210123456,page_view,,111.222,1767607200,9000,mobile,Bulgaria\n\
             20260105,1767607300123456,scroll,K1,333.444,1767607300,30000,desktop,Poland\n",
            ["user_id", "event_timestamp", "event_name"],
            [2.0, 2.0, 39.0, 3.0],
        ),
        (
            "GA4 exploration",
            "# ----------------------------------------\n# Free form 1\n# Shop - Free form\n# 20260101-20260131\n\
             # ----------------------------------------\n\nEffective user ID,Event name,Date,Event count,User engagement\n\
             ,,,5,90,Grand total\nK1,page_view,20260105,3,60\nK1,scroll,20260105,1,0\nK2,page_view,20260106,1,30\n",
            ["Effective user ID", "Date", "Event name"],
            [2.0, 2.0, 90.0, 5.0],
        ),
        (
            "Mixpanel",
            "Event Name,Time,Distinct ID,$insert_id,City,Operating System\n\
             Signed up,1767607200,u-1,a,Sofia,iOS\nPlayed song,1767607260,u-1,b,Sofia,iOS\nPlayed song,1767693660,u-2,c,Tartu,Android\n",
            ["Distinct ID", "Time", "Event Name"],
            [2.0, 2.0, 60.0, 3.0],
        ),
        (
            "Amplitude",
            "amplitude_id,app,client_event_time,client_upload_time,country,device_id,event_id,event_time,event_type,platform,session_id,user_id,uuid\n\
             9,1,2026-01-05 10:00:00.123000,2026-01-05 10:00:03.000000,Estonia,d1,1,2026-01-05 10:00:00.123000,open,iOS,1767607200123,K1,x\n\
             9,1,2026-01-05 10:02:00.123000,2026-01-05 10:02:03.000000,Estonia,d1,2,2026-01-05 10:02:00.123000,search,iOS,1767607200123,K1,y\n\
             8,1,2026-01-05 12:00:00.000000,2026-01-05 12:00:03.000000,Estonia,d2,1,2026-01-05 12:00:00.000000,open,Web,1767614400000,,z\n",
            ["user_id", "event_time", "event_type"],
            [2.0, 2.0, 120.0, 3.0],
        ),
        (
            "PostHog",
            "uuid,event,distinct_id,timestamp,properties.$browser,properties.$current_url\n\
             1,$pageview,K1,2026-01-05T10:00:00.000000Z,Chrome,https://x/a\n2,$pageleave,K1,2026-01-05T10:03:00.000000Z,Chrome,https://x/a\n\
             3,$pageview,K2,2026-01-06T10:00:00.000000Z,Safari,https://x/b\n",
            ["distinct_id", "timestamp", "event"],
            [2.0, 2.0, 180.0, 3.0],
        ),
        (
            "Segment, table of tracks",
            "id,anonymous_id,user_id,event,event_text,received_at,sent_at,timestamp,original_timestamp,context_os_name\n\
             1,a-1,,article_read,Article Read,2026-01-05 10:00:05,2026-01-05 10:00:04,2026-01-05 10:00:00,2026-01-05 10:00:00,iOS\n\
             2,a-1,K1,article_read,Article Read,2026-01-05 10:05:05,2026-01-05 10:05:04,2026-01-05 10:05:00,2026-01-05 10:05:00,iOS\n",
            ["user_id", "timestamp", "event"],
            // Before a login, a person counts as a device.
            [2.0, 2.0, 0.0, 2.0],
        ),
        (
            "Snowplow",
            "app_id,platform,collector_tstamp,derived_tstamp,event,user_id,domain_userid,event_name\n\
             web,web,2026-01-05 10:00:01.1,2026-01-05 10:00:00.1,page_view,K1,d1,page_view\n\
             web,web,2026-01-05 10:00:11.1,2026-01-05 10:00:10.1,page_ping,K1,d1,page_ping\n",
            ["user_id", "derived_tstamp", "event_name"],
            [1.0, 1.0, 10.0, 2.0],
        ),
        (
            "A journal of a course in Polish, dates and times of day apart",
            "Użytkownik;Data;Godzina;Zdarzenie;Czas trwania (min)\nJan;31.01.2026;10:15;lekcja;12,5\nEwa;01.02.2026;9:00;test;30\n",
            ["Użytkownik", "Data", "Zdarzenie"],
            [2.0, 2.0, 2550.0, 2.0],
        ),
        (
            "Sums by day in Bulgarian",
            "Потребител\tДата\tДействие\tБрой\nан\t31.01.2026\tвход\t3\nан\t01.02.2026\tвход\t1\nбо\t01.02.2026\tвход\t2\n",
            ["Потребител", "Дата", "Действие"],
            [2.0, 3.0, 0.0, 6.0],
        ),
        (
            "Hours of GA4",
            "Client ID,Date + hour (YYYYMMDDHH),Event name,Event count\n7.1,2026013110,page_view,2\n7.1,2026013112,page_view,2\n",
            ["Client ID", "Date + hour (YYYYMMDDHH)", "Event name"],
            [1.0, 2.0, 0.0, 4.0],
        ),
        (
            "Excel with serial dates and h:mm:ss",
            "Member;Time;Activity;Duration\n1;46027.5;swim;0:45:00\n2;46028.25;gym;1:05:30\n",
            ["Member", "Time", "Activity"],
            [2.0, 2.0, 6630.0, 2.0],
        ),
    ];
    for (name, file, columns, [people, visits, seconds, events]) in cases {
        let inspection = Inspection::new(file.as_bytes(), true, &Options::default())
            .unwrap_or_else(|e| panic!("{name}: {e:?}"));
        let found = [Role::Person, Role::Time, Role::Action].map(|role| inspection.id(role));
        assert_eq!(found, columns.map(str::to_owned), "{name}");
        let found = report(file);
        let spent: f64 = found.columns.minutes.iter().sum::<f64>() * 60.0;
        assert_eq!(
            [found.people as f64, found.visits.total, found.events],
            [*people, *visits, *events],
            "{name}: {found:?}"
        );
        assert!((spent - seconds).abs() < 0.01, "{name}: {spent}");
        assert_eq!(found.rows.read - found.rows.counted, u64::from(name.starts_with("GA4 expl")), "{name}");
    }
}

#[test]
fn other_tables_are_refused_by_their_kind() {
    let sample = |name: &str| std::fs::read_to_string(format!("tests/data/{name}-sample.csv")).unwrap();
    assert_eq!(refusal(&sample("shop")), Refusal::OrderExport);
    assert_eq!(refusal(&sample("cdnow")), Refusal::OrderExport);
    assert_eq!(refusal(&sample("subscriptions")), Refusal::SubscriptionFile);
    assert_eq!(refusal(&sample("survey")), Refusal::SurveyFile);
    assert_eq!(refusal("user,action\n1,open\n"), Refusal::MissingColumn("time"));
    assert_eq!(refusal("timestamp,event\n2026-01-05,open\n").code(), "missing-column");
    assert_eq!(refusal("user,when exactly,action\n1,2026-01-05,open\n").code(), "unsure-column");
    assert_eq!(refusal("user,time,action\n1,03/04/2026,open\n").code(), "ambiguous-date-order");
    assert_eq!(refusal(""), Refusal::Empty);
    assert_eq!(refusal("user,time,action\na,1950-01-05,open\n"), Refusal::NoEvents);
    // A row without an action counts as an event if the owner says so.
    let logins = "user,time\na,2026-01-05 10:00\na,2026-01-06 10:00\n";
    assert!(matches!(refusal(logins), Refusal::UnsureColumn("action", candidates) if candidates.len() == 1));
    let options = Options { columns: vec![(Role::Action, String::new())], ..Options::default() };
    assert_eq!(report_with(logins, &options).columns.score, [4.0]);
}

#[test]
fn an_event_log_is_not_an_order_file() {
    for file in [&sample()[..10_000], BY_HAND, "distinct_id,time,event\n1,1767607200,open\n"] {
        let end = file.rfind('\n').unwrap_or(file.len() - 1) + 1;
        let options = regulars::orders::detect::options::Options::default();
        let found = OrderFile::new(&file.as_bytes()[..end], true, &options);
        let refusal = found.map(|own| own.doubts()).map_err(|refusal| refusal.code());
        assert!(matches!(refusal, Err("event-log")), "{refusal:?}");
    }
}

#[test]
fn unreadable_cells_are_counted_with_their_lines() {
    let options = Options { today: parse_iso("2026-06-01"), ..Options::default() };
    let found = report_with(
        "user_id,timestamp,event,event_count,duration\na,2026-01-05 10:00:00,x,1,60\n,2026-01-05 10:00:00,x,1,1\nb,,x,1,1\n\
         b,soon,x,1,1\nb,1950-01-01,x,1,1\nb,2027-01-01,x,1,1\nb,2026-01-05 10:00:00,x,many,1\nb,2026-01-05 10:00:00,x,0,1\n\
         b,2026-01-05 10:00:00,x,2,-5\nundefined,2026-01-05 10:00:00,x,1,1\n",
        &options,
    );
    let codes: Vec<(&str, u64)> = found.problem_counts.iter().map(|own| (own.code, own.count)).collect();
    let expected = [
        ("no-person", 2),
        ("no-time", 1),
        ("bad-time", 1),
        ("far-time", 1),
        ("future-time", 1),
        ("bad-count", 1),
        ("zero-count", 1),
        ("bad-duration", 1),
    ];
    assert_eq!(codes, expected);
    assert_eq!((found.rows.read, found.rows.counted, found.people), (10, 2, 2));
    let lines: Vec<(&str, u64)> = found.problems.iter().map(|own| (own.code, own.line)).collect();
    assert!(lines.contains(&("future-time", 7)) && lines.contains(&("bad-duration", 10)), "{lines:?}");
}

#[test]
fn a_time_zone_moves_events_to_their_days() {
    let file = "user_id,timestamp,event\na,2026-01-05T23:30:00Z,x\na,2026-01-06T01:00:00Z,x\n";
    let zone = Zone::Offsets(vec![(0, 7_200)]);
    let found = report_with(file, &Options { zone, ..Options::default() });
    assert_eq!((&found.since[..], &found.until[..]), ("2026-01-06", "2026-01-06"));
    assert_eq!(report(file).since, "2026-01-05");
}

/// Sixty people, calculated by hand: person n has n events in the first week and, from 40 on, one purchase in the
/// fourth.
fn buyers() -> String {
    let mut file = "user_id,timestamp,event\n".to_owned();
    for person in 1..=60 {
        for event in 0..person {
            file += &format!("p{person:02},2026-01-05 10:{event:02}:00,view\n");
        }
    }
    for person in 41..=60 {
        file += &format!("p{person:02},2026-01-28 10:00:00,purchase\n");
    }
    file
}

#[test]
fn a_score_that_separates_buyers_predicts_them() {
    let found = report(&buyers());
    let prediction = found.prediction.unwrap();
    assert_eq!((prediction.source, &prediction.actions[..]), (Source::Events, &["purchase".to_owned()][..]));
    assert_eq!(prediction.split, "2026-01-19");
    let groups: Vec<_> = prediction.groups.iter().map(|own| (own.people, own.outcomes)).collect();
    assert_eq!(groups, [(20, 0), (20, 0), (20, 20)]);
    assert_eq!((prediction.difference.value, prediction.auc.value), (1.0, 1.0));
    // Newcombe with both proportions at their limits; the Wilson bound of 0 of 20 is 0.16113.
    assert!((prediction.difference.low - (1.0 - 0.161_125_2 * 2f64.sqrt())).abs() < 1e-6);
    assert!(prediction.auc.low > 0.8 && prediction.auc.low < 1.0);
    // By default a purchase scores nothing, or it would predict itself.
    assert_eq!(found.columns.score[59], 60.0 + 1.0 + 5.9 + 1.0);
}

#[test]
fn a_continued_subscription_is_the_outcome() {
    let end = parse_iso("2026-03-01").unwrap();
    let choices = |shift: i32| {
        let mut outcomes = Outcomes::new(Source::Subscriptions, end);
        for person in 1..=60 {
            // The least active people leave; ids are compared case-insensitively.
            let until = if person <= 30 { parse_iso("2026-02-10").unwrap() } else { i32::MAX };
            outcomes.add(&format!("P{person:02} "), parse_iso("2025-06-01").unwrap() + shift, until);
        }
        Choices { outcomes: Some(outcomes), ..Choices::default() }
    };
    let file = buyers();
    let read = |shift| read(&[&file], 999, &Options::default(), &choices(shift)).unwrap();
    let prediction = read(0).prediction.unwrap();
    let groups: Vec<_> = prediction.groups.iter().map(|own| (own.people, own.outcomes)).collect();
    assert_eq!((groups, prediction.matched), (vec![(20, 0), (20, 10), (20, 20)], 60));
    // A person who begins after the first part has no subscription to keep.
    assert_eq!(read(400).unpredicted, Some("no-common-people"));
}

#[test]
fn an_uninformative_comparison_has_a_reason() {
    let reason =
        |file: &str, choices: &Choices| read(&[file], 999, &Options::default(), choices).unwrap().unpredicted;
    assert_eq!(reason(BY_HAND, &Choices::default()), Some("no-outcome"));
    let late = || Choices { outcomes: Some(Outcomes::new(Source::Orders, 0)), ..Choices::default() };
    assert_eq!(reason(&buyers(), &late()), Some("outcomes-too-early"));
    let one_week = "user_id,timestamp,event\na,2026-01-05 10:00:00,purchase\n";
    assert_eq!(reason(one_week, &Choices::default()), Some("short-log"));
    let few = "user_id,timestamp,event\na,2026-01-05 10:00:00,x\na,2026-02-05 10:00:00,purchase\n";
    assert_eq!(reason(few, &Choices::default()), Some("few-people"));
    let mut strangers = Outcomes::new(Source::Orders, parse_iso("2026-02-28").unwrap());
    strangers.add("somebody else", 1, parse_iso("2026-02-01").unwrap());
    let choices = Choices { outcomes: Some(strangers), ..Choices::default() };
    assert_eq!(reason(&buyers(), &choices), Some("no-common-people"));
}
