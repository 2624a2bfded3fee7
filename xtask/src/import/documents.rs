//! Reads the texts of a schema.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use generator::SchemaFile;
use generator::diagnostics::Diagnostics;
use generator::source::Documents;

/// Reads the files of a schema.
pub(super) fn load(files: impl IntoIterator<Item = SchemaFile>) -> Result<Documents> {
    let mut diagnostics = Diagnostics::new();
    let documents = Documents::load(files, &mut diagnostics);
    if diagnostics.has_errors() {
        bail!(
            "the schema cannot be read\n{}",
            diagnostics.render(documents.sources())
        );
    }
    Ok(documents)
}

/// Reads texts by path.
pub(super) fn parse(texts: &BTreeMap<String, String>) -> Result<Documents> {
    let texts = texts.iter();
    load(texts.map(|(path, text)| SchemaFile::new(path.as_str(), text.as_bytes())))
}
