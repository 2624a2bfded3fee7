//! Problems of a schema, each with its message, its place and a help text.
//!
//! Every stage adds to one [`Diagnostics`], so a run shows all problems at once. They look like those of rustc:
//! severity, message, `file:line:column`, the source line with carets, help.

mod render;
#[cfg(test)]
mod tests;

use crate::source::span::Span;

/// How serious a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The generator cannot use this schema.
    Error,
    /// The schema is usable, but its author probably meant something else.
    Warning,
}

/// One problem: a message, its place, and a help text.
///
/// ```text
/// Diagnostic::error(span, "`$ref` must be a string")
///     .with_label("this is a number")
///     .with_help("write it as `$ref: \"#/components/schemas/Name\"`")
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// The place. `None` for a problem of the whole input, such as a missing root document.
    pub span: Option<Span>,
    /// The message: one sentence that starts in lower case and ends without a full stop.
    pub message: String,
    /// Boxed, so that a `Result` with a diagnostic stays small in hot functions.
    details: Box<Details>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Details {
    code: Option<&'static str>,
    label: Option<String>,
    related: Vec<(Span, String)>,
    notes: Vec<String>,
    help: Vec<String>,
    consequence: bool,
}

impl Diagnostic {
    /// An error at `span` (a [`Span`] or `None`).
    #[must_use]
    pub fn error(span: impl Into<Option<Span>>, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, span.into(), message.into())
    }

    /// A warning at `span` (a [`Span`] or `None`).
    #[must_use]
    pub fn warning(span: impl Into<Option<Span>>, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, span.into(), message.into())
    }

    fn new(severity: Severity, span: Option<Span>, message: String) -> Self {
        Self {
            severity,
            span,
            message,
            details: Box::default(),
        }
    }

    /// Sets the name of the rule that found it, as in `warning[unknown-name]`.
    #[must_use]
    pub fn with_code(mut self, code: &'static str) -> Self {
        self.details.code = Some(code);
        self
    }

    /// Sets the text beside the carets.
    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.details.label = Some(label.into());
        self
    }

    /// Adds a related place, such as the first of two equal keys.
    #[must_use]
    pub fn with_related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.details.related.push((span, label.into()));
        self
    }

    /// Adds a fact that explains the problem.
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.details.notes.push(note.into());
        self
    }

    /// Adds help for the author of the schema.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.details.help.push(help.into());
        self
    }

    /// Marks the problem as a consequence of another one. It is reported only if there is no other error. So one
    /// unreadable file does not cause a message for every reference to it.
    #[must_use]
    pub fn as_consequence(mut self) -> Self {
        self.details.consequence = true;
        self
    }

    /// The name of the rule that found it.
    #[must_use]
    pub fn code(&self) -> Option<&'static str> {
        self.details.code
    }

    /// The text beside the carets.
    #[must_use]
    pub fn label(&self) -> Option<&str> {
        self.details.label.as_deref()
    }

    /// Related places, each with its label.
    #[must_use]
    pub fn related(&self) -> &[(Span, String)] {
        &self.details.related
    }

    /// Facts that explain the problem.
    #[must_use]
    pub fn notes(&self) -> &[String] {
        &self.details.notes
    }

    /// Help for the author of the schema.
    #[must_use]
    pub fn help(&self) -> &[String] {
        &self.details.help
    }
}

/// All problems of a run.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    collected: Vec<Diagnostic>,
}

impl Diagnostics {
    /// An empty collection.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.collected.push(diagnostic);
    }

    /// Adds all problems of another collection.
    pub(crate) fn append(&mut self, other: Self) {
        self.collected.extend(other.collected);
    }

    /// Whether there is an error. Nothing may be generated then.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.collected
            .iter()
            .any(|found| found.severity == Severity::Error)
    }

    /// Whether there is neither an error nor a warning.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.collected.is_empty()
    }

    /// The problems to show, each once, sorted by file, position, severity and message. Consequences of other problems
    /// are shown only if there is no other error.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        let has_cause = self
            .collected
            .iter()
            .any(|found| found.severity == Severity::Error && !found.details.consequence);
        let mut shown: Vec<&Diagnostic> = self
            .collected
            .iter()
            .filter(|found| !(has_cause && found.details.consequence))
            .collect();
        let order = |found: &&Diagnostic| (found.span, found.severity);
        shown.sort_by(|a, b| (order(a), &a.message).cmp(&(order(b), &b.message)));
        shown.dedup_by(|b, a| order(a) == order(b) && a.message == b.message);
        shown.into_iter()
    }

    /// How many errors [`Diagnostics::iter`] shows.
    #[must_use]
    pub fn error_count(&self) -> usize {
        self.count(Severity::Error)
    }

    /// How many warnings [`Diagnostics::iter`] shows.
    #[must_use]
    pub fn warning_count(&self) -> usize {
        self.count(Severity::Warning)
    }

    fn count(&self, severity: Severity) -> usize {
        self.iter().filter(|found| found.severity == severity).count()
    }

    /// Returns `value` with the warnings if there is no error.
    ///
    /// # Errors
    /// All problems, if at least one is an error.
    pub fn into_result<T>(self, value: T) -> Result<(T, Self), Self> {
        if self.has_errors() {
            Err(self)
        } else {
            Ok((value, self))
        }
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        self.collected.extend(diagnostics);
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    /// The problems in the order in which they were added.
    fn into_iter(self) -> Self::IntoIter {
        self.collected.into_iter()
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self {
            collected: vec![diagnostic],
        }
    }
}

/// Text of a schema in backticks, for one line of a message. Control characters, line breaks and bidirectional marks
/// are escaped, and at most 80 characters are shown.
#[must_use]
pub fn quoted(text: &str) -> String {
    const SHOWN: usize = 80;
    let mut output = String::from("`");
    for (index, character) in text.chars().enumerate() {
        if index == SHOWN {
            output.push('…');
            break;
        }
        let invisible = character.is_control()
            || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
        if invisible {
            output.extend(character.escape_default());
        } else {
            output.push(character);
        }
    }
    output.push('`');
    output
}

/// The candidate that the author probably meant by `name`. It differs only in case, or by a few typing errors: at most
/// one in three characters, but at least one. The result does not depend on the order of the candidates.
pub fn did_you_mean<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Edit distance takes quadratic time. People do not type names of this length.
    const LONGEST: usize = 200;
    if name.len() > LONGEST {
        return None;
    }
    let lower = name.to_lowercase();
    let allowed = (name.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= LONGEST)
        .filter_map(|candidate| {
            let distance = if candidate.to_lowercase() == lower {
                0
            } else {
                strsim::osa_distance(name, candidate)
            };
            (distance <= allowed).then_some((distance, candidate))
        })
        .min()
        .map(|(_, candidate)| candidate)
}
