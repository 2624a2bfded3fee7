//! Turns an OpenAPI schema into a typed Rust client.
//!
//! The library is pure: it takes text and returns text. It reads no file, no clock and no network. The same schema
//! gives the same bytes, and the order of its keys does not matter.
//!
//! ```text
//! source ──► openapi ──► lower ──► ir ──► render
//! nodes      document    decisions        Rust files
//! ```

pub mod api;
pub mod bundle;
pub mod diagnostics;
mod facts;
pub mod ir;
pub mod lint;
pub mod lower;
pub mod mentions;
pub mod names;
pub mod openapi;
mod parallel;
mod reach;
pub mod render;
pub mod source;
pub mod target;

use diagnostics::{Diagnostic, Diagnostics, Severity};
pub use lint::lint;
pub use render::GeneratedFile;
pub use source::SchemaFile;
use source::{Documents, FileId};
use target::Layout;
pub use target::Target;

/// The result of a generation.
#[derive(Debug)]
pub struct Output {
    /// The files of the client, ordered by path.
    pub files: Vec<GeneratedFile>,
    /// The API that the files describe.
    pub api: ir::Api,
    /// Warnings, which do not stop a generation.
    pub warnings: Report,
}

/// Diagnostics about a schema, with the documents that their positions refer to.
#[derive(Debug)]
pub struct Report {
    /// The diagnostics.
    pub diagnostics: Diagnostics,
    documents: Documents,
}

impl Report {
    /// The diagnostics as text for a person, with their lines of the schema.
    #[must_use]
    pub fn render(&self) -> String {
        self.diagnostics.render(self.documents.sources())
    }

    /// The same, for a schema that is in this folder: the paths begin with it.
    #[must_use]
    pub fn render_in(&self, folder: &str) -> String {
        self.diagnostics.render_in(folder, self.documents.sources())
    }

    /// The documents that the positions refer to.
    #[must_use]
    pub fn documents(&self) -> &Documents {
        &self.documents
    }
}

/// Generates the client `target` of the schema whose root document has the path `root`.
///
/// # Errors
/// All problems of the schema, in one report.
pub fn generate(
    files: impl IntoIterator<Item = SchemaFile>,
    root: &str,
    target: &Target,
) -> Result<Output, Box<Report>> {
    let mut diagnostics = Diagnostics::new();
    let documents = Documents::load(files, &mut diagnostics);
    let api = lower_all(&documents, root, target, &mut diagnostics);
    let report = |diagnostics| {
        Box::new(Report {
            diagnostics,
            documents: documents.clone(),
        })
    };
    let api = match api {
        Some(api) if !diagnostics.has_errors() => api,
        _ => return Err(report(diagnostics)),
    };
    for remark in render::remarks(&api, target) {
        diagnostics.push(Diagnostic::warning(None, remark));
    }
    match render::render(&api, target) {
        Ok(files) => Ok(Output {
            files,
            api,
            warnings: *report(diagnostics),
        }),
        Err(defect) => {
            diagnostics.push(Diagnostic::error(None, defect));
            Err(report(diagnostics))
        }
    }
}

/// The API that the client `target` of a schema has, without its files.
///
/// This is what [`api`] compares. It takes a part of the time that [`generate`] takes.
///
/// # Errors
/// All errors of the schema, in one report without warnings.
pub fn read_api(
    files: impl IntoIterator<Item = SchemaFile>,
    root: &str,
    target: &Target,
) -> Result<ir::Api, Box<Report>> {
    let mut found = Diagnostics::new();
    let documents = Documents::load(files, &mut found);
    match lower_all(&documents, root, target, &mut found) {
        Some(api) if !found.has_errors() => Ok(api),
        _ => {
            let mut diagnostics = Diagnostics::new();
            let is_error = |found: &&Diagnostic| found.severity == diagnostics::Severity::Error;
            for error in found.iter().filter(is_error) {
                diagnostics.push(error.clone());
            }
            Err(Box::new(Report {
                diagnostics,
                documents,
            }))
        }
    }
}

/// The schema whose root document has the path `root`, as one OpenAPI document.
///
/// # Errors
/// All problems that prevent a bundle of the files.
pub fn bundle(
    files: impl IntoIterator<Item = SchemaFile>,
    root: &str,
) -> Result<serde_json::Value, Box<Report>> {
    let mut diagnostics = Diagnostics::new();
    let documents = Documents::load(files, &mut diagnostics);
    let bundled = find_root(&documents, root, &mut diagnostics)
        .and_then(|root| bundle::bundle(&documents, root, &mut diagnostics));
    match bundled {
        Some(bundled) if !diagnostics.has_errors() => Ok(bundled),
        _ => Err(Box::new(Report {
            diagnostics,
            documents,
        })),
    }
}

fn find_root(documents: &Documents, root: &str, diagnostics: &mut Diagnostics) -> Option<FileId> {
    let found = documents.document(root).map(|(file, _)| file);
    if found.is_none() && !diagnostics.has_errors() {
        diagnostics.push(Diagnostic::error(None, format!("the schema has no file {root}")));
    }
    found
}

fn lower_all(
    documents: &Documents,
    root: &str,
    target: &Target,
    diagnostics: &mut Diagnostics,
) -> Option<ir::Api> {
    let root = find_root(documents, root, diagnostics)?;
    let document = openapi::read(documents, root, diagnostics)?;
    // An author mends the examples of a schema. Those of somebody else's document are as they are.
    let severity = match target.layout {
        Layout::InPlace => Severity::Error,
        Layout::StandAlone(_) => Severity::Warning,
    };
    openapi::check_values(&document, severity, diagnostics);
    Some(lower::lower(
        &document,
        documents.sources(),
        root,
        target,
        diagnostics,
    ))
}
