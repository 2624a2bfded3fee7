//! `cargo xtask codegen`: writes the generated part of the client, or checks that it is up to date.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use generator::Output;
use generator::lint::Lint;
use xtask::workspace::{TEST_CLIENT, Workspace};

use crate::files::{self, Update};
use crate::state::{State, Tested, digest_of};
use crate::{diff, git, lint, schema_tests};

/// What a run does besides writing.
#[derive(Clone, Copy, Default)]
pub(crate) struct Options {
    /// Whether tests that are due are left for the next run.
    pub(crate) no_test: bool,
    /// Whether files that were edited by hand are overwritten.
    pub(crate) force: bool,
    /// Whether nothing is written if there is a warning.
    pub(crate) deny_warnings: bool,
}

/// Regenerates, prints what changed and what the schema lacks for its readers, and runs the tests that a change of the
/// schema can break.
pub(crate) fn write(workspace: &Workspace, options: Options) -> Result<ExitCode> {
    write_and_test(workspace, options, || schema_tests::run(workspace))
}

fn write_and_test(
    workspace: &Workspace,
    options: Options,
    run_tests: impl FnOnce() -> Result<()>,
) -> Result<ExitCode> {
    let started = Instant::now();
    // It is read once. What is remembered below is about this text, even if somebody edits the schema meanwhile.
    let schema = workspace.schema()?;
    let digest = digest_of(&schema);
    let output = workspace.generate_from(schema.clone())?;
    let client = workspace.target()?.client;
    let test_apis = test_apis(workspace)?;
    let generated = started.elapsed();
    let findings = lint::of_texts(schema.clone())?;
    if options.deny_warnings {
        deny(&output, &findings)?;
    }

    let started = Instant::now();
    let mut updates = vec![Update::of(&workspace.sdk(), &output.files, &client)?];
    for (folder, output) in &test_apis {
        updates.push(Update::of(folder, &output.files, TEST_CLIENT)?);
    }
    let state = State::of(workspace);
    files::refuse_obstacles(&updates, &state.written(), options.force)?;
    let due = Due::of(workspace, &state.tested(), &digest, &updates);
    // Before anything is written: an interrupted run has tested nothing.
    match due {
        Due::Yes(_) => state.set_untested()?,
        Due::No(_) => state.set_tested(&digest)?,
    }
    state.add_written(updates.iter().flat_map(Update::texts))?;
    for update in &updates {
        if update.package() == workspace.sdk() {
            // What changed in the API is said below.
            print!("{}", update.write()?.of_files());
        } else if !update.is_empty() {
            let folder = update.package().display();
            print!("in {folder}:\n{}", update.write()?);
        }
    }
    report(&output, generated, started.elapsed());
    diff::show(workspace, &schema, &output.api)?;
    eprint!("{}", lint::summary(&findings));

    match due {
        Due::No(reason) => println!("no tests are run: {reason}"),
        Due::Yes(reason) if options.no_test => println!("tests are left for the next run: {reason}"),
        Due::Yes(reason) => {
            println!("running the tests that depend on the schema: {reason}");
            run_tests()?;
            // The tests read the files of the schema too.
            if digest_of(&workspace.schema()?) != digest {
                bail!("the schema was edited while it was tested: run `cargo xtask codegen` again");
            }
            state.set_tested(&digest)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Fails if there is a warning or a finding. Warnings are printed already.
fn deny(output: &Output, findings: &Lint) -> Result<()> {
    eprint!("{}", lint::summary(findings));
    if !output.warnings.diagnostics.is_empty() || !findings.findings.is_empty() {
        bail!("there are warnings, and nothing was written (`--deny-warnings`)");
    }
    Ok(())
}

/// Whether the schema has to be tested, and why.
#[derive(Clone, Copy)]
enum Due {
    Yes(&'static str),
    No(&'static str),
}

impl Due {
    fn of(workspace: &Workspace, tested: &Tested, digest: &str, updates: &[Update<'_>]) -> Self {
        match tested {
            Tested::Schema(passed) if passed == digest => {
                Self::No("the schema is the one that they passed with")
            }
            Tested::Schema(_) => Self::Yes("the schema changed since they passed"),
            Tested::No => Self::Yes("the schema has not passed them yet"),
            // A fresh clone. What is committed was tested before it was merged.
            Tested::Unknown if !updates.iter().all(Update::is_empty) => Self::Yes("generated files changed"),
            Tested::Unknown if git::is_committed(workspace.root(), "schema") == Some(false) => {
                Self::Yes("the schema differs from the last commit")
            }
            Tested::Unknown => Self::No("nothing changed"),
        }
    }
}

/// The small APIs of the runtime's tests, generated.
fn test_apis(workspace: &Workspace) -> Result<Vec<(PathBuf, Output)>> {
    let folders = workspace.test_apis()?;
    let generate = |folder: PathBuf| {
        let output = workspace.generate_test_api(&folder)?;
        Ok((folder, output))
    };
    folders.into_iter().map(generate).collect()
}

/// Prints the size of the API, and how long the generation took.
pub(crate) fn report(output: &Output, generated: Duration, written: Duration) {
    let counts = output.api.counts();
    println!(
        "{} files, {} operations, {} structs with {} fields, {} enums, {} unions; generated in {generated:.0?}, \
         written in {written:.0?}",
        output.files.len(),
        counts.operations,
        counts.records,
        counts.fields,
        counts.enums,
        counts.unions,
    );
}

/// Writes every file below another folder. The benchmarks measure this: a generation that finds no earlier files.
pub(crate) fn write_into(workspace: &Workspace, folder: &Path) -> Result<ExitCode> {
    let output = workspace.generate()?;
    for file in &output.files {
        xtask::workspace::put(&folder.join(&file.path), &file.text)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Fails if a generated file is not up to date. The error names the file and the remedy.
pub(crate) fn check(workspace: &Workspace, deny_warnings: bool) -> Result<ExitCode> {
    let output = workspace.generate()?;
    let findings = lint::of_schema(workspace, &[])?;
    if deny_warnings {
        deny(&output, &findings)?;
    } else {
        eprint!("{}", lint::summary(&findings));
    }
    files::check(&workspace.sdk(), &output.files)?;
    for (folder, output) in test_apis(workspace)? {
        files::check(&folder, &output.files)?;
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests;
