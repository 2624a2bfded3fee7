//! Problems found in a schema: what is wrong, where it stands, what to do about it.
//!
//! Every stage reports into one [`Diagnostics`], so that a run shows all its problems at once. They are
//! rendered the way rustc does it: severity, message, `file:line:column`, the source line with carets, help.

use annotate_snippets::renderer::Renderer;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Snippet, normalize_untrusted_str};

use crate::source::{Sources, Span, floor_boundary};

#[cfg(test)]
mod tests;

/// How serious a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing can be generated from this schema.
    Error,
    /// The schema is usable, but probably not what its author meant.
    Warning,
}

/// One problem: a message, the place it stands at, and what to do about it.
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
    /// Where; `None` for a problem of the input as a whole (a missing root document, for instance).
    pub span: Option<Span>,
    /// What is wrong, in one sentence that starts in lower case and ends without a full stop.
    pub message: String,
    /// Boxed, because diagnostics travel in the `Err` of hot functions.
    details: Box<Details>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Details {
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

    /// Sets the text beside the carets.
    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.details.label = Some(label.into());
        self
    }

    /// Adds another place that belongs to the problem, such as the first of two duplicates.
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

    /// Adds what the author of the schema can do.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.details.help.push(help.into());
        self
    }

    /// Marks the problem as the consequence of another one: it is reported only when nothing else is, so that
    /// one unreadable file does not bring a message for every reference into it.
    #[must_use]
    pub fn as_consequence(mut self) -> Self {
        self.details.consequence = true;
        self
    }

    /// The text beside the carets.
    #[must_use]
    pub fn label(&self) -> Option<&str> {
        self.details.label.as_deref()
    }

    /// Other places that belong to the problem, each with its label.
    #[must_use]
    pub fn related(&self) -> &[(Span, String)] {
        &self.details.related
    }

    /// Facts that explain the problem.
    #[must_use]
    pub fn notes(&self) -> &[String] {
        &self.details.notes
    }

    /// What the author of the schema can do.
    #[must_use]
    pub fn help(&self) -> &[String] {
        &self.details.help
    }

    /// The problem as rustc would print it, without colours; ends without a newline.
    #[must_use]
    pub fn render(&self, sources: &Sources) -> String {
        render(self, sources, &Renderer::plain())
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

    /// Whether there is an error, that is: whether nothing may be generated.
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

    /// The problems to show: sorted by file, position, severity and message, each once, and consequences of
    /// other problems only when there is no error beside them.
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

    /// `value` together with the warnings when there is no error.
    ///
    /// # Errors
    /// All problems, when at least one is an error.
    pub fn into_result<T>(self, value: T) -> Result<(T, Self), Self> {
        if self.has_errors() {
            Err(self)
        } else {
            Ok((value, self))
        }
    }

    /// All problems as rustc would print them, an empty line between two; empty when there are none.
    #[must_use]
    pub fn render(&self, sources: &Sources) -> String {
        self.render_with(sources, &Renderer::plain())
    }

    /// Like [`Diagnostics::render`], with ANSI colours.
    #[must_use]
    pub fn render_colored(&self, sources: &Sources) -> String {
        self.render_with(sources, &Renderer::styled())
    }

    fn render_with(&self, sources: &Sources, renderer: &Renderer) -> String {
        let mut output = String::new();
        for diagnostic in self.iter() {
            if !output.is_empty() {
                output.push_str("\n\n");
            }
            output.push_str(&render(diagnostic, sources, renderer));
        }
        if !output.is_empty() {
            output.push('\n');
        }
        output
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

    /// The problems as they were pushed.
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

/// Places of one problem that are at most this many lines apart share a snippet.
const SNIPPET_LINES: usize = 40;

/// Longer lines (a minified JSON document) are shown only around the place in question.
const LINE_LIMIT: usize = 16_384;

/// Bytes shown before and after that place.
const LINE_WINDOW: usize = 60;

fn render(diagnostic: &Diagnostic, sources: &Sources, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(diagnostic.message.as_str()));
    for part in snippets(diagnostic, sources) {
        if let Some(origin) = part.origin {
            group = group.element(origin);
        }
        group = group.element(part.snippet);
    }
    // The library makes titles and sources harmless; the rest is for the caller to do.
    for note in &diagnostic.details.notes {
        group = group.element(Level::NOTE.message(normalize_untrusted_str(note)));
    }
    for help in &diagnostic.details.help {
        group = group.element(Level::HELP.message(normalize_untrusted_str(help)));
    }
    renderer.render(&[group])
}

/// A piece of source text with its carets; the origin stands apart where the snippet's own columns would lie.
struct Part<'a> {
    origin: Option<Origin<'a>>,
    snippet: Snippet<'a, Annotation<'a>>,
}

struct Mark<'a> {
    span: Span,
    line: usize,
    label: Option<&'a str>,
    kind: AnnotationKind,
}

fn snippets<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Vec<Part<'a>> {
    let mark = |span: Span, label, kind| {
        let span = sources.first_line_of(span);
        let (line, _) = sources.line_column(span);
        Mark {
            span,
            line,
            label,
            kind,
        }
    };
    let mut groups: Vec<Vec<Mark<'a>>> = Vec::new();
    let primary = diagnostic
        .span
        .map(|span| mark(span, diagnostic.details.label.as_deref(), AnnotationKind::Primary));
    let related = diagnostic
        .details
        .related
        .iter()
        .map(|(span, label)| mark(*span, Some(label.as_str()), AnnotationKind::Context));
    for mark in primary.into_iter().chain(related) {
        let near = |other: &Mark<'_>| {
            other.span.file == mark.span.file && other.line.abs_diff(mark.line) <= SNIPPET_LINES
        };
        match groups.iter_mut().find(|group| group.first().is_some_and(near)) {
            Some(group) => group.push(mark),
            None => groups.push(vec![mark]),
        }
    }
    groups.iter().filter_map(|group| part(group, sources)).collect()
}

fn part<'a>(marks: &[Mark<'a>], sources: &'a Sources) -> Option<Part<'a>> {
    let head = marks.first()?;
    let file = head.span.file;
    let path = normalize_untrusted_str(sources.path(file));
    let first = marks.iter().map(|mark| mark.line).min()?;
    let last = marks.iter().map(|mark| mark.line).max()?;
    let mut range = sources.line_range(file, first).start..sources.line_range(file, last).end;
    let (line, column) = sources.line_column(head.span);
    let cut = range.len() > LINE_LIMIT * (last - first + 1);
    if cut {
        let (start, end) = (head.span.start as usize, head.span.end as usize);
        let text = sources.text(file);
        let from = start.saturating_sub(LINE_WINDOW).max(range.start);
        let to = end
            .min(start.saturating_add(LINE_WINDOW))
            .saturating_add(LINE_WINDOW)
            .min(range.end);
        range = floor_boundary(text, from)..floor_boundary(text, to);
    }
    let annotations = marks.iter().filter_map(|mark| {
        let start = (mark.span.start as usize).checked_sub(range.start)?;
        let end = (mark.span.end as usize).min(range.end) - range.start;
        (start <= end).then(|| {
            mark.kind
                .span(start..end)
                .label(mark.label.map(normalize_untrusted_str))
        })
    });
    let text = sources.text(file).get(range.clone()).unwrap_or_default();
    let snippet = Snippet::source(text)
        .line_start(if cut { line } else { first })
        .annotations(annotations);
    Some(if cut {
        Part {
            origin: Some(Origin::path(path).line(line).char_column(column)),
            snippet,
        }
    } else {
        Part {
            origin: None,
            snippet: snippet.path(path),
        }
    })
}

/// Text of a schema in backticks, fit for one line of a message: control characters, line breaks and
/// bidirectional marks are written as escapes, and no more than 80 characters are shown.
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

/// The candidate that `name` was probably meant to be: equal but for case, or a few typing errors away (one in
/// three characters, one at least). The answer does not depend on the order of the candidates.
pub fn did_you_mean<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Edit distance takes quadratic time; nobody mistypes a name of this length by hand.
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
