//! `cargo xtask package`: what is published is complete, and passes its own tests from the packed file.
//!
//! The packages are packed as `cargo publish` packs them, and unpacked in a temporary folder outside of the workspace. There,
//! one finds the other by `[patch]`, and nothing of the workspace is at hand.

mod contents;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use xtask::cargo::cargo;
use xtask::workspace::Workspace;

use crate::packages::{Published, metadata, published};

/// How much is done with the packed files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Depth {
    /// Only their content is checked.
    Content,
    /// The tests of packages that need no other one run; those of the others are compiled.
    Quick,
    /// All tests run.
    Full,
}

/// Packs, checks and tests the packages that are published.
pub(crate) fn run(workspace: &Workspace, depth: Depth) -> Result<ExitCode> {
    let metadata = metadata(workspace)?;
    let packages = published(&metadata)?;
    let target = metadata["target_directory"].as_str();
    let target = PathBuf::from(target.context("cargo metadata has no target folder")?);
    pack(workspace, &packages)?;
    let folder = tempfile::tempdir().context("cannot make a temporary folder")?;
    let mut unpacked = Vec::new();
    let mut findings = Vec::new();
    for package in &packages {
        let root = unpack(&target, package, folder.path())?;
        findings.extend(contents::findings(package, &root)?);
        println!("{}", contents::size(package, &target.join("package"), &root)?);
        unpacked.push((package, root));
    }
    if !findings.is_empty() {
        bail!("the packages are not complete:\n  {}", findings.join("\n  "));
    }
    if depth != Depth::Content {
        for (package, root) in &unpacked {
            let started = Instant::now();
            let runs = depth == Depth::Full || package.needs.is_empty();
            test(package, root, &unpacked, &target.join("packed"), runs)?;
            let done = if runs {
                "passes its tests"
            } else {
                "compiles with its tests"
            };
            println!(
                "{} {done} from the packed file, in {:.0?}",
                package.name,
                started.elapsed()
            );
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes the packed files below `target/package`. They are not compiled there: the tests do that.
fn pack(workspace: &Workspace, packages: &[Published]) -> Result<()> {
    let mut command = cargo();
    command.args(["package", "--quiet", "--no-verify", "--allow-dirty"]);
    for package in packages {
        command.args(["--package", &package.name]);
    }
    succeed(command.current_dir(workspace.root()), "cargo package failed")
}

/// Unpacks a package and returns its folder.
fn unpack(target: &Path, package: &Published, into: &Path) -> Result<PathBuf> {
    let full_name = format!("{}-{}", package.name, package.version);
    let file = target.join("package").join(format!("{full_name}.crate"));
    let packed = File::open(&file).with_context(|| format!("cannot read {}", file.display()))?;
    // Linux, macOS and Windows have `tar`. Some take the drive in a path of Windows for a machine, so it gets no path.
    let mut command = Command::new("tar");
    command.args(["-xzf", "-"]).stdin(packed).current_dir(into);
    succeed(&mut command, &format!("cannot unpack {}", file.display()))?;
    Ok(into.join(full_name))
}

/// Runs the tests of a package, or compiles them. The build of an earlier run is used where the dependencies are the same.
fn test(
    package: &Published,
    root: &Path,
    all: &[(&Published, PathBuf)],
    target: &Path,
    runs: bool,
) -> Result<()> {
    let mut command = cargo();
    command.arg("test").arg("--quiet");
    if !runs {
        // The tests of documentation compile only when they run.
        command.args(["--no-run", "--tests", "--examples"]);
    }
    command.args(["--features", &package.test_features.join(",")]);
    for (other, folder) in all
        .iter()
        .filter(|(other, _)| package.needs.contains(&other.name))
    {
        command.arg("--config").arg(patch(&other.name, folder));
    }
    command
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_INCREMENTAL", "0")
        .current_dir(root);
    succeed(
        &mut command,
        &format!("the tests of {} fail outside of the workspace", package.name),
    )
}

/// A setting that makes cargo take a package from a folder.
fn patch(name: &str, folder: &Path) -> String {
    // A string of JSON is one of TOML.
    let folder = serde_json::Value::from(folder.to_string_lossy());
    format!("patch.crates-io.{name}.path={folder}")
}

fn succeed(command: &mut Command, otherwise: &str) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .with_context(|| format!("cannot run {program}"))?;
    if !status.success() {
        bail!("{otherwise}");
    }
    Ok(())
}

/// The text of a file, or nothing if there is none.
fn read(file: &Path) -> Option<String> {
    fs::read_to_string(file).ok()
}
