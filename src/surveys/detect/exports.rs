//! Known exports of survey systems, one per line: the marks of their files, and the headers of their roles.

use super::options::Kind;

/// A known export.
#[derive(Debug)]
pub struct Export {
    /// Stable kebab-case id.
    pub id: &'static str,
    /// Normalised ids or names of columns that identify it, all present.
    required: &'static [&'static str],
    /// Column that is the date of an answer.
    pub date: &'static str,
    /// Column that names the person; empty where none does.
    pub person: &'static str,
    /// Column whose empty cells mark unfinished answers; empty if another mark does.
    pub submitted: &'static str,
    /// Question that a column of scores without a question answers.
    pub score: Option<Kind>,
}

/// An export without a mark of unfinished answers or of its question.
const PLAIN: Export = Export { id: "", required: &[], date: "", person: "", submitted: "", score: None };

/// Every known export; the source names the documentation or the system that wrote the files tried.
#[rustfmt::skip]
pub static EXPORTS: &[Export] = &[
    // qualtrics.com/support, Data Export Formats: names, texts and ImportIds in three rows.
    Export { id: "qualtrics", required: &["recorded date", "response id", "distribution channel"], date: "recorded date", person: "recipient email", ..PLAIN },
    // The same, legacy exports: `V1` to `V10` above their names.
    Export { id: "qualtrics", required: &["response set", "response id", "finished"], date: "end date", person: "email address", ..PLAIN },
    // help.surveymonkey.com, Exporting Results: two header rows.
    Export { id: "surveymonkey", required: &["respondent id", "collector id"], date: "end date", person: "email address", ..PLAIN },
    // LimeSurvey 6.4, running: CSV with codes, with full texts, and VV files.
    Export { id: "limesurvey", required: &["submitdate", "lastpage", "startlanguage"], date: "submitdate", person: "email", submitted: "submitdate", ..PLAIN },
    Export { id: "limesurvey", required: &["date submitted", "last page", "start language"], date: "date submitted", person: "e mail", submitted: "date submitted", ..PLAIN },
    // Formbricks 5.4, running.
    Export { id: "formbricks", required: &["response id", "survey id", "formbricks id internal"], date: "timestamp", person: "person email", ..PLAIN },
    // KoboToolbox, formpack 3.0, running.
    Export { id: "kobotoolbox", required: &["uuid", "submission time", "validation status"], date: "end", person: "e mail", ..PLAIN },
    // ODK Central 2026.2, running: dates with their offset.
    Export { id: "odk", required: &["submission date", "submitter id", "instance id"], date: "submission date", person: "", ..PLAIN },
    // Nextcloud Forms 5.3, running.
    Export { id: "nextcloud-forms", required: &["user id", "user display name", "timestamp"], date: "timestamp", person: "", ..PLAIN },
    // Everest Forms 3.0, running: the column named GMT is local time, the other one is UTC.
    Export { id: "everest-forms", required: &["date created", "date created gmt", "user device"], date: "date created gmt", person: "e mail", ..PLAIN },
    // Typeform help, Download responses: `#`, answers, start and submit dates in UTC, network id.
    Export { id: "typeform", required: &["submit date utc", "network id"], date: "submit date utc", person: "", ..PLAIN },
    // Tally help, Export: submission id, respondent id, submitted at.
    Export { id: "tally", required: &["submission id", "respondent id", "submitted at"], date: "submitted at", person: "", ..PLAIN },
    // Delighted help, Exporting: ids, times and properties.
    Export { id: "delighted", required: &["response id", "score", "survey type"], date: "response received at", person: "person email", ..PLAIN },
    // Microsoft Forms, Open in Excel: start and completion time.
    Export { id: "microsoft-forms", required: &["id", "start time", "completion time"], date: "completion time", person: "email", ..PLAIN },
    // Jotform help, Download form submissions.
    Export { id: "jotform", required: &["submission date", "submission id"], date: "submission date", person: "email", ..PLAIN },
    // REDCap, Data Exports: record ids, survey timestamps and _complete columns.
    Export { id: "redcap", required: &["record id", "redcap survey identifier"], date: "survey timestamp", person: "", ..PLAIN },
    // Gorgias help, Satisfaction survey: stars from 1 to 5.
    Export { id: "gorgias", required: &["ticket id", "scored datetime", "score"], date: "scored datetime", person: "customer id", submitted: "", score: Some(Kind::Csat) },
    // Zendesk, Satisfaction ratings export: good, bad, offered.
    Export { id: "zendesk", required: &["ticket id", "satisfaction score"], date: "created at", person: "requester", ..PLAIN },
];

impl Export {
    /// The known export with these normalised names and ids of columns.
    pub fn recognise(names: &[String], ids: &[String]) -> Option<&'static Self> {
        let has = |name: &&str| names.iter().chain(ids).any(|known| known == name);
        EXPORTS.iter().find(|export| export.required.iter().all(&has))
    }
}
