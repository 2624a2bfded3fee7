//! Checks what a schema says to people: descriptions that are missing, empty or wrong, examples that are missing, and
//! parts that nothing uses.
//!
//! The rules are conservative. A sentence is reported only where it cannot be true of the schema. The diagnostics of a
//! generation are about what the client needs. These are about what its readers need.

mod coverage;
mod described;
mod examples;
mod finding;
mod items;
mod known;
mod limits;
mod names;
mod prose;
mod safety;
mod statements;
mod structure;
mod terms;
#[cfg(test)]
mod tests;

use crate::Report;
use crate::diagnostics::{Diagnostics, Severity};
use crate::mentions::Mentions;
use crate::openapi::{self, Document};
use crate::source::{Documents, FileId, SchemaFile, Sources, Span};

pub use coverage::{Count, Coverage, ModuleCoverage};
pub use finding::{Finding, Rule};
use items::Item;

/// What a check of a schema found.
#[derive(Debug)]
pub struct Lint {
    /// The findings, by file and position.
    pub findings: Vec<Finding>,
    /// How much of each module is described.
    pub coverage: Coverage,
    documents: Documents,
}

impl Lint {
    /// The number of findings of each rule that has any, in the order of [`Rule::ALL`].
    #[must_use]
    pub fn counts(&self) -> Vec<(Rule, usize)> {
        let count = |rule: Rule| self.findings.iter().filter(|found| found.rule == rule).count();
        let counts = Rule::ALL.into_iter().map(|rule| (rule, count(rule)));
        counts.filter(|(_, count)| *count > 0).collect()
    }

    /// Whether the schema has a module of that name.
    #[must_use]
    pub fn has_module(&self, name: &str) -> bool {
        let sources = self.documents.sources();
        sources.files().any(|file| module(sources, file) == name)
    }

    /// The first findings as text for a person, with their lines of the schema. The paths begin with the folder of the schema;
    /// it may be empty.
    #[must_use]
    pub fn render_in(&self, folder: &str, most: usize) -> String {
        let mut shown = Diagnostics::new();
        shown.extend(
            self.findings
                .iter()
                .take(most)
                .map(|found| found.diagnostic.clone()),
        );
        shown.render_in(folder, self.documents.sources())
    }
}

/// Checks the schema whose root document has the path `root`. With `modules`, it checks only these: a module is a file
/// without its folder and extension.
///
/// # Errors
/// The schema cannot be read. The report says why.
pub fn lint(
    files: impl IntoIterator<Item = SchemaFile>,
    root: &str,
    modules: &[String],
) -> Result<Lint, Box<Report>> {
    let mut diagnostics = Diagnostics::new();
    let documents = Documents::load(files, &mut diagnostics);
    let document = crate::find_root(&documents, root, &mut diagnostics)
        .and_then(|root| openapi::read(&documents, root, &mut diagnostics));
    if let Some(document) = &document {
        openapi::check_values(document, Severity::Error, &mut diagnostics);
        openapi::check_aliases(document, &mut diagnostics);
    }
    let document = match document {
        Some(document) if !diagnostics.has_errors() => document,
        _ => {
            return Err(Box::new(Report {
                diagnostics,
                documents,
            }));
        }
    };
    let (findings, coverage) = check(&document, documents.sources(), modules);
    Ok(Lint {
        findings,
        coverage,
        documents,
    })
}

fn check(document: &Document, sources: &Sources, modules: &[String]) -> (Vec<Finding>, Coverage) {
    let mentions = Mentions::new(document);
    let items = items::all(document);
    let mut check = Check {
        document,
        sources,
        mentions: &mentions,
        findings: Vec::new(),
    };
    for item in &items {
        check.described(item);
        check.names(item);
        check.statements(item);
        check.terms(item);
    }
    check.examples();
    check.structure();
    let is_wanted = |span: Option<Span>| {
        let module = span.map(|span| module(sources, span.file));
        modules.is_empty() || module.is_some_and(|module| modules.iter().any(|wanted| wanted == module))
    };
    let mut findings = check.findings;
    findings.retain(|found| is_wanted(found.diagnostic.span));
    findings.sort_by(|a, b| {
        let order = |found: &Finding| (found.diagnostic.span, found.rule);
        order(a)
            .cmp(&order(b))
            .then_with(|| a.diagnostic.message.cmp(&b.diagnostic.message))
    });
    // What several operations refer to is found once for each.
    findings.dedup_by(|b, a| {
        a.rule == b.rule
            && a.diagnostic.span == b.diagnostic.span
            && a.diagnostic.message == b.diagnostic.message
    });
    let coverage = Coverage::of(&items, |item: &Item<'_>| {
        is_wanted(Some(item.span)).then(|| module(sources, item.span.file).to_owned())
    });
    (findings, coverage)
}

/// The name of a file without its folder and extension.
fn module(sources: &Sources, file: FileId) -> &str {
    let path = sources.path(file);
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// A check of one document. Each rule is a method in a file of its own.
struct Check<'a> {
    document: &'a Document,
    sources: &'a Sources,
    mentions: &'a Mentions<'a>,
    findings: Vec<Finding>,
}

impl Check<'_> {
    fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Where a piece of a text stands in the schema, in any case: the occurrence of that number, or else the whole text.
    /// YAML may write a text in other characters, or on several lines.
    fn within(&self, text: Span, piece: &str, occurrence: usize) -> Span {
        let source = self.sources.slice(text).to_ascii_lowercase();
        let piece = piece.to_ascii_lowercase();
        let mut found = source.match_indices(&piece);
        let Some((at, _)) = found.nth(occurrence) else {
            return text;
        };
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let start = text.start.saturating_add(offset(at));
        Span::new(text.file, start, start.saturating_add(offset(piece.len())))
    }
}
