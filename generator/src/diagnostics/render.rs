//! Writes problems in the form of rustc's messages.

use annotate_snippets::renderer::Renderer;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Snippet, normalize_untrusted_str};

use super::{Diagnostic, Diagnostics, Severity};
use crate::source::{Sources, Span, floor_boundary};

impl Diagnostic {
    /// The problem in rustc's form, without colours and without a newline at the end.
    #[must_use]
    pub fn render(&self, sources: &Sources) -> String {
        render(self, sources, "", &Renderer::plain())
    }
}

impl Diagnostics {
    /// All problems in rustc's form, separated by empty lines. The text is empty if there are none.
    #[must_use]
    pub fn render(&self, sources: &Sources) -> String {
        self.render_with(sources, "", &Renderer::plain())
    }

    /// Like [`Diagnostics::render`], for files that are in this folder: it is in front of their paths, so that a terminal or
    /// an editor can open them.
    #[must_use]
    pub fn render_in(&self, folder: &str, sources: &Sources) -> String {
        self.render_with(sources, folder, &Renderer::plain())
    }

    /// Like [`Diagnostics::render`], with ANSI colours.
    #[must_use]
    pub fn render_colored(&self, sources: &Sources) -> String {
        self.render_with(sources, "", &Renderer::styled())
    }

    fn render_with(&self, sources: &Sources, folder: &str, renderer: &Renderer) -> String {
        let mut output = String::new();
        for diagnostic in self.iter() {
            if !output.is_empty() {
                output.push_str("\n\n");
            }
            output.push_str(&render(diagnostic, sources, folder, renderer));
        }
        if !output.is_empty() {
            output.push('\n');
        }
        output
    }
}

/// The most lines between two places of one problem that share a snippet.
const SNIPPET_LINES: usize = 40;

/// A longer line, as in a minified JSON document, is shown only around the place of the problem.
const LINE_LIMIT: usize = 16_384;

/// The number of bytes that are shown before and after that place.
const LINE_WINDOW: usize = 60;

fn render(diagnostic: &Diagnostic, sources: &Sources, folder: &str, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(diagnostic.message.as_str());
    let mut group = Group::with_title(match diagnostic.details.code {
        Some(code) => title.id(code),
        None => title,
    });
    for part in snippets(diagnostic, sources, folder) {
        if let Some(origin) = part.origin {
            group = group.element(origin);
        }
        group = group.element(part.snippet);
    }
    // The library escapes control characters in titles and sources. The caller has to escape labels and notes.
    for note in &diagnostic.details.notes {
        group = group.element(Level::NOTE.message(normalize_untrusted_str(note)));
    }
    for help in &diagnostic.details.help {
        group = group.element(Level::HELP.message(normalize_untrusted_str(help)));
    }
    renderer.render(&[group])
}

/// A piece of source text with its carets. The origin is written separately if the columns of the piece would be wrong.
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

fn snippets<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources, folder: &str) -> Vec<Part<'a>> {
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
    groups
        .iter()
        .filter_map(|group| part(group, sources, folder))
        .collect()
}

fn part<'a>(marks: &[Mark<'a>], sources: &'a Sources, folder: &str) -> Option<Part<'a>> {
    let head = marks.first()?;
    let file = head.span.file;
    let path = match folder.trim_end_matches('/') {
        "" => sources.path(file).to_owned(),
        folder => format!("{folder}/{}", sources.path(file)),
    };
    let path = normalize_untrusted_str(&path);
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
