//! What the golden schemas become compiles, with every warning denied: beside the client's real hand-written part,
//! one package a golden, in a workspace of their own.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::GeneratedFile;
use generator::render::{DISPATCH, MODULES};

use crate::schemas::{files_of, goldens, workspace};
use crate::{arbitrary, hostile};

/// How many documents made up by proptest are compiled.
const ARBITRARY: usize = 12;

/// Beside the goldens, one package has every hostile text in its documentation and names, and some are of arbitrary
/// documents.
#[test]
fn generated_clients_compile_without_warnings() {
    let goldens = goldens()
        .into_iter()
        .map(|(name, schema)| (format!("golden-{name}"), files_of(&schema)));
    let hostile = [(String::from("hostile"), hostile::all_in_one())];
    let arbitrary = arbitrary::accepted(ARBITRARY).into_iter().enumerate();
    let arbitrary = arbitrary.map(|(index, files)| (format!("arbitrary-{index}"), files));
    let packages = Packages::new();
    let all: Vec<_> = goldens.chain(hostile).chain(arbitrary).collect();
    packages.write(&all);
    let with_all = |command, arguments: &[&str]| packages.cargo(command, "test-util", arguments);
    // The names of arbitrary documents are too strange for clippy's taste.
    with_all(lint_command(), &["--workspace", "--exclude", "arbitrary-*"]);
    with_all("check", &["--package", "arbitrary-*"]);
    with_all(
        "doc",
        &["--no-deps", "--package", "golden-*", "--package", "hostile"],
    );
    // Some have constructors that are there for tests only. The others say the same without the feature.
    let apart: Vec<String> = all
        .iter()
        .filter(|(_, files)| {
            files
                .iter()
                .any(|file| file.path.ends_with("/models/constructors.rs"))
        })
        .map(|(name, _)| format!("--package={name}"))
        .collect();
    assert!(!apart.is_empty());
    packages.cargo("check", "", &apart.iter().map(String::as_str).collect::<Vec<_>>());
}

/// Clippy says more than the compiler, but not everybody has it.
fn lint_command() -> &'static str {
    let found = cargo().args(["clippy", "--version"]).output();
    let found = found.is_ok_and(|output| output.status.success());
    if found { "clippy" } else { "check" }
}

fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// A workspace with one package a schema: the client's hand-written part, and what the schema became. The runtime is
/// one for all of them.
struct Packages {
    root: PathBuf,
    client: PathBuf,
}

/// The folder of the runtime in that of the client.
const RUNTIME: &str = "runtime";

impl Packages {
    /// It keeps its folder from run to run, so that cargo compiles only what changed.
    fn new() -> Self {
        Self {
            root: Path::new(env!("CARGO_TARGET_TMPDIR")).join("generated-clients"),
            client: workspace().join("generated-sdk"),
        }
    }

    fn write(&self, packages: &[(String, Vec<GeneratedFile>)]) {
        let mut written = BTreeSet::new();
        let mut write = |path: PathBuf, text: &str| {
            if fs::read_to_string(&path).is_ok_and(|known| known == text) {
                written.insert(path);
                return;
            }
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
            written.insert(path);
        };
        write(self.root.join("Cargo.toml"), &workspace_manifest());
        let lock = fs::read_to_string(workspace().join("Cargo.lock")).unwrap();
        fs::write(self.root.join("Cargo.lock"), lock).unwrap();
        let runtime = self.client.join(RUNTIME);
        write(
            self.root.join(RUNTIME).join("Cargo.toml"),
            &manifest(&runtime, "sdk-runtime"),
        );
        for (path, text) in files_in(&runtime) {
            write(self.root.join(RUNTIME).join(path), &text);
        }
        let client = self.client_files();
        for (name, files) in packages {
            let folder = self.root.join("packages").join(name);
            let manifest = manifest(&self.client, name);
            let manifest = manifest.replace("path = \"runtime\"", "path = \"../../runtime\"");
            write(folder.join("Cargo.toml"), &manifest);
            for (path, text) in &client {
                write(folder.join(path), text);
            }
            for file in files {
                write(folder.join(place(file)), &file.text);
            }
        }
        remove_others(&self.root.join("packages"), &written);
    }

    /// The hand-written part of the client: paths in the package, and texts.
    fn client_files(&self) -> Vec<(PathBuf, String)> {
        let mut files = files_in(&self.client);
        for (path, text) in &mut files {
            if path == Path::new("src/lib.rs") {
                *text = library(text);
            }
        }
        files.push((PathBuf::from("src/examples.rs"), EXAMPLES.to_owned()));
        let config = "clippy.toml";
        let text = fs::read_to_string(workspace().join(config)).unwrap();
        files.push((config.into(), text));
        files
    }

    /// Runs a cargo command, without the network: testing the workspace has fetched what the packages need.
    fn cargo(&self, command: &str, features: &str, arguments: &[&str]) {
        let output = cargo()
            .args([
                command,
                "--lib",
                "--no-default-features",
                "--features",
                features,
                "--offline",
                "--quiet",
                "--keep-going",
            ])
            .args(arguments)
            .arg("--target-dir")
            .arg(self.root.join("target"))
            .current_dir(&self.root)
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env("RUSTFLAGS", "-D warnings")
            .env("RUSTDOCFLAGS", "-D warnings")
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success(),
            "cargo {command} in {}:\n{text}",
            self.root.display()
        );
    }
}

/// The manifest of a package, under another name and without what its tests need.
fn manifest(package: &Path, name: &str) -> String {
    let manifest = fs::read_to_string(package.join("Cargo.toml")).unwrap();
    let named = format!("name = \"{name}\"");
    let mut section = "";
    let mut lines = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        }
        match section {
            "[dev-dependencies]" | "[[bench]]" => {}
            "[package]" if line.starts_with("name = ") => lines.push(named.as_str()),
            _ => lines.push(line),
        }
    }
    lines.join("\n")
}

/// The sources of a package that are written by hand, without its tests: paths in the package, and texts.
fn files_in(package: &Path) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut folders = vec![package.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(package).unwrap();
            if path.is_dir() {
                if name != Path::new(MODULES) && name != Path::new("src/tests") {
                    folders.push(path);
                }
                continue;
            }
            files.push((name.to_owned(), fs::read_to_string(&path).unwrap()));
        }
    }
    files
}

/// The workspace's own manifest, with other members.
fn workspace_manifest() -> String {
    let manifest = fs::read_to_string(workspace().join("Cargo.toml")).unwrap();
    let lines = manifest.lines().map(|line| match line.strip_prefix("members") {
        Some(_) => "members = [\"packages/*\"]",
        None => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The example `call`, of which only the table is generated, as a module.
const EXAMPLES: &str = "
mod operations;

struct Entry {
    id: &'static str,
    method: &'static str,
    call: fn(&crate::ManagementClient, &[u8]) -> Result<crate::JsonCall, crate::json::JsonError>,
}

fn request<T: crate::Slot + Default>(json: &[u8]) -> Result<T, crate::json::JsonError> {
    crate::json::from_slice_strict(json)
}
";

/// `lib.rs` for a schema that does not use everything: the hand-written modules may have items that nobody uses.
/// Nothing is allowed in the generated ones.
fn library(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let declared = line.strip_prefix("pub ").unwrap_or(line).strip_prefix("mod ");
        if declared.is_some_and(|name| name != "generated;") {
            out.push_str("#[allow(unused, clippy::all, clippy::pedantic)]\n");
        }
        out.push_str(line);
        out.push('\n');
    }
    // The table is never read here; what it names has to exist.
    out.push_str("#[allow(dead_code)]\nmod examples;\n#[allow(unused_extern_crates)]\nextern crate self as generated_sdk;\n");
    out
}

/// Where a generated file goes in its package.
fn place(file: &GeneratedFile) -> PathBuf {
    if file.path == DISPATCH {
        PathBuf::from("src/examples/operations.rs")
    } else {
        PathBuf::from(&file.path)
    }
}

fn remove_others(folder: &Path, keep: &BTreeSet<PathBuf>) {
    let mut is_empty = true;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            remove_others(&path, keep);
        } else if !keep.contains(&path) {
            fs::remove_file(&path).unwrap();
        }
        is_empty &= !path.exists();
    }
    if is_empty {
        fs::remove_dir(folder).unwrap();
    }
}
