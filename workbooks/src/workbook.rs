//! A workbook: its sheets, and the text of each, piece by piece.

use std::io::{Read, Seek, SeekFrom};

use calamine::{
    Cell, Data, DataRef, Range, Reader, SheetType, SheetVisible, Xls, XlsError, Xlsb, XlsbError, Xlsx,
    XlsxCellReader, XlsxError,
};
use self_cell::{MutBorrow, self_cell};

use crate::own_formats::with_own_formats;
use crate::sheet_text::{Content, SheetText, content, owned_content};
use crate::short_cells::with_whole_cells;

/// Bytes that can be read at any offset.
pub trait Bytes: Read + Seek {}
impl<T: Read + Seek> Bytes for T {}

/// Bytes of a file, read where a reader requests them.
pub type Input = Box<dyn Bytes>;

/// Reason why a workbook cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// It is protected by a password.
    Encrypted,
    /// It is damaged, or not a workbook.
    Broken,
}

impl Failure {
    /// Stable code of the refusal.
    pub fn code(self) -> &'static str {
        match self {
            Self::Encrypted => "encrypted-file",
            Self::Broken => "broken-file",
        }
    }
}

/// A sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetInfo {
    /// Name on its tab.
    pub name: String,
    /// True unless the workbook hides it.
    pub is_visible: bool,
}

enum Book {
    Xlsx(Box<Xlsx<Input>>),
    Xlsb(Box<Xlsb<Input>>),
    Xls(Box<Xls<Input>>),
}

type NextCell<'a> = Box<dyn FnMut() -> Result<Option<Cell<DataRef<'a>>>, XlsbError> + 'a>;

enum Cells<'a> {
    Xlsx(Box<XlsxCellReader<'a, Input>>),
    /// A closure, because the type of its reader has no public name.
    Xlsb(NextCell<'a>),
    /// A whole sheet and its next row: the other formats have no streaming reader.
    Whole(Range<Data>, usize),
}

self_cell!(
    struct Sheet {
        owner: MutBorrow<Book>,
        #[not_covariant]
        dependent: Cells,
    }
);

/// A workbook, and the sheet of it that is being read.
pub struct Workbook {
    sheets: Vec<SheetInfo>,
    is_1904: bool,
    state: State,
    text: SheetText,
    /// Last cell read, to locate a cell whose error value calamine does not know.
    last: (u32, u32),
    has_unknown_error: bool,
}

enum State {
    Closed(Book),
    Reading(Sheet),
    /// Only during a transition, or after a failure.
    Gone,
}

impl Workbook {
    /// Opens a workbook by its content.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn open(mut bytes: Input) -> Result<Self, Failure> {
        let mut head = [0; 4];
        bytes.read_exact(&mut head).map_err(|_| Failure::Broken)?;
        bytes.seek(SeekFrom::Start(0)).map_err(|_| Failure::Broken)?;
        let book = match head {
            [0xd0, 0xcf, ..] => {
                let bytes = with_own_formats(bytes)?;
                Book::Xls(Box::new(Xls::new(bytes).map_err(|error| xls_failure(&error))?))
            }
            _ => return Self::open_zip(bytes),
        };
        Ok(Self::new(book))
    }

    fn open_zip(bytes: Input) -> Result<Self, Failure> {
        let kind = zip_kind(bytes);
        let (kind, bytes) = kind.ok_or(Failure::Broken)?;
        Ok(Self::new(match kind {
            ZipKind::Xlsx => Book::Xlsx(Box::new(Xlsx::new(bytes).map_err(|error| xlsx_failure(&error))?)),
            ZipKind::Xlsb => Book::Xlsb(Box::new(
                Xlsb::new(with_whole_cells(bytes)?).map_err(|error| xlsb_failure(&error))?,
            )),
        }))
    }

    fn new(book: Book) -> Self {
        let (metadata, is_1904) = match &book {
            Book::Xlsx(book) => (book.sheets_metadata(), book.has_1904_epoch()),
            Book::Xlsb(book) => (book.sheets_metadata(), book.has_1904_epoch()),
            Book::Xls(book) => (book.sheets_metadata(), book.has_1904_epoch()),
        };
        let sheets = metadata
            .iter()
            .filter(|sheet| sheet.typ == SheetType::WorkSheet)
            .map(|sheet| SheetInfo {
                name: sheet.name.clone(),
                is_visible: sheet.visible == SheetVisible::Visible,
            })
            .collect();
        Self {
            sheets,
            is_1904,
            state: State::Closed(book),
            text: SheetText::default(),
            last: (0, 0),
            has_unknown_error: false,
        }
    }

    /// Worksheets in the order of their tabs, without charts and macros.
    pub fn sheets(&self) -> &[SheetInfo] {
        &self.sheets
    }

    /// Begins to read a sheet from its beginning.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn start(&mut self, index: usize) -> Result<(), Failure> {
        let name = self.sheets.get(index).ok_or(Failure::Broken)?.name.clone();
        let book = match std::mem::replace(&mut self.state, State::Gone) {
            State::Closed(book) => book,
            State::Reading(sheet) => sheet.into_owner().into_inner(),
            State::Gone => return Err(Failure::Broken),
        };
        self.text = SheetText::new(self.is_1904);
        self.last = (0, 0);
        self.has_unknown_error = false;
        let sheet = Sheet::try_new_or_recover(MutBorrow::new(book), |book| {
            Ok::<_, Failure>(match book.borrow_mut() {
                Book::Xlsx(book) => match book.worksheet_cells_reader(&name) {
                    Ok(cells) => Cells::Xlsx(Box::new(cells)),
                    // A sheet without cells has no element for them.
                    Err(XlsxError::NotAWorksheet(_)) => Cells::Whole(Range::empty(), 0),
                    Err(error) => return Err(xlsx_failure(&error)),
                },
                Book::Xlsb(book) => {
                    let mut cells =
                        book.worksheet_cells_reader(&name).map_err(|error| xlsb_failure(&error))?;
                    Cells::Xlsb(Box::new(move || cells.next_cell()))
                }
                Book::Xls(book) => {
                    Cells::Whole(book.worksheet_range(&name).map_err(|error| xls_failure(&error))?, 0)
                }
            })
        });
        match sheet {
            Ok(sheet) => {
                self.state = State::Reading(sheet);
                Ok(())
            }
            Err((book, failure)) => {
                self.state = State::Closed(book.into_inner());
                Err(failure)
            }
        }
    }

    /// Next piece of the sheet's text, at least `size` bytes unless it is the last; `None` at the end.
    ///
    /// # Errors
    /// [`Failure`].
    pub fn next(&mut self, size: usize) -> Result<Option<Vec<u8>>, Failure> {
        let State::Reading(sheet) = &mut self.state else { return Ok(None) };
        let (text, last, unknown) = (&mut self.text, &mut self.last, &mut self.has_unknown_error);
        let is_end = sheet.with_dependent_mut(|_, cells| {
            while text.len() < size {
                if !write_next(cells, text, last, unknown)? {
                    return Ok(true);
                }
            }
            Ok(false)
        })?;
        if is_end {
            self.text.finish();
            if let State::Reading(sheet) = std::mem::replace(&mut self.state, State::Gone) {
                self.state = State::Closed(sheet.into_owner().into_inner());
            }
        }
        Ok(Some(self.text.take()).filter(|text| !text.is_empty()))
    }

    /// Row of the sheet, from 1, on which a line of its text begins.
    pub fn row_of(&self, line: u64) -> u64 {
        self.text.row_of(line)
    }
}

/// Writes the next cell, or row of a whole sheet; false at the end.
fn write_next(
    cells: &mut Cells,
    text: &mut SheetText,
    last: &mut (u32, u32),
    has_unknown_error: &mut bool,
) -> Result<bool, Failure> {
    let write = |text: &mut SheetText, place, content| text.cell(place, content).map_err(|_| Failure::Broken);
    match cells {
        Cells::Xlsx(cells) => {
            let cell = match cells.next_cell_with_formula_metadata() {
                Ok(Some(cell)) => cell,
                Ok(None) => return Ok(false),
                // Errors of newer versions, such as `#SPILL!`: the cell is read, and only its value is lost.
                Err(XlsxError::CellError(_)) => {
                    *has_unknown_error = true;
                    return Ok(true);
                }
                Err(error) => return Err(xlsx_failure(&error)),
            };
            if std::mem::take(has_unknown_error) {
                let place = match cell.pos {
                    (row, column) if row != last.0 && column > 0 => (row, column - 1),
                    _ => (last.0, last.1 + 1),
                };
                if place < cell.pos {
                    write(text, place, Content::Error("#ERROR!"))?;
                }
            }
            *last = cell.pos;
            match (content(&cell.value), &cell.formula) {
                (Some(content), _) => write(text, cell.pos, content)?,
                (None, Some(formula)) if matches!(cell.value, DataRef::Empty) => {
                    use calamine::XlsxFormulaMetadata::{Normal, Shared};
                    let formula = match formula {
                        Normal { formula } | Shared { formula, .. } => formula,
                        _ => "",
                    };
                    write(text, cell.pos, Content::Formula(formula))?;
                }
                _ => {}
            }
        }
        Cells::Xlsb(next) => match next().map_err(|error| xlsb_failure(&error))? {
            Some(cell) => {
                if let Some(content) = content(cell.get_value()) {
                    write(text, cell.get_position(), content)?;
                }
            }
            None => return Ok(false),
        },
        Cells::Whole(range, next) => {
            let Some((top, left)) = range.start() else { return Ok(false) };
            let row = *next;
            if row >= range.height() {
                return Ok(false);
            }
            for column in 0..range.width() {
                if let Some(content) = range.get((row, column)).and_then(owned_content) {
                    write(text, (top + row as u32, left + column as u32), content)?;
                }
            }
            *next += 1;
        }
    }
    Ok(true)
}

enum ZipKind {
    Xlsx,
    Xlsb,
}

/// Bytes at the end of a zip that are searched for its directory.
const DIRECTORY: u64 = 1 << 20;

/// Kind of a workbook in a zip, by the names in its directory.
fn zip_kind(mut bytes: Input) -> Option<(ZipKind, Input)> {
    let length = bytes.seek(SeekFrom::End(0)).ok()?;
    let start = length.saturating_sub(DIRECTORY);
    bytes.seek(SeekFrom::Start(start)).ok()?;
    let mut tail = Vec::new();
    bytes.by_ref().take(DIRECTORY).read_to_end(&mut tail).ok()?;
    bytes.seek(SeekFrom::Start(0)).ok()?;
    let has = |name: &[u8]| tail.windows(name.len()).any(|window| window.eq_ignore_ascii_case(name));
    let kind = if has(b"xl/workbook.bin") { ZipKind::Xlsb } else { ZipKind::Xlsx };
    Some((kind, bytes))
}

fn xlsx_failure(error: &XlsxError) -> Failure {
    if matches!(error, XlsxError::Password) { Failure::Encrypted } else { Failure::Broken }
}

fn xlsb_failure(error: &XlsbError) -> Failure {
    if matches!(error, XlsbError::Password) { Failure::Encrypted } else { Failure::Broken }
}

fn xls_failure(error: &XlsError) -> Failure {
    if matches!(error, XlsError::Password) { Failure::Encrypted } else { Failure::Broken }
}
