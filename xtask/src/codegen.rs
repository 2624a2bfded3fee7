//! `cargo xtask codegen`: writes the generated files, or checks that they are what the generator would write.
//!
//! Both go through [`compare`], so that a check can never disagree with a generation.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use generator::{Output, SchemaFile};

use crate::changes::Changes;
use crate::workspace::{Workspace, files_below, slashed};

/// How a file on disk differs from what the generator writes.
#[derive(Debug, PartialEq)]
enum Difference {
    /// It is not there.
    Missing,
    /// It has another text.
    Stale { old: String },
    /// It is in a folder of generated files, and the generator does not write it.
    Stray { ours: bool },
}

/// Regenerates and prints what changed.
pub(crate) fn write(workspace: &Workspace, run_tests: bool) -> Result<ExitCode> {
    let started = Instant::now();
    let output = workspace.generate()?;
    let generated = started.elapsed();
    let sdk = workspace.sdk();
    let texts = texts(&output);
    let differences = compare(&sdk, &texts)?;
    // Nothing is written unless everything can be.
    for (path, difference) in &differences {
        if *difference == (Difference::Stray { ours: false }) {
            bail!(
                "generated-sdk/{path} is in a folder of generated files, and the generator did not write it; \
                 move it elsewhere or delete it",
            );
        }
    }
    let mut changes = Changes::default();
    for (path, difference) in &differences {
        let file = sdk.join(path);
        let new = texts.get(path.as_str()).copied();
        match difference {
            Difference::Stray { .. } => {
                let old = fs::read_to_string(&file).unwrap_or_default();
                fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))?;
                changes.removed(path, &old);
            }
            Difference::Missing => {
                put(&file, new.unwrap_or_default())?;
                changes.added(path, new.unwrap_or_default());
            }
            Difference::Stale { old } => {
                put(&file, new.unwrap_or_default())?;
                changes.changed(path, old, new.unwrap_or_default());
            }
        }
    }
    remove_empty_folders(&sdk.join(generator::render::MODULES))?;
    print!("{changes}");
    let counts = output.api.counts();
    println!(
        "{} files, {} operations, {} structs with {} members, {} enums, {} unions; generated in {:.0?}, written in {:.0?}",
        texts.len(),
        counts.operations,
        counts.records,
        counts.fields,
        counts.enums,
        counts.unions,
        generated,
        started.elapsed().saturating_sub(generated),
    );
    let digest = digest(&workspace.schema()?);
    if run_tests && remembered(workspace).as_deref() != Some(digest.as_str()) {
        println!("the schema changed since the last generation: running the generator's tests");
        test_generator(workspace)?;
    }
    remember(workspace, &digest)?;
    Ok(ExitCode::SUCCESS)
}

/// Writes every file below another folder, as if nothing had ever been generated: that is what gets measured.
pub(crate) fn write_into(workspace: &Workspace, folder: &Path) -> Result<ExitCode> {
    let output = workspace.generate()?;
    for file in &output.files {
        put(&folder.join(&file.path), &file.text)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Fails, naming file and remedy, unless the files are what the generator would write.
pub(crate) fn check(workspace: &Workspace) -> Result<ExitCode> {
    let output = workspace.generate()?;
    let texts = texts(&output);
    let differences = compare(&workspace.sdk(), &texts)?;
    if differences.is_empty() {
        println!("{} generated files are up to date", texts.len());
        return Ok(ExitCode::SUCCESS);
    }
    for (path, difference) in &differences {
        let problem = match difference {
            Difference::Missing => "is missing",
            Difference::Stale { .. } => "is stale, or was edited by hand",
            Difference::Stray { ours: true } => "is no longer generated",
            Difference::Stray { ours: false } => {
                "is not the generator's, in a folder of generated files: move it elsewhere"
            }
        };
        eprintln!("generated-sdk/{path} {problem}");
    }
    bail!("the generated files do not match schema/: run `cargo xtask codegen`");
}

fn texts(output: &Output) -> BTreeMap<&str, &str> {
    let files = output.files.iter();
    files
        .map(|file| (file.path.as_str(), file.text.as_str()))
        .collect()
}

/// Every file that is not as it would be written, by path.
fn compare(sdk: &Path, texts: &BTreeMap<&str, &str>) -> Result<BTreeMap<String, Difference>> {
    let mut differences = BTreeMap::new();
    for (path, text) in texts {
        let file = sdk.join(path);
        match fs::read(&file) {
            Ok(old) if old == text.as_bytes() => {}
            Ok(old) => {
                let old = String::from_utf8_lossy(&old).into_owned();
                differences.insert((*path).to_owned(), Difference::Stale { old });
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                differences.insert((*path).to_owned(), Difference::Missing);
            }
            Err(error) => return Err(error).with_context(|| format!("cannot read {}", file.display())),
        }
    }
    for file in files_below(&sdk.join(generator::render::MODULES))? {
        let path = slashed(sdk, &file)?;
        if !texts.contains_key(path.as_str()) {
            let text = fs::read_to_string(&file).unwrap_or_default();
            let ours = text.starts_with(generator::render::HEADER);
            differences.insert(path, Difference::Stray { ours });
        }
    }
    Ok(differences)
}

/// Writes a file in one step: whoever reads it meanwhile sees the old text or the new one.
fn put(file: &Path, text: &str) -> Result<()> {
    let say = || format!("cannot write {}", file.display());
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(say)?;
    }
    let mut unfinished = file.as_os_str().to_owned();
    unfinished.push(".new");
    let unfinished = PathBuf::from(unfinished);
    fs::write(&unfinished, text).with_context(say)?;
    fs::rename(&unfinished, file).with_context(say)
}

fn remove_empty_folders(folder: &Path) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            remove_empty_folders(&path)?;
            if fs::read_dir(&path)?.next().is_none() {
                fs::remove_dir(&path).with_context(|| format!("cannot remove {}", path.display()))?;
            }
        }
    }
    Ok(())
}

/// A short text that changes with the schema.
fn digest(schema: &[SchemaFile]) -> String {
    let mut hasher = DefaultHasher::new();
    for file in schema {
        (&file.path, &file.bytes).hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

fn remembered(workspace: &Workspace) -> Option<String> {
    fs::read_to_string(workspace.state().join("schema-digest")).ok()
}

fn remember(workspace: &Workspace, digest: &str) -> Result<()> {
    put(&workspace.state().join("schema-digest"), digest)
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
    use std::time::SystemTime;

    use super::*;

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
            write(&project.workspace, false)?;
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
            compare(&self.workspace.sdk(), &texts(&output))
        }
    }

    #[test]
    fn what_was_generated_is_up_to_date() -> Result<()> {
        let project = Project::generated()?;
        check(&project.workspace)?;
        assert!(project.path("common/client.rs").is_file());
        Ok(())
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
        let expected = [
            ("common/old.rs", Difference::Stray { ours: true }),
            ("common/operations.rs", Difference::Missing),
            ("mod.rs", Difference::Stale { old: edited }),
            ("notes.txt", Difference::Stray { ours: false }),
        ];
        let expected = expected.map(|(path, difference)| (format!("src/generated/{path}"), difference));
        assert_eq!(project.differences()?, BTreeMap::from(expected));
        let message = check(&project.workspace).err().map(|error| error.to_string());
        assert!(message.is_some_and(|message| message.contains("cargo xtask codegen")));
        Ok(())
    }

    #[test]
    fn a_file_of_somebody_else_is_never_removed() -> Result<()> {
        let project = Project::generated()?;
        fs::write(project.path("notes.txt"), "mine")?;
        fs::remove_file(project.path("mod.rs"))?;
        let message = write(&project.workspace, false)
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
    fn what_is_no_longer_generated_goes_with_its_folder() -> Result<()> {
        let project = Project::generated()?;
        fs::create_dir_all(project.path("gone"))?;
        fs::write(project.path("gone/mod.rs"), generator::render::HEADER)?;
        write(&project.workspace, false)?;
        assert!(!project.path("gone").exists());
        check(&project.workspace).map(drop)
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
        write(&project.workspace, false)?;
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
        assert!(write(&project.workspace, false).is_err());
        project.write("schema/openapi.yaml", SCHEMA)?;
        check(&project.workspace).map(drop)
    }
}
