//! Tests of the source stage, with what they share.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod hostile;
mod meaning;
mod properties;
mod references;

use serde_json::{Map, Value as Json, json};

use super::{Documents, Node, SchemaFile, Value};
use crate::diagnostics::{Diagnostic, Diagnostics};

/// The path of the only file of most tests.
const PATH: &str = "modules/users.yaml";

fn load(files: &[(&str, &str)]) -> (Documents, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let files = files.iter().map(|(path, text)| SchemaFile::new(*path, *text));
    let documents = Documents::load(files, &mut diagnostics);
    (documents, diagnostics)
}

/// Loads one file without problems.
fn load_one(text: &str) -> Documents {
    let (documents, diagnostics) = load(&[(PATH, text)]);
    assert!(
        diagnostics.is_empty(),
        "{}",
        diagnostics.render(documents.sources())
    );
    documents
}

/// What a file without problems says.
fn meaning(text: &str) -> Json {
    let documents = load_one(text);
    let (_, root) = documents.document(PATH).unwrap();
    to_json(root)
}

fn to_json(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Bool(value) => json!(value),
        Value::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(value), _, _) => json!(value),
            (None, Some(value), _) => json!(value),
            (None, None, value) => json!(value.unwrap()),
        },
        Value::String(text) => json!(text),
        Value::Sequence(items) => items.iter().map(to_json).collect(),
        Value::Mapping(mapping) => {
            let fields = mapping
                .iter()
                .map(|entry| (entry.key.clone(), to_json(&entry.value)));
            Json::Object(fields.collect::<Map<_, _>>())
        }
    }
}

/// Asserts the one problem of the one file: where it is, what it says, and that its rendering shows all that
/// and the source line.
fn assert_problem(text: &str, at: &str, message: &str) -> Diagnostic {
    let (documents, diagnostics) = load(&[(PATH, text)]);
    let rendered = diagnostics.render(documents.sources());
    assert_eq!(diagnostics.iter().count(), 1, "{rendered}");
    let diagnostic = diagnostics.iter().next().unwrap().clone();
    assert_shown(&documents, &diagnostic, &format!("{PATH}:{at}"), message);
    diagnostic
}

fn assert_shown(documents: &Documents, diagnostic: &Diagnostic, location: &str, message: &str) {
    let sources = documents.sources();
    let span = diagnostic.span.unwrap();
    let rendered = diagnostic.render(sources);
    assert_eq!(sources.location(span), location, "{rendered}");
    assert_eq!(diagnostic.message, message, "{rendered}");
    assert!(rendered.starts_with(&format!("error: {message}\n")), "{rendered}");
    assert!(rendered.contains(&format!("--> {location}\n")), "{rendered}");
    let (line, _) = sources.line_column(span);
    let line = sources.text(span.file).lines().nth(line - 1).unwrap_or("");
    if line.len() < 100 && !line.contains(char::is_control) {
        assert!(
            rendered.contains(&format!("| {line}")) || line.is_empty(),
            "{rendered}"
        );
    }
    assert!(rendered.contains('^'), "{rendered}");
}
