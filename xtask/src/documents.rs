//! Reads an OpenAPI document and the files that it refers to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use generator::SchemaFile;
use serde_yaml::Value;

/// Reads a document and the files that its references name. Also returns the name of the document among these files.
/// It reads only files below the folder of the document. The generator reports a reference to any other file.
pub(crate) fn read(document: &Path) -> Result<(Vec<SchemaFile>, String)> {
    let folder = document.parent().unwrap_or_else(|| Path::new(""));
    let name = document.file_name().and_then(|name| name.to_str());
    let name = name.with_context(|| format!("{} is not the name of a file", document.display()))?;
    let bytes = fs::read(document).with_context(|| format!("cannot read {}", document.display()))?;
    let files = with_references(name, bytes, |path| fs::read(folder.join(path)).ok());
    Ok((files, name.to_owned()))
}

/// A document of this name and content, and the files that its references name. `read` gives the content of a file by its
/// path, seen from the folder of the document. A file that it does not have is left to the generator to report.
pub(crate) fn with_references(
    name: &str,
    bytes: Vec<u8>,
    read: impl Fn(&str) -> Option<Vec<u8>>,
) -> Vec<SchemaFile> {
    let mut known = BTreeMap::new();
    let mut open = vec![(name.to_owned(), bytes)];
    while let Some((path, bytes)) = open.pop() {
        let mut named = BTreeSet::new();
        // The generator reports a file that is not YAML.
        if refers_elsewhere(&bytes)
            && let Ok(value) = serde_yaml::from_slice::<Value>(&bytes)
        {
            references(&value, &mut named);
        }
        let files = named.iter().filter_map(|reference| below(&path, reference));
        known.insert(path.clone(), bytes);
        for file in files {
            let is_new = !known.contains_key(&file) && open.iter().all(|(path, _)| *path != file);
            if is_new && let Some(bytes) = read(&file) {
                open.push((file, bytes));
            }
        }
    }
    known
        .into_iter()
        .map(|(path, bytes)| SchemaFile::new(path, bytes))
        .collect()
}

/// Whether a text may refer to another file. Most documents refer only to themselves, and a large one takes seconds to
/// parse.
fn refers_elsewhere(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let is_between = |character: char| matches!(character, '"' | '\'' | ':') || character.is_whitespace();
    text.split("$ref")
        .skip(1)
        .any(|rest| !rest.trim_start_matches(is_between).starts_with('#'))
}

/// The files that references name.
fn references(value: &Value, named: &mut BTreeSet<String>) {
    match value {
        Value::Mapping(mapping) => {
            for (key, value) in mapping {
                if let (Some("$ref"), Some(reference)) = (key.as_str(), value.as_str()) {
                    let file = reference.split('#').next().unwrap_or_default();
                    if !file.is_empty() {
                        named.insert(file.to_owned());
                    }
                }
                references(value, named);
            }
        }
        Value::Sequence(items) => items.iter().for_each(|item| references(item, named)),
        Value::Tagged(tagged) => references(&tagged.value, named),
        _ => {}
    }
}

/// The file that a reference in the file `from` names, if it is below the folder of the document.
fn below(from: &str, reference: &str) -> Option<String> {
    let mut steps: Vec<&str> = from.split('/').collect();
    steps.pop();
    if reference.contains(':') || reference.starts_with('/') {
        return None;
    }
    for step in reference.split('/') {
        match step {
            "." | "" => {}
            ".." => drop(steps.pop()?),
            step => steps.push(step),
        }
    }
    Some(steps.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_comes_with_the_files_it_refers_to() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap_or(folder.path()))?;
            fs::write(path, text)
        };
        write(
            "api/root.yaml",
            "a: {$ref: 'more/one.yaml#/x'}\nb: {$ref: '#/a'}\nc: {$ref: 'https://e.com/z.yaml'}",
        )?;
        write(
            "api/more/one.yaml",
            "x: {$ref: ./two.json}\ny: {$ref: ../../outside.yaml}\nz: {$ref: gone.yaml}",
        )?;
        write("api/more/two.json", "{\"$ref\": \"../root.yaml\"}")?;
        write("api/stranger.yaml", "openapi: 3.0.3")?;
        write("outside.yaml", "{}")?;
        let (files, root) = read(&folder.path().join("api/root.yaml"))?;
        let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["more/one.yaml", "more/two.json", "root.yaml"]);
        assert_eq!(root, "root.yaml");
        Ok(())
    }
}
