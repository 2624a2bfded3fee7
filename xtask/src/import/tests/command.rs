//! Tests of the command as a whole: files are written all or not at all, and only where Git could bring them back.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::json;

use super::super::store::Batch;
use super::super::{Options, run};
use super::{A, COMMON, ROOT, description};
use crate::workspace::{Workspace, files_below};

const INFO: &str = "info: {title: T, version: '1'}\n";

pub(super) struct Project {
    folder: tempfile::TempDir,
}

impl Project {
    pub(super) fn new() -> Result<Self> {
        let project = Self {
            folder: tempfile::tempdir()?,
        };
        let root = ROOT.replace("paths:\n", &format!("{INFO}paths:\n"));
        // What the generator refuses is not imported.
        for (path, text) in [
            ("openapi.yaml", root.as_str()),
            ("modules/a.yaml", A),
            ("modules/common.yaml", COMMON),
        ] {
            let path = project.schema().join(path);
            fs::create_dir_all(path.parent().context("a file is in a folder")?)?;
            fs::write(path, text)?;
        }
        project.git(&["init", "--quiet"])?;
        project.commit()?;
        Ok(project)
    }

    pub(super) fn schema(&self) -> PathBuf {
        self.folder.path().join("schema")
    }

    fn git(&self, arguments: &[&str]) -> Result<()> {
        let names = [
            "-c",
            "user.name=T",
            "-c",
            "user.email=t@example.com",
            "-c",
            "commit.gpgsign=false",
        ];
        let output = Command::new("git")
            .args(names)
            .args(arguments)
            .current_dir(self.folder.path())
            .output()?;
        assert!(output.status.success(), "{output:?}");
        Ok(())
    }

    pub(super) fn commit(&self) -> Result<()> {
        self.git(&["add", "."])?;
        self.git(&["commit", "--quiet", "--message", "All", "--allow-empty"])
    }

    pub(super) fn files(&self) -> Result<BTreeMap<PathBuf, String>> {
        let files = files_below(&self.schema())?;
        files
            .into_iter()
            .map(|path| Ok((path.clone(), fs::read_to_string(path)?)))
            .collect()
    }

    pub(super) fn import(&self, description: &serde_json::Value, options: &Options) -> Result<()> {
        let file = self.folder.path().join("../description.json");
        let file = file.with_file_name(format!(
            "{}.json",
            self.folder
                .path()
                .file_name()
                .and_then(|name| name.to_str())
                .unwrap_or_default()
        ));
        fs::write(&file, description.to_string())?;
        let options = Options {
            file: file.clone(),
            schema: Some(self.schema()),
            prune: options.prune,
            write: options.write,
            dry_run: options.dry_run,
            partial: options.partial,
        };
        let result = run(&Workspace::at(&self.folder.path().join("workspace")), &options);
        fs::remove_file(file)?;
        result.map(drop)
    }
}

pub(super) fn options() -> Options {
    Options {
        file: PathBuf::new(),
        schema: None,
        prune: false,
        write: false,
        dry_run: false,
        partial: false,
    }
}

fn with_a_field() -> serde_json::Value {
    let mut new = description();
    new["components"]["schemas"]["Thing"]["properties"]["size"] = json!({"type": "integer"});
    new
}

#[test]
fn a_dirty_tree_is_written_on_request_only() -> Result<()> {
    let project = Project::new()?;
    // A clean tree.
    project.import(&description(), &options())?;
    assert!(project.schema().join("facts.lock").is_file());
    let before = project.files()?;
    // The lock is new, and not committed.
    project.import(&with_a_field(), &options())?;
    assert_eq!(project.files()?, before);
    project.commit()?;
    project.import(
        &with_a_field(),
        &Options {
            dry_run: true,
            ..options()
        },
    )?;
    assert_eq!(project.files()?, before);
    project.import(&with_a_field(), &options())?;
    let a = fs::read_to_string(project.schema().join("modules/a.yaml"))?;
    assert!(a.contains("        size:\n"), "{a}");
    // Again, on a tree that is dirty.
    let before = project.files()?;
    project.import(
        &with_a_field(),
        &Options {
            write: true,
            ..options()
        },
    )?;
    assert_eq!(project.files()?, before);
    let mut more = with_a_field();
    more["components"]["schemas"]["Thing"]["properties"]["more"] = json!({"type": "integer"});
    project.import(
        &more,
        &Options {
            write: true,
            ..options()
        },
    )?;
    assert_ne!(project.files()?, before);
    Ok(())
}

#[test]
fn nothing_is_written_if_the_generator_refuses_the_result() -> Result<()> {
    let project = Project::new()?;
    let before = project.files()?;
    let mut wrong = with_a_field();
    // Both would be `size` in Rust.
    wrong["components"]["schemas"]["Thing"]["properties"]["Size"] = json!({"type": "string"});
    let error = project
        .import(&wrong, &options())
        .err()
        .map(|error| format!("{error:#}"));
    assert!(error.is_some_and(|error| error.contains("the generator refuses the result")));
    assert_eq!(project.files()?, before);
    // A person can read the lines of the report, and go on from there.
    let refused = project
        .folder
        .path()
        .join("workspace/target/xtask/refused-import/modules/a.yaml");
    assert!(fs::read_to_string(refused)?.contains("        Size:\n"));
    Ok(())
}

#[test]
fn a_decision_stops_the_rest_unless_it_is_asked_for() -> Result<()> {
    let project = Project::new()?;
    let before = project.files()?;
    let mut other = with_a_field();
    other["components"]["schemas"]["Thing"]["properties"]["name"]["default"] = json!("x");
    let error = project
        .import(&other, &options())
        .err()
        .map(|error| format!("{error:#}"));
    assert!(error.is_some_and(|error| error.contains("1 difference needs a decision")));
    assert_eq!(project.files()?, before);
    project.import(
        &other,
        &Options {
            partial: true,
            ..options()
        },
    )?;
    let a = fs::read_to_string(project.schema().join("modules/a.yaml"))?;
    assert!(
        a.contains("        size:\n") && a.contains("default: none"),
        "{a}"
    );
    Ok(())
}

#[test]
fn a_failure_leaves_every_file_as_it_was() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let path = |name: &str| folder.path().join(name);
    fs::write(path("a"), "old")?;
    fs::write(path("b"), "old")?;
    // A folder cannot be replaced by a file.
    fs::create_dir(path("c"))?;
    fs::write(path("c").join("inside"), "old")?;
    let mut batch = Batch::default();
    for name in ["a", "b", "c", "new"] {
        batch.write(path(name), "new".to_owned());
    }
    batch.remove(path("b"));
    let error = batch.commit().err().map(|error| format!("{error:#}"));
    assert!(error.is_some_and(|error| error.contains("cannot read")));
    let mut left: Vec<String> = Vec::new();
    for file in files_below(folder.path())? {
        assert_eq!(fs::read_to_string(&file)?, "old");
        left.push(
            file.file_name()
                .and_then(|name| name.to_str())
                .unwrap_or_default()
                .to_owned(),
        );
    }
    assert_eq!(left, ["a", "b", "inside"]);
    // Without the obstacle, all of it happens.
    fs::remove_dir_all(path("c"))?;
    let mut batch = Batch::default();
    batch.write(path("a"), "new".to_owned());
    batch.write(path("d/e"), "new".to_owned());
    batch.remove(path("b"));
    batch.commit()?;
    let files = files_below(folder.path())?;
    assert_eq!(files, [path("a"), path("d/e")]);
    Ok(())
}
