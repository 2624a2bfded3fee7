//! A workspace of generated packages, beside the project's own. It has the same lints, profiles and locked versions. It also
//! has the same target folder, so dependencies are compiled only once, unless a test asks for a folder of its own.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::schemas::workspace;

/// A workspace of packages in a folder of its own.
pub(crate) struct Packages {
    root: PathBuf,
    target: PathBuf,
    written: BTreeSet<PathBuf>,
}

impl Packages {
    /// A workspace of that name with these packages. It keeps its folder from run to run, so cargo compiles only
    /// changed packages.
    pub(crate) fn new(name: &str, members: &[&str]) -> Self {
        let mut packages = Self {
            root: Path::new(env!("CARGO_TARGET_TMPDIR")).join(name),
            target: Path::new(env!("CARGO_TARGET_TMPDIR"))
                .parent()
                .unwrap()
                .to_owned(),
            written: BTreeSet::new(),
        };
        let manifest = fs::read_to_string(workspace().join("Cargo.toml")).unwrap();
        let members = format!("members = {members:?}");
        let lines = manifest.lines().map(|line| match line.strip_prefix("members") {
            Some(_) => members.as_str(),
            None => line,
        });
        packages.write("Cargo.toml", &lines.collect::<Vec<_>>().join("\n"));
        let text = |file: &str| fs::read_to_string(workspace().join(file)).unwrap();
        packages.write("clippy.toml", &text("clippy.toml"));
        // Cargo removes unused packages from the lock file, so a copy of the original is kept for comparison.
        let (lock, known) = (text("Cargo.lock"), packages.root.join("Cargo.lock.copy"));
        if !fs::read_to_string(&known).is_ok_and(|known| known == lock) {
            packages.write("Cargo.lock", &lock);
            packages.write("Cargo.lock.copy", &lock);
        }
        packages
    }

    /// The same with a target folder of its own. Cargo lets one command wait for another one in the same folder, and the
    /// packages of a long test need few dependencies.
    pub(crate) fn alone(mut self) -> Self {
        self.target = self.root.join("target");
        self
    }

    /// Writes a file, unless it has this text already.
    pub(crate) fn write(&mut self, path: &str, text: &str) {
        let path = self.root.join(path);
        if !fs::read_to_string(&path).is_ok_and(|known| known == text) {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
        }
        self.written.insert(path);
    }

    /// Removes the files below a folder that an earlier run wrote and this run did not.
    pub(crate) fn remove_others(&self, folder: &str) {
        remove_others(&self.root.join(folder), &self.written);
    }

    /// Runs a cargo command, which must succeed.
    pub(crate) fn cargo(&self, command: &str, arguments: &[&str]) {
        let output = self.run(command, arguments);
        assert!(
            output.status.success(),
            "cargo {command} {arguments:?} in {}:\n{}{}",
            self.root.display(),
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }

    /// Runs a cargo command, which may fail.
    pub(crate) fn run(&self, command: &str, arguments: &[&str]) -> Output {
        self.command(command)
            .arg("--quiet")
            .args(arguments)
            .env("RUSTDOCFLAGS", "-D warnings")
            .output()
            .unwrap()
    }

    /// A cargo command in the folder of the workspace, which uses the project's target folder unless it is alone.
    pub(crate) fn command(&self, command: &str) -> Command {
        let mut cargo = cargo();
        cargo
            .arg(command)
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", &self.target);
        cargo
    }
}

/// The folder of the runtime, for manifests.
pub(crate) fn runtime() -> String {
    let folder = fs::canonicalize(workspace().join("generated-sdk/runtime")).unwrap();
    folder.to_str().unwrap().replace('\\', "/")
}

/// Clippy has more lints than the compiler, but is not always installed.
pub(crate) fn lint_command() -> &'static str {
    let found = cargo().args(["clippy", "--version"]).output();
    let found = found.is_ok_and(|output| output.status.success());
    if found { "clippy" } else { "check" }
}

/// Without the variables in which cargo tells this test its package: build scripts of dependencies read them, and cargo
/// would compile these dependencies anew.
fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in std::env::vars() {
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(name);
        }
    }
    cargo
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
