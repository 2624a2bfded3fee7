//! `cargo xtask codegen`: writes the generated part of the client, or checks that it is up to date.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use generator::lint::Lint;
use generator::{Output, SchemaFile};
use xtask::workspace::{TEST_CLIENT, Workspace};

use crate::{diff, files, lint};

/// Regenerates, and prints what changed and what the schema lacks for its readers.
pub(crate) fn write(workspace: &Workspace, run_tests: bool, deny_warnings: bool) -> Result<ExitCode> {
    let started = Instant::now();
    let output = workspace.generate()?;
    let generated = started.elapsed();
    let findings = lint::of_schema(workspace, &[])?;
    if deny_warnings {
        deny(&output, &findings)?;
    }
    let started = started + (started.elapsed().saturating_sub(generated));
    let changes = files::write(&workspace.sdk(), &output.files, &workspace.target()?.client)?;
    print!("{changes}");
    for folder in workspace.test_apis()? {
        let output = workspace.generate_test_api(&folder)?;
        let changes = files::write(&folder, &output.files, TEST_CLIENT)?;
        if !changes.is_empty() {
            print!("in {}:\n{changes}", folder.display());
        }
    }
    report(&output, generated, started.elapsed().saturating_sub(generated));
    let schema = workspace.schema()?;
    diff::show(workspace, &schema, &output.api)?;
    let digest = digest(&schema);
    if run_tests && last_digest(workspace).as_deref() != Some(digest.as_str()) {
        println!("the schema changed since the last generation: running the generator's tests");
        test_generator(workspace)?;
    }
    save_digest(workspace, &digest)?;
    eprint!("{}", lint::summary(&findings));
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
        files::put(&folder.join(&file.path), &file.text)?;
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
    for folder in workspace.test_apis()? {
        files::check(&folder, &workspace.generate_test_api(&folder)?.files)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// A digest of the schema.
fn digest(schema: &[SchemaFile]) -> String {
    let mut hasher = DefaultHasher::new();
    for file in schema {
        (&file.path, &file.bytes).hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

fn last_digest(workspace: &Workspace) -> Option<String> {
    fs::read_to_string(workspace.state().join("schema-digest")).ok()
}

fn save_digest(workspace: &Workspace, digest: &str) -> Result<()> {
    files::put(&workspace.state().join("schema-digest"), digest)
}

fn test_generator(workspace: &Workspace) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["test", "--quiet", "--package", "generator"])
        .current_dir(workspace.root())
        .status()
        .context("cannot run cargo test")?;
    if !status.success() {
        bail!("the generator's tests failed; `cargo test -p generator` runs them again");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::PathBuf;
    use std::time::SystemTime;

    use xtask::workspace::{files_below, slashed};

    use super::*;
    use crate::files::{Difference, compare, put};

    const SCHEMA: &str = "\
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /things:
    get:
      operationId: listThings
      responses: {'200': {description: Them.}}
";

    struct Project {
        folder: tempfile::TempDir,
        workspace: Workspace,
    }

    impl Project {
        /// A workspace with a schema of one operation, generated.
        fn generated() -> Result<Self> {
            let folder = tempfile::tempdir()?;
            let workspace = Workspace::at(folder.path());
            let project = Self { folder, workspace };
            project.write("schema/openapi.yaml", SCHEMA)?;
            write(&project.workspace, false, false)?;
            Ok(project)
        }

        fn write(&self, path: &str, text: &str) -> Result<()> {
            put(&self.folder.path().join(path), text)
        }

        fn path(&self, path: &str) -> PathBuf {
            self.folder.path().join("generated-sdk/src/generated").join(path)
        }

        fn differences(&self) -> Result<BTreeMap<String, Difference>> {
            let output = self.workspace.generate()?;
            compare(&self.workspace.sdk(), &output.files)
        }
    }

    #[test]
    fn generated_files_are_up_to_date() -> Result<()> {
        let project = Project::generated()?;
        check(&project.workspace, false)?;
        assert!(project.path("common/client.rs").is_file());
        Ok(())
    }

    #[test]
    fn warnings_can_be_denied_and_then_nothing_is_written() -> Result<()> {
        let project = Project::generated()?;
        // The operation has no description.
        assert!(check(&project.workspace, true).is_err());
        project.write("schema/openapi.yaml", &SCHEMA.replace("/things", "/others"))?;
        let error = write(&project.workspace, false, true)
            .err()
            .map(|error| error.to_string());
        assert!(error.is_some_and(|error| error.contains("--deny-warnings")));
        assert!(!project.differences()?.is_empty());
        let described = "operationId: listThings\n      summary: List things\n      description: Returns what lies about.\n";
        project.write(
            "schema/openapi.yaml",
            &SCHEMA.replace("operationId: listThings\n", described),
        )?;
        write(&project.workspace, false, true)?;
        // A warning of the generator, which is no finding.
        let with_extension = SCHEMA.replace(
            "operationId: listThings\n",
            &format!("{described}      x-owner: me\n"),
        );
        project.write("schema/openapi.yaml", &with_extension)?;
        assert!(write(&project.workspace, false, true).is_err());
        write(&project.workspace, false, false).map(drop)
    }

    #[test]
    fn another_folder_gets_the_same_files() -> Result<()> {
        let project = Project::generated()?;
        let elsewhere = project.folder.path().join("elsewhere");
        write_into(&project.workspace, &elsewhere)?;
        let written = files_below(&elsewhere)?;
        assert_eq!(written.len(), project.workspace.generate()?.files.len());
        for file in written {
            let same = project.workspace.sdk().join(slashed(&elsewhere, &file)?);
            assert_eq!(fs::read_to_string(&file)?, fs::read_to_string(same)?);
        }
        Ok(())
    }

    #[test]
    fn every_kind_of_difference_fails_the_check_and_is_named() -> Result<()> {
        let project = Project::generated()?;
        let edited = fs::read_to_string(project.path("mod.rs"))? + "// by hand\n";
        fs::write(project.path("mod.rs"), &edited)?;
        fs::remove_file(project.path("common/operations.rs"))?;
        let header = generator::render::HEADER;
        fs::write(project.path("common/old.rs"), header)?;
        fs::write(project.path("notes.txt"), "mine")?;
        // An earlier generator wrote files here. A file that somebody else wrote here is left alone.
        project.write("generated-sdk/tests/old.rs", header)?;
        project.write("generated-sdk/tests/mine.rs", "// mine")?;
        let expected = [
            ("common/old.rs", Difference::Stray { ours: true }),
            ("common/operations.rs", Difference::Missing),
            ("mod.rs", Difference::Stale { old: edited }),
            ("notes.txt", Difference::Stray { ours: false }),
        ];
        let expected = expected.map(|(path, difference)| (format!("src/generated/{path}"), difference));
        let mut expected = BTreeMap::from(expected);
        expected.insert(String::from("tests/old.rs"), Difference::Stray { ours: true });
        assert_eq!(project.differences()?, expected);
        let message = check(&project.workspace, false)
            .err()
            .map(|error| error.to_string());
        assert!(message.is_some_and(|message| message.contains("cargo xtask codegen")));
        Ok(())
    }

    #[test]
    fn a_file_of_somebody_else_is_never_removed() -> Result<()> {
        let project = Project::generated()?;
        fs::write(project.path("notes.txt"), "mine")?;
        fs::remove_file(project.path("mod.rs"))?;
        let message = write(&project.workspace, false, false)
            .err()
            .map(|error| error.to_string());
        assert!(message.is_some_and(|message| message.contains("notes.txt")));
        assert_eq!(fs::read_to_string(project.path("notes.txt"))?, "mine");
        assert!(
            !project.path("mod.rs").exists(),
            "nothing is written unless everything is"
        );
        Ok(())
    }

    #[test]
    fn files_no_longer_generated_are_removed_with_their_folder() -> Result<()> {
        let project = Project::generated()?;
        fs::create_dir_all(project.path("gone"))?;
        fs::write(project.path("gone/mod.rs"), generator::render::HEADER)?;
        write(&project.workspace, false, false)?;
        assert!(!project.path("gone").exists());
        check(&project.workspace, false).map(drop)
    }

    #[test]
    fn files_that_stay_the_same_are_not_touched() -> Result<()> {
        let project = Project::generated()?;
        let long_ago = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
        let file = project.path("common/client.rs");
        fs::File::options()
            .write(true)
            .open(&file)?
            .set_modified(long_ago)?;
        project.write("schema/openapi.yaml", &SCHEMA.replace("'1'", "'2'"))?;
        write(&project.workspace, false, false)?;
        assert_eq!(fs::metadata(&file)?.modified()?, long_ago);
        Ok(())
    }

    #[test]
    fn a_schema_with_errors_changes_nothing() -> Result<()> {
        let project = Project::generated()?;
        project.write(
            "schema/openapi.yaml",
            &SCHEMA.replace("operationId", "operationID"),
        )?;
        assert!(write(&project.workspace, false, false).is_err());
        project.write("schema/openapi.yaml", SCHEMA)?;
        check(&project.workspace, false).map(drop)
    }
}
