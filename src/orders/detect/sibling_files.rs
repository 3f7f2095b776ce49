//! Files with the same columns, such as an export in parts: an ambiguity in one may be settled by another.

use super::cell_evidence::CellEvidence;
use super::inspect::Inspection;

/// Headers and cells at the beginning of each file.
#[derive(Debug, Clone, Default)]
pub struct SiblingFiles(Vec<(Vec<String>, CellEvidence)>);

impl SiblingFiles {
    /// Adds a file.
    pub fn add(&mut self, inspection: &Inspection) {
        self.0.push((inspection.headers.clone(), inspection.evidence.clone()));
    }

    /// Settles an ambiguous date order or decimal mark of a file, if all other files with its columns that determine it
    /// agree.
    ///
    /// ```
    /// use regulars::orders::detect::inspect::Inspection;
    /// use regulars::orders::detect::options::Options;
    /// use regulars::orders::detect::sibling_files::SiblingFiles;
    /// use regulars::tables::date::DateFormat;
    ///
    /// let file = |day: &str| format!("customer,date,amount\nann,{day}/02/2024,2.50\n");
    /// let inspect = |text: String| Inspection::new(text.as_bytes(), true, &Options::default()).unwrap();
    /// let (mut first, second) = (inspect(file("01")), inspect(file("13")));
    /// assert!(first.evidence.dates.is_ambiguous());
    /// let mut files = SiblingFiles::default();
    /// files.add(&first);
    /// files.add(&second);
    /// files.settle(&mut first);
    /// assert!(!first.evidence.dates.is_ambiguous());
    /// assert_eq!(first.evidence.dates.best(), Some(DateFormat::DayMonthYear));
    /// ```
    pub fn settle(&self, inspection: &mut Inspection) {
        let same =
            || self.0.iter().filter(|(headers, _)| *headers == inspection.headers).map(|(_, cells)| cells);
        let mut dates = same()
            .map(|cells| &cells.dates)
            .filter(|dates| !dates.is_ambiguous() && (dates.only != [0, 0] || dates.short > 0));
        let mut decimals = same()
            .map(|cells| &cells.decimals)
            .filter(|decimals| decimals.is_settled() && !decimals.is_mixed());
        let (date, decimal) = (dates.next(), decimals.next());
        let date = date.filter(|one| dates.all(|other| other.best() == one.best())).cloned();
        let decimal = decimal.filter(|one| decimals.all(|other| other.decimal() == one.decimal())).copied();
        let evidence = &mut inspection.evidence;
        if evidence.dates.is_ambiguous() {
            date.iter().for_each(|date| evidence.dates.add_all(date));
        }
        if !evidence.decimals.is_settled() && evidence.decimals.either > 0 {
            decimal.iter().for_each(|decimal| evidence.decimals.add_all(decimal));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::orders::detect::options::Options;
    use crate::orders::detect::refusal::Refusal;

    fn inspect(columns: &str, rows: &[(&str, &str)]) -> Inspection {
        let rows: String = rows.iter().map(|(date, amount)| format!("ann;{date};{amount}\n")).collect();
        Inspection::new(format!("{columns}\n{rows}").as_bytes(), true, &Options::default()).unwrap()
    }

    const COLUMNS: &str = "customer;date;amount";

    /// Open questions of the first file, read together with the others.
    fn doubts(files: &[Inspection]) -> Vec<Refusal> {
        let mut siblings = SiblingFiles::default();
        files.iter().for_each(|file| siblings.add(file));
        let mut first = files[0].clone();
        siblings.settle(&mut first);
        first.doubts()
    }

    #[test]
    fn a_part_with_open_questions_follows_the_others() {
        let open = inspect(COLUMNS, &[("01/02/2024", "1,234")]);
        assert_eq!(doubts(std::slice::from_ref(&open)).len(), 2);
        let settled = inspect(COLUMNS, &[("14/02/2024", "1,50")]);
        assert_eq!(doubts(&[open.clone(), settled.clone()]), []);
        assert_eq!(doubts(&[open, settled.clone(), settled]), []);
    }

    #[test]
    fn files_that_disagree_or_have_other_columns_settle_nothing() {
        let open = inspect(COLUMNS, &[("01/02/2024", "1.50")]);
        let day_first = inspect(COLUMNS, &[("14/02/2024", "1.50")]);
        let month_first = inspect(COLUMNS, &[("02/14/2024", "1.50")]);
        assert_eq!(doubts(&[open.clone(), day_first.clone(), month_first]).len(), 1);
        let other = inspect("customer;order date;amount", &[("14/02/2024", "1.50")]);
        assert_eq!(doubts(&[open.clone(), other]).len(), 1);
        assert_eq!(doubts(&[open.clone(), open]).len(), 1);
        // Answers that a file settles itself remain.
        assert_eq!(doubts(&[inspect(COLUMNS, &[("02/14/2024", "1.50")]), day_first]), []);
    }
}
