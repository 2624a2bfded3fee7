use std::fmt::Write as _;

use anyhow::anyhow;
use expect_test::expect_file;
use generator::{SchemaFile, Target};

use super::*;

const SCHEMA: &str = include_str!("golden.yaml");

fn twin(schema: &str) -> Result<BTreeMap<String, String>> {
    let file = SchemaFile::new("openapi.yaml", schema.as_bytes());
    let output = generator::generate([file], "openapi.yaml", &Target::in_place(TYPE));
    let output = output.map_err(|report| anyhow!(report.render()))?;
    files(&output.files)
}

/// The expected text has no documentation, because the twin copies it unchanged.
///
/// `UPDATE_EXPECT=1 cargo test -p xtask-bench twin` writes the file anew.
#[test]
fn the_twin_of_every_kind_of_generated_item() -> Result<()> {
    let all = twin(SCHEMA)?;
    let mut text = String::new();
    for (path, body) in &all {
        writeln!(text, "// {path}\n")?;
        let is_code = |line: &&str| !line.trim_start().starts_with("//");
        for line in body.lines().filter(is_code) {
            writeln!(text, "{line}")?;
        }
        writeln!(text)?;
    }
    expect_file!["golden.txt"].assert_eq(&text);
    Ok(())
}

#[test]
fn the_twin_has_the_files_of_its_original_and_nothing_of_the_model_layer() -> Result<()> {
    let all = twin(SCHEMA)?;
    let paths: Vec<_> = all.keys().map(String::as_str).collect();
    assert!(paths.contains(&"src/generated/books/client.rs"), "{paths:?}");
    for (path, text) in &all {
        for word in [
            "sdk_runtime",
            "raw_fields",
            "RawFields",
            "Slot",
            "Fields",
            "SCHEMA",
        ] {
            assert!(!text.contains(word), "{path} has {word}");
        }
    }
    Ok(())
}

#[test]
fn unexpected_code_is_an_error_with_its_place() {
    let file = |text: &str| GeneratedFile {
        path: String::from("src/generated/a/models.rs"),
        text: text.to_owned(),
    };
    let text = "impl Fields for A { fn field(&self, index: usize) -> &dyn Slot { todo(index) } }";
    let error = files(&[file(text)]).err().map(|error| format!("{error:#}"));
    let expected =
        "cannot make the twin of src/generated/a/models.rs: the table of A: there is no list of names";
    assert_eq!(error.as_deref(), Some(expected));
}
