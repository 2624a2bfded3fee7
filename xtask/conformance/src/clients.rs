//! Prepares the clients: installs the two clients of the vendor below `target/conformance/`, and builds ours.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::session::Session;

/// The SDK, and axios, which writes its queries. The SDK does not pin it; this list does.
const NODE_SDK: [(&str, &str); 2] = [("authing-node-sdk", "4.0.1"), ("axios", "1.21.1")];
const PYTHON_SDK: (&str, &str) = ("genauth", "5.1.0");
/// The SDK imports these packages, but does not list them as requirements.
const BESIDE_PYTHON_SDK: [(&str, &str); 2] = [("requests", "2.34.2"), ("websockets", "17.4")];

const NODE_DRIVER: &str = include_str!("../drive.mjs");
const PYTHON_DRIVER: &str = include_str!("../drive.py");

/// Made-up credentials that every client presents to the recorder.
pub(crate) const ACCESS_KEY: (&str, &str) = ("conformance-key", "conformance-secret");

/// A client of the vendor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Vendor {
    /// npm `authing-node-sdk`.
    Node,
    /// `PyPI` `genauth`.
    Python,
}

impl Vendor {
    /// Both clients.
    pub(crate) const EVERY: [Self; 2] = [Self::Node, Self::Python];

    /// The name on the command line, in `differences.yaml` and in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Node => "node",
            Self::Python => "python",
        }
    }

    /// The package and its version, for reports.
    pub(crate) fn package(self) -> String {
        let (name, version) = match self {
            Self::Node => NODE_SDK[0],
            Self::Python => PYTHON_SDK,
        };
        format!("{name} {version}")
    }

    /// Installs the client below `folder` unless it is there, and starts its driver against `host`.
    ///
    /// # Errors
    ///
    /// When Node, Python or the registry is not available. The message says which one.
    pub(crate) fn start(self, folder: &Path, host: &str) -> Result<Session> {
        let folder = folder.join(self.name());
        std::fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
        let (id, secret) = ACCESS_KEY;
        match self {
            Self::Node => {
                install_node(
                    &folder,
                    &NODE_SDK,
                    "the Node client needs Node.js 18 or later with npm, and the npm registry (or leave it out: \
                     `--client python`)",
                )?;
                let driver = write(&folder.join("drive.mjs"), NODE_DRIVER)?;
                let mut command = Command::new("node");
                command.arg(driver).arg(&folder).args([host, id, secret]);
                Session::start(self.name(), &mut command)
            }
            Self::Python => {
                let need = "the Python client needs Python 3.11 or later with venv, and PyPI (or leave it out: \
                            `--client node`)";
                let python = install_python(&folder, "genauth", PYTHON_SDK, &BESIDE_PYTHON_SDK, need)?;
                let driver = write(&folder.join("drive.py"), PYTHON_DRIVER)?;
                let mut command = Command::new(python);
                command.arg(driver).args([host, id, secret]);
                Session::start(self.name(), &mut command)
            }
        }
    }
}

/// The packages in the notation of their installer, such as `axios@1.21.1`.
fn pinned(packages: &[(&str, &str)], sign: &str) -> Vec<String> {
    packages
        .iter()
        .map(|(name, version)| format!("{name}{sign}{version}"))
        .collect()
}

/// Installs packages of npm below a folder, unless they are there in these versions.
///
/// # Errors
///
/// When the installation fails. The message begins with `need`.
pub(crate) fn install_node(folder: &Path, packages: &[(&str, &str)], need: &str) -> Result<()> {
    let is_there = |(name, version): &(&str, &str)| {
        let manifest = folder.join("node_modules").join(name).join("package.json");
        std::fs::read(&manifest)
            .ok()
            .and_then(|bytes| serde_json::from_slice::<serde_json::Value>(&bytes).ok())
            .is_some_and(|manifest| manifest["version"] == *version)
    };
    if packages.iter().all(is_there) {
        return Ok(());
    }
    // On Windows, npm is a script. It starts only by its full name.
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    finish(
        Command::new(npm)
            .args([
                "install",
                "--no-audit",
                "--no-fund",
                "--ignore-scripts",
                "--prefix",
            ])
            .arg(folder)
            .args(pinned(packages, "@")),
        need,
    )
}

/// Installs packages of `PyPI` below a folder, unless the first is there in this version. `module` is what it is imported
/// as. Returns the program of Python that has them.
///
/// # Errors
///
/// When the installation fails. The message begins with `need`.
pub(crate) fn install_python(
    folder: &Path,
    module: &str,
    (name, version): (&str, &str),
    beside: &[(&str, &str)],
    need: &str,
) -> Result<PathBuf> {
    let (base, binaries) = if cfg!(windows) {
        ("python", "Scripts")
    } else {
        ("python3", "bin")
    };
    let python = folder.join(binaries).join("python");
    let probe =
        format!("import {module}, importlib.metadata as m; assert m.version('{name}') == '{version}'");
    let installed = Command::new(&python)
        .args(["-c", &probe])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if installed {
        return Ok(python);
    }
    finish(Command::new(base).args(["-m", "venv"]).arg(folder), need)?;
    finish(
        Command::new(&python)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            .args(pinned(&[(name, version)], "=="))
            .args(pinned(beside, "==")),
        need,
    )?;
    Ok(python)
}

/// Builds the example `call` of our SDK and returns the path of the program.
///
/// # Errors
///
/// When it does not build.
pub(crate) fn build_ours(workspace: &Path) -> Result<PathBuf> {
    let output = xtask::cargo::cargo()
        .current_dir(workspace)
        .args(["build", "--quiet", "--package", "genauth", "--example", "call"])
        .arg("--message-format=json-render-diagnostics")
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run cargo")?;
    if !output.status.success() {
        bail!("the example `call` of genauth does not build");
    }
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["target"]["name"] == "call")
        .find_map(|message| Some(PathBuf::from(message["executable"].as_str()?)))
        .context("cargo built the example `call`, but did not report its program")
}

/// Starts our own client against `host`.
///
/// # Errors
///
/// When the program cannot be started.
pub(crate) fn start_ours(program: &Path, host: &str) -> Result<Session> {
    let (id, secret) = ACCESS_KEY;
    let mut command = Command::new(program);
    command
        .arg("--lines")
        .env("GENAUTH_HOST", host)
        .env("GENAUTH_ACCESS_KEY_ID", id)
        .env("GENAUTH_ACCESS_KEY_SECRET", secret);
    Session::start("Rust", &mut command)
}

fn write(path: &Path, text: &str) -> Result<PathBuf> {
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(path.to_owned())
}

/// Runs a command to its end. `need` says in an error what the command requires.
pub(crate) fn finish(command: &mut Command, need: &str) -> Result<()> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("{need}\ncannot run {command:?}"))?;
    if !output.status.success() {
        let stdout = String::from_utf8_lossy(&output.stdout);
        let stderr = String::from_utf8_lossy(&output.stderr);
        bail!(
            "{need}\n{command:?} ended with {}:\n{}{}",
            output.status,
            stdout.trim_end(),
            stderr.trim_end()
        );
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_tool_is_named_with_the_requirements() {
        let mut absent = Command::new("no-such-package-manager");
        let error = finish(absent.arg("install"), "needs it").unwrap_err().to_string();
        assert_eq!(
            error,
            "needs it\ncannot run \"no-such-package-manager\" \"install\""
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_failed_installation_keeps_the_output_of_the_tool() {
        let mut failing = Command::new("sh");
        failing.args(["-c", "echo registry unreachable >&2; exit 4"]);
        let error = finish(&mut failing, "needs a registry").unwrap_err().to_string();
        assert!(error.starts_with("needs a registry\n"), "{error}");
        assert!(error.contains("exit status: 4"), "{error}");
        assert!(error.ends_with("registry unreachable"), "{error}");
    }
}
