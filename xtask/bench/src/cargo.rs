//! Calls cargo: compiles one crate and measures its rustc, builds a program, and runs benchmarks.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::probe::{self, Figures};
use super::reason::reason;

/// Cargo with a target folder of its own.
pub(crate) struct Cargo {
    /// The project's folder.
    root: PathBuf,
    /// The folder for all files of this command.
    bench: PathBuf,
}

/// How a crate is compiled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Build {
    Check,
    Dev,
    Release,
}

/// A crate to compile.
#[derive(Clone)]
pub(crate) struct Subject {
    /// The folder of the package. Cargo runs in it.
    pub(crate) folder: PathBuf,
    pub(crate) package: String,
    /// The crate's own `lib.rs` or `main.rs`.
    pub(crate) root: PathBuf,
}

/// The cost of compiling a crate, and the size of the result.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Compiled {
    /// The cost of rustc for this crate alone, including the linker for a program.
    pub(crate) figures: Figures,
    /// The size in bytes, if the crate is a library and was built.
    pub(crate) rlib: Option<u64>,
}

impl Build {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Dev => &["build"],
            Self::Release => &["build", "--release"],
        }
    }
}

impl Cargo {
    pub(crate) fn new(root: &Path, bench: &Path) -> Self {
        Self {
            root: root.to_owned(),
            bench: bench.to_owned(),
        }
    }

    fn command(&self, folder: &Path) -> Command {
        let mut cargo = xtask::cargo::cargo();
        cargo
            .current_dir(folder)
            .stdin(Stdio::null())
            .env("CARGO_TARGET_DIR", self.bench.join("build"))
            .env("CARGO_INCREMENTAL", "0");
        cargo
    }

    /// Compiles the crate anew. Its dependencies are compiled only once.
    pub(crate) fn compile(&self, subject: &Subject, build: Build) -> Result<Compiled> {
        touch(&subject.root)?;
        let file = self.bench.join("figures");
        std::fs::write(&file, "").with_context(|| format!("cannot write {}", file.display()))?;
        let mut cargo = self.command(&subject.folder);
        cargo
            .args(build.arguments())
            .args(["--quiet", "--message-format=json-render-diagnostics"])
            .args(["--package", &subject.package]);
        probe::wrap_rustc(&mut cargo, &file)?;
        let output = cargo.output().context("cannot run cargo")?;
        if !output.status.success() {
            let what = build.arguments().join(" ");
            bail!("cargo {what} failed: {}", reason(&output.stderr, &self.root));
        }
        let krate = subject.package.replace('-', "_");
        let figures = probe::last(&file, Some(&krate))?.context("cargo did not compile the crate")?;
        let rlib = match rlib(&String::from_utf8_lossy(&output.stdout), &krate) {
            Some(path) => Some(
                std::fs::metadata(&path)
                    .with_context(|| format!("cannot read {path}"))?
                    .len(),
            ),
            None => None,
        };
        Ok(Compiled { figures, rlib })
    }

    /// Builds a program of the project for release and returns its path.
    pub(crate) fn program(&self, package: &str) -> Result<PathBuf> {
        let mut cargo = self.command(&self.root);
        cargo
            .args(["build", "--release", "--quiet", "--package", package])
            .arg("--message-format=json-render-diagnostics");
        let output = cargo
            .stderr(Stdio::inherit())
            .output()
            .context("cannot run cargo")?;
        if !output.status.success() {
            bail!("{package} does not build");
        }
        messages(&String::from_utf8_lossy(&output.stdout))
            .filter(|message| message["target"]["name"] == package)
            .find_map(|message| Some(PathBuf::from(message["executable"].as_str()?)))
            .with_context(|| format!("cargo built {package}, but did not report its program"))
    }

    /// Runs a benchmark of the project and returns its output.
    pub(crate) fn benchmark(&self, package: &str, name: &str) -> Result<String> {
        let mut cargo = self.command(&self.root);
        cargo.args(["bench", "--quiet", "--package", package, "--bench", name]);
        let output = cargo
            .stderr(Stdio::inherit())
            .output()
            .context("cannot run cargo")?;
        if !output.status.success() {
            bail!("the benchmark {name} of {package} failed");
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

/// Makes the file newer, so that cargo compiles its crate again.
fn touch(file: &Path) -> Result<()> {
    let say = || format!("cannot touch {}", file.display());
    let open = std::fs::File::options()
        .write(true)
        .open(file)
        .with_context(say)?;
    open.set_modified(SystemTime::now()).with_context(say)
}

fn messages(text: &str) -> impl Iterator<Item = Value> {
    text.lines().filter_map(|line| serde_json::from_str(line).ok())
}

/// The library that cargo made of the crate.
fn rlib(text: &str, krate: &str) -> Option<String> {
    messages(text)
        .filter(|message| {
            let name = message["target"]["name"].as_str().unwrap_or_default();
            name.replace('-', "_") == krate
        })
        .filter_map(|message| message["filenames"].as_array().cloned())
        .flatten()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .find(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|extension| extension == "rlib")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_is_found_in_the_output_of_cargo() {
        let text = r#"
{"reason":"compiler-artifact","target":{"name":"serde"},"filenames":["t/libserde.rlib","t/libserde.rmeta"]}
{"reason":"compiler-artifact","target":{"name":"from-maker"},"filenames":["t/libfrom_maker.rlib","t/x.rmeta"]}
{"reason":"build-finished","success":true}
"#;
        assert_eq!(rlib(text, "from_maker").as_deref(), Some("t/libfrom_maker.rlib"));
        assert_eq!(rlib(text, "absent"), None);
    }

    #[test]
    fn a_touched_file_is_newer_and_otherwise_the_same() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("lib.rs");
        std::fs::write(&file, "text")?;
        let long_ago = SystemTime::UNIX_EPOCH;
        std::fs::File::options()
            .write(true)
            .open(&file)?
            .set_modified(long_ago)?;
        touch(&file)?;
        assert!(std::fs::metadata(&file)?.modified()? > long_ago);
        assert_eq!(std::fs::read_to_string(&file)?, "text");
        Ok(())
    }
}
