//! The schemas of the tests, and functions that generate clients from them.

use std::fs;
use std::path::{Path, PathBuf};

use generator::target::Reserved;
use generator::{GeneratedFile, Output, Report, SchemaFile, Target};

/// The path of a schema's root document.
pub(crate) const ROOT: &str = "openapi.yaml";

/// A line that starts another file of a schema that is written in one text: `# ==> modules/users.yaml`.
const NEXT_FILE: &str = "# ==> ";

/// A folder below `generator/tests`.
pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// The workspace that the generator is part of.
pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The names, without extension, of the files in a folder that have this extension, in order.
pub(crate) fn names(folder: &Path, extension: &str) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

/// The files of a schema that is written in one text.
pub(crate) fn split(text: &str) -> Vec<SchemaFile> {
    let mut files = vec![(ROOT.to_owned(), String::new())];
    for line in text.lines() {
        if let Some(path) = line.strip_prefix(NEXT_FILE) {
            files.push((path.to_owned(), String::new()));
        } else if let Some((_, text)) = files.last_mut() {
            text.push_str(line);
            text.push('\n');
        }
    }
    files
        .into_iter()
        .map(|(path, text)| SchemaFile::new(path, text))
        .collect()
}

/// The target of the tests: a client in place, whose hand-written part can be cloned. Programs find it in the crate `api`.
pub(crate) fn target() -> Target {
    Target {
        path: Some(String::from("api")),
        reserved: Reserved {
            methods: [String::from("clone")].into(),
            ..Reserved::default()
        },
        ..Target::in_place("Client")
    }
}

/// The smallest hand-written part of a client.
pub(crate) const CLIENT: &str = "\
//! A client.

pub mod generated;

pub use generated::*;
pub use ::sdk_runtime::value::{json, json_object};
pub use ::sdk_runtime::{DateTime, Error, JsonObject, JsonValue, Nullable};

/// The client.
#[derive(Clone)]
pub struct Client {
    core: ::sdk_runtime::Client,
}

impl AsRef<::sdk_runtime::Client> for Client {
    fn as_ref(&self) -> &::sdk_runtime::Client {
        &self.core
    }
}

/// A mock of the API.
#[cfg(feature = \"test-util\")]
pub fn mock() -> ::sdk_runtime::mock::MockApi {
    ::sdk_runtime::mock::MockApi::new(&generated::API, generated::EXAMPLES)
}
";

/// Generates a client from a schema that is written in one text.
pub(crate) fn generate(text: &str) -> Result<Output, Box<Report>> {
    generator::generate(split(text), ROOT, &target())
}

/// Generates a client from a schema without errors.
pub(crate) fn files_of(text: &str, target: &Target) -> Vec<GeneratedFile> {
    match generator::generate(split(text), ROOT, target) {
        Ok(output) => output.files,
        Err(report) => panic!("{}", report.render()),
    }
}

/// The golden schemas: name and text.
pub(crate) fn goldens() -> Vec<(String, String)> {
    let folder = folder("golden");
    let read = |name: String| {
        let text = fs::read_to_string(folder.join(format!("{name}.yaml"))).unwrap();
        (name, text)
    };
    names(&folder, "yaml").into_iter().map(read).collect()
}

/// The schema of the project's own client.
pub(crate) fn real() -> Vec<SchemaFile> {
    let root = workspace().join("schema");
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "yaml") {
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap();
                files.push(SchemaFile::new(name.replace('\\', "/"), fs::read(&path).unwrap()));
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}
