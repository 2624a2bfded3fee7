//! The files of a schema and positions in them.

use std::collections::BTreeMap;
use std::ops::Range;

use super::span::{FileId, Span};
use crate::diagnostics::{Diagnostic, quoted};

/// One file of a schema, as the caller read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaFile {
    /// Path relative to the schema folder, segments separated by `/`, such as `modules/users.yaml`.
    pub path: String,
    /// Its bytes: UTF-8, a byte order mark at the start allowed. Anything else is reported with its position.
    pub bytes: Vec<u8>,
}

impl SchemaFile {
    /// A file from its path and its text or bytes (`&str`, `String`, `Vec<u8>`).
    #[must_use]
    pub fn new(path: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        Self {
            path: path.into(),
            bytes: content.into(),
        }
    }
}

#[derive(Clone, Debug)]
struct Source {
    path: String,
    text: String,
    line_starts: Vec<u32>,
}

/// All files of a schema, with an index of their lines.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
    by_path: BTreeMap<String, FileId>,
}

impl Sources {
    /// No files yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file. It is added even if it has a problem, so that the diagnostic can show it.
    ///
    /// # Errors
    /// A path that is absolute, leaves the schema folder, or was added before; text that is not UTF-8, has a
    /// control character that neither YAML nor JSON allows, or reaches 4 GiB.
    pub fn add(&mut self, file: SchemaFile) -> Result<FileId, Diagnostic> {
        let SchemaFile { path, mut bytes } = file;
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        let start = Span::start_of(id);
        let mut problem = None;

        if u32::try_from(bytes.len()).is_err() {
            problem = Some(Diagnostic::error(start, "this file is larger than 4 GiB"));
            bytes = Vec::new();
        }
        let mark = if bytes.starts_with(BYTE_ORDER_MARK) {
            BYTE_ORDER_MARK.len()
        } else {
            0
        };
        bytes.drain(..mark);
        let text = match String::from_utf8(bytes) {
            Ok(text) => {
                problem = problem.or_else(|| forbidden_character(id, &text));
                text
            }
            Err(error) => {
                let offset = error.utf8_error().valid_up_to();
                let bytes = error.into_bytes();
                let byte = bytes.get(offset).copied().unwrap_or_default();
                let text = String::from_utf8_lossy(&bytes).into_owned();
                let wrong = span_of(id, offset, offset + char::REPLACEMENT_CHARACTER.len_utf8());
                problem = Some(
                    Diagnostic::error(wrong, "this file is not UTF-8 text")
                        .with_label(format!("byte 0x{byte:02X} at offset {}", mark + offset))
                        .with_help("save the file as UTF-8"),
                );
                text
            }
        };
        let normal = normalize(&path);
        if normal.is_none() {
            problem = Some(
                Diagnostic::error(
                    start,
                    format!("{} is not a path inside the schema folder", quoted(&path)),
                )
                .with_help("paths are relative to the schema folder and separated by `/`"),
            );
        }
        let path = normal.unwrap_or(path);
        if let Some(&first) = self.by_path.get(&path) {
            problem = Some(
                Diagnostic::error(start, format!("{} is given twice", quoted(&path)))
                    .with_related(Span::start_of(first), "given here first"),
            );
        } else {
            self.by_path.insert(path.clone(), id);
        }
        let line_starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| offset(at + 1)))
            .collect();
        self.files.push(Source {
            path,
            text,
            line_starts,
        });
        match problem {
            Some(problem) => Err(problem),
            None => Ok(id),
        }
    }

    /// The file at a path relative to the schema folder.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    /// All files, by path.
    pub fn files(&self) -> impl Iterator<Item = FileId> {
        self.by_path.values().copied()
    }

    /// All paths, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.by_path.keys().map(String::as_str)
    }

    /// Path of a file, relative to the schema folder.
    #[must_use]
    pub fn path(&self, file: FileId) -> &str {
        self.source(file).map_or("", |source| &source.path)
    }

    /// Text of a file, without a byte order mark.
    #[must_use]
    pub fn text(&self, file: FileId) -> &str {
        self.source(file).map_or("", |source| &source.text)
    }

    /// The text that a span covers.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.text(span.file)
            .get(span.start as usize..span.end as usize)
            .unwrap_or_default()
    }

    /// Where a span starts, as `modules/users.yaml:12:5`.
    #[must_use]
    pub fn location(&self, span: Span) -> String {
        let (line, column) = self.line_column(span);
        format!("{}:{line}:{column}", self.path(span.file))
    }

    /// Line and column at which a span starts, both from 1, the column in characters.
    #[must_use]
    pub fn line_column(&self, span: Span) -> (usize, usize) {
        let Some(source) = self.source(span.file) else {
            return (1, 1);
        };
        let line = source.line_starts.partition_point(|&start| start <= span.start);
        let start = self.line_range(span.file, line).start;
        let column = source
            .text
            .get(start..span.start as usize)
            .map_or(0, |before| before.chars().count());
        (line, column + 1)
    }

    /// Byte range of a line (counted from 1), without its line break.
    pub(crate) fn line_range(&self, file: FileId, line: usize) -> Range<usize> {
        let Some(source) = self.source(file) else {
            return 0..0;
        };
        let at = |line: usize| source.line_starts.get(line).map(|&start| start as usize);
        let start = at(line.saturating_sub(1)).unwrap_or(source.text.len());
        let end = at(line).unwrap_or(source.text.len());
        let text = source.text.get(start..end).unwrap_or_default();
        start..start + text.trim_end_matches(['\n', '\r']).len()
    }

    /// The part of a span that stands on its first line, inside the text and on character boundaries: carets
    /// under a whole block of YAML would hide what they point at.
    pub(crate) fn first_line_of(&self, span: Span) -> Span {
        let text = self.text(span.file);
        let start = floor_boundary(text, span.start as usize);
        let (line, _) = self.line_column(span_of(span.file, start, start));
        let range = self.line_range(span.file, line);
        let start = start.min(range.end);
        let end = floor_boundary(text, span.end as usize).clamp(start, range.end);
        span_of(span.file, start, end)
    }

    fn source(&self, file: FileId) -> Option<&Source> {
        self.files.get(file.0 as usize)
    }
}

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Offsets are below 4 GiB, because [`Sources::add`] refuses more.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn span_of(file: FileId, start: usize, end: usize) -> Span {
    Span::new(file, offset(start), offset(end))
}

/// The last character boundary at or before an offset.
pub(crate) fn floor_boundary(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// A path without `.` and `..` segments; `None` when it is empty, absolute or leaves the folder it starts in.
pub(super) fn normalize(path: &str) -> Option<String> {
    if path.starts_with('/') || path.contains(['\\', ':', '\0']) {
        return None;
    }
    let mut segments = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop()?;
            }
            segment => segments.push(segment),
        }
    }
    (!segments.is_empty()).then(|| segments.join("/"))
}

fn forbidden_character(file: FileId, text: &str) -> Option<Diagnostic> {
    let allowed = |byte: u8| byte >= b' ' || matches!(byte, b'\t' | b'\n' | b'\r');
    let at = text.bytes().position(|byte| !allowed(byte))?;
    let byte = text.as_bytes().get(at).copied().unwrap_or_default();
    Some(
        Diagnostic::error(
            span_of(file, at, at + 1),
            format!("the control character U+{byte:04X} must not stand in YAML or JSON text"),
        )
        .with_label("here")
        .with_help(format!(
            "remove it, or write it as `\\u{byte:04X}` in a double-quoted string"
        )),
    )
}
