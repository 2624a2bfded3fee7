//! Assembles crates below `target/bench`: ours, its twin with derives, and an application that uses each.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use generator::GeneratedFile;
use xtask::workspace::{files_below, slashed};

use super::cargo::Subject;
use super::twin;

/// An addition to a manifest. It makes the package a workspace of its own, although the folder is inside ours.
const WORKSPACE: &str = "\n[workspace]\n";

/// The folder of our generated code, below the package of the client.
const GENERATED: &str = "src/generated/";

/// The package of the runtime, below that of the client.
const RUNTIME: &str = "runtime";

/// A client crate, and an application that uses it.
pub(crate) struct Pair {
    pub(crate) library: Subject,
    /// Our runtime, which the crate uses. The twin has its own in the same crate.
    pub(crate) runtime: Option<Subject>,
    pub(crate) application: Subject,
}

/// Our crate: the package of the project, with newly generated code.
pub(crate) fn ours(root: &Path, bench: &Path, generated: &[GeneratedFile]) -> Result<Pair> {
    let folder = bench.join("crates/ours");
    let package = root.join("generated-sdk");
    let mut files = BTreeMap::new();
    files.insert(
        String::from("Cargo.toml"),
        alone(&read(&root.join("Cargo.toml"))?),
    );
    for file in files_below(&package)? {
        let path = slashed(&package, &file)?;
        if !path.starts_with(GENERATED) {
            files.insert(format!("generated-sdk/{path}"), read(&file)?);
        }
    }
    for file in generated {
        files.insert(format!("generated-sdk/{}", file.path), file.text.clone());
    }
    replace(&folder, &files)?;
    let library = folder.join("generated-sdk");
    let pair = pair(root, bench, "ours", "genauth", &library)?;
    Ok(Pair {
        runtime: Some(Subject {
            root: library.join(RUNTIME).join("src/lib.rs"),
            package: String::from("sdk-runtime"),
            folder: pair.library.folder.clone(),
        }),
        ..pair
    })
}

/// The twin of our crate, with the versions of its dependencies.
pub(crate) fn derives(root: &Path, bench: &Path, generated: &[GeneratedFile]) -> Result<Pair> {
    let folder = bench.join("crates/derives");
    let mut files = twin::files(generated)?;
    // Generated code calls these parts in both crates. They do not read or write JSON.
    for (ours, twins) in [
        ("operation.rs", "operation.rs"),
        ("record/argument.rs", "argument.rs"),
    ] {
        let text = read(&root.join("generated-sdk").join(RUNTIME).join("src").join(ours))?;
        files.insert(format!("src/{twins}"), text);
    }
    files.insert(
        String::from("src/lib.rs"),
        read(&root.join("xtask/bench/derives.rs"))?,
    );
    files.insert(String::from("Cargo.toml"), String::from(DERIVES));
    replace(&folder, &files)?;
    pair(root, bench, "derives", "derives", &folder)
}

const DERIVES: &str = r#"[package]
name = "derives"
version = "0.1.0"
edition = "2024"

[dependencies]
http = "1"
reqwest = { version = "0.13", default-features = false, features = ["rustls"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"

[workspace]
"#;

/// The application that uses a crate. Both are compiled from its folder, so both get the usual profiles of cargo.
fn pair(root: &Path, bench: &Path, name: &str, package: &str, crate_folder: &Path) -> Result<Pair> {
    let folder = bench.join("applications").join(name);
    let below = slashed(bench, crate_folder)?;
    let manifest = format!(
        r#"[package]
name = "application-{name}"
version = "0.1.0"
edition = "2024"

[dependencies]
sdk = {{ package = "{package}", path = "../../{below}" }}
tokio = {{ version = "1", default-features = false, features = ["net", "rt", "time"] }}
{WORKSPACE}"#
    );
    let files = BTreeMap::from([
        (String::from("Cargo.toml"), manifest),
        (String::from("Cargo.lock"), read(&root.join("Cargo.lock"))?),
        (
            String::from("src/main.rs"),
            read(&root.join("xtask/bench/application.rs"))?,
        ),
    ]);
    replace(&folder, &files)?;
    Ok(Pair {
        library: Subject {
            root: crate_folder.join("src/lib.rs"),
            package: package.to_owned(),
            folder: folder.clone(),
        },
        runtime: None,
        application: Subject {
            root: folder.join("src/main.rs"),
            package: format!("application-{name}"),
            folder,
        },
    })
}

/// Prepares the crate of a peer for cargo. It keeps the lock file of an earlier run.
pub(crate) fn of_peer<'a>(
    bench: &Path,
    package: &str,
    written: &Path,
    besides: impl Iterator<Item = (&'a str, String)>,
) -> Result<Subject> {
    let folder = bench.join("crates").join(package);
    let mut files = BTreeMap::new();
    for file in files_below(written)? {
        let path = slashed(written, &file)?;
        let is_rust = file.extension().is_some_and(|extension| extension == "rs");
        if is_rust || path == "Cargo.toml" {
            files.insert(path, read(&file)?);
        }
    }
    files.extend(besides.map(|(path, text)| (path.to_owned(), text)));
    let manifest = files.get_mut("Cargo.toml").context("there is no Cargo.toml")?;
    if !manifest.lines().any(|line| line.trim() == "[workspace]") {
        manifest.push_str(WORKSPACE);
    }
    let lock = fs::read_to_string(folder.join("Cargo.lock"));
    files.extend(lock.ok().map(|lock| (String::from("Cargo.lock"), lock)));
    replace(&folder, &files)?;
    Ok(Subject {
        root: folder.join("src/lib.rs"),
        package: package.to_owned(),
        folder,
    })
}

/// The manifest of the project, for a workspace of the client alone.
fn alone(manifest: &str) -> String {
    let mut alone = String::new();
    for line in manifest.lines() {
        let is_list = line.starts_with("members = ");
        alone.push_str(if is_list {
            "members = [\"generated-sdk\"]"
        } else {
            line
        });
        alone.push('\n');
    }
    alone
}

/// Makes the folder contain these files and no others.
fn replace(folder: &Path, files: &BTreeMap<String, String>) -> Result<()> {
    empty(folder)?;
    for (path, text) in files {
        let file = folder.join(path);
        let say = || format!("cannot write {}", file.display());
        if let Some(above) = file.parent() {
            fs::create_dir_all(above).with_context(say)?;
        }
        fs::write(&file, text).with_context(say)?;
    }
    Ok(())
}

/// Empties the folder, or creates it.
pub(crate) fn empty(folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    Ok(folder.to_owned())
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workspace_of_the_client_alone_keeps_inherited_settings() {
        let manifest =
            "[workspace]\nmembers = [\"a\", \"generated-sdk\"]\n\n[workspace.package]\nversion = \"1\"\n";
        let expected = "[workspace]\nmembers = [\"generated-sdk\"]\n\n[workspace.package]\nversion = \"1\"\n";
        assert_eq!(alone(manifest), expected);
    }

    #[test]
    fn the_project_has_the_line_that_is_replaced() -> Result<()> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let manifest = alone(&read(&root.join("Cargo.toml"))?);
        assert!(manifest.contains("members = [\"generated-sdk\"]\n"), "{manifest}");
        assert!(!manifest.contains("xtask"), "{manifest}");
        Ok(())
    }

    #[test]
    fn the_crate_of_a_peer_is_a_workspace_of_its_own_and_keeps_its_versions() -> Result<()> {
        let bench = tempfile::tempdir()?;
        let written = bench.path().join("written");
        fs::create_dir_all(written.join("src"))?;
        fs::write(written.join("Cargo.toml"), "[package]\nname = \"x\"\n")?;
        fs::write(written.join("src/api.rs"), "pub struct A;\n")?;
        fs::write(written.join("README.md"), "# Read me\n")?;
        fs::create_dir_all(bench.path().join("crates/x"))?;
        fs::write(bench.path().join("crates/x/Cargo.lock"), "version = 4\n")?;
        fs::write(bench.path().join("crates/x/old.rs"), "")?;
        let besides = [("src/lib.rs", String::from("mod api;\n"))];
        let subject = of_peer(bench.path(), "x", &written, besides.into_iter())?;
        let files: Result<Vec<_>> = files_below(&subject.folder)?
            .iter()
            .map(|file| slashed(&subject.folder, file))
            .collect();
        assert_eq!(files?, ["Cargo.lock", "Cargo.toml", "src/api.rs", "src/lib.rs"]);
        let manifest = read(&subject.folder.join("Cargo.toml"))?;
        assert_eq!(manifest, "[package]\nname = \"x\"\n\n[workspace]\n");
        Ok(())
    }
}
