//! The tests that a change of the schema can break. `cargo xtask codegen` runs them when the schema changed.
//!
//! They are few, because they run after each change. The tests of the generator have schemas of their own, so a change of
//! `schema/` cannot break them. Tests of the client that name single types and fields are left to `cargo test --workspace`:
//! the compiler of a program that uses the client says the same, and to build them all takes minutes.

use anyhow::{Context, Result, bail};
use xtask::cargo::cargo;
use xtask::workspace::Workspace;

/// The tests: what they hold, and the arguments of `cargo test` that select them.
const TESTS: [(&str, &[&str]); 3] = [
    // The schema contradicts the vendor only where it says so. Each operation has the marks that the client needs.
    ("the facts", &["--bin", "xtask", "--", "schema_of_the_project"]),
    // The client compiles. It sends each operation as the schema says, and each example of the schema is a result. The
    // other tests of this target are about the codec, and run for much longer.
    (
        "the client",
        &["--test", "whole_api", "--", "examples::", "requests::"],
    ),
    // The snapshot of the API, so that a change of it is seen and accepted.
    ("the API", &["--test", "api_snapshot"]),
];

/// Runs the tests: all of them, even if one fails.
///
/// # Errors
///
/// When a test fails. The error says how to run it again.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let mut failed = Vec::new();
    for (what, arguments) in TESTS {
        // For the whole workspace, although few of its tests are selected. So dependencies have the features that
        // they have in `cargo test --workspace`, and neither command compiles them, or the client, anew for itself.
        let status = cargo()
            .args(["test", "--quiet", "--workspace"])
            .args(arguments)
            .current_dir(workspace.root())
            .status()
            .context("cannot run cargo test")?;
        if !status.success() {
            let arguments = arguments.join(" ");
            failed.push(format!(
                "the tests of {what} failed; `cargo test --workspace {arguments}` runs them again"
            ));
        }
    }
    if !failed.is_empty() {
        bail!("{}", failed.join("\n"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    /// A filter that selects no test is no error for cargo.
    #[test]
    fn each_filter_selects_tests() -> Result<()> {
        let root = Workspace::find()?.root().to_owned();
        for (what, arguments) in TESTS {
            let mut words = arguments.iter();
            let (kind, target) = (words.next(), words.next().context("a target")?);
            for filter in words.skip(1) {
                let is_found = if kind == Some(&"--bin") {
                    // This test is part of the program.
                    let list = Command::new(std::env::current_exe()?)
                        .args(["--list", filter])
                        .output()?;
                    String::from_utf8(list.stdout)?.contains(": test")
                } else {
                    let module = filter.trim_end_matches("::");
                    let file = format!("generated-sdk/tests/{target}/{module}.rs");
                    root.join(file).is_file()
                };
                assert!(is_found, "{what}: {filter} selects nothing");
            }
        }
        Ok(())
    }
}
