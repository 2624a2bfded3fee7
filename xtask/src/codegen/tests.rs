//! Runs of the command on a small schema in a folder of its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::SystemTime;

use xtask::workspace::{files_below, slashed};

use super::*;
use crate::files::{Difference, compare};
use crate::git::tests::git;
use xtask::workspace::put;

/// What `--no-test` and `--force` choose.
const NO_TEST: Options = Options {
    no_test: true,
    force: false,
    deny_warnings: false,
};
const DENY: Options = Options {
    deny_warnings: true,
    ..NO_TEST
};
const FORCE: Options = Options {
    force: true,
    ..NO_TEST
};

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
        write(&project.workspace, NO_TEST)?;
        Ok(project)
    }

    /// Likewise, committed, and without what the run remembered: as in a fresh clone.
    fn committed() -> Result<Self> {
        let project = Self::generated()?;
        fs::remove_dir_all(project.workspace.state())?;
        let root = project.workspace.root();
        git(root, &["init", "--quiet"])?;
        git(root, &["add", "."])?;
        git(root, &["commit", "--quiet", "--message", "first"])?;
        Ok(project)
    }

    /// Generates, and says whether tests were run.
    fn tests(&self) -> Result<bool> {
        let mut were_run = false;
        write_and_test(&self.workspace, Options::default(), || {
            were_run = true;
            Ok(())
        })?;
        Ok(were_run)
    }

    /// Why a run writes nothing.
    fn refusal(&self, options: Options) -> String {
        let refused = write(&self.workspace, options).err();
        refused.map(|error| error.to_string()).unwrap_or_default()
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
    let error = write(&project.workspace, DENY)
        .err()
        .map(|error| error.to_string());
    assert!(error.is_some_and(|error| error.contains("--deny-warnings")));
    assert!(!project.differences()?.is_empty());
    let described =
        "operationId: listThings\n      summary: List things\n      description: Returns what lies about.\n";
    project.write(
        "schema/openapi.yaml",
        &SCHEMA.replace("operationId: listThings\n", described),
    )?;
    write(&project.workspace, DENY)?;
    // A warning of the generator, which is no finding.
    let with_extension = SCHEMA.replace(
        "operationId: listThings\n",
        &format!("{described}      x-owner: me\n"),
    );
    project.write("schema/openapi.yaml", &with_extension)?;
    assert!(write(&project.workspace, DENY).is_err());
    write(&project.workspace, NO_TEST).map(drop)
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
        (
            "common/old.rs",
            Difference::Stray {
                ours: Some(header.to_owned()),
            },
        ),
        ("common/operations.rs", Difference::Missing),
        ("mod.rs", Difference::Stale { old: edited }),
        ("notes.txt", Difference::Stray { ours: None }),
    ];
    let expected = expected.map(|(path, difference)| (format!("src/generated/{path}"), difference));
    let mut expected = BTreeMap::from(expected);
    expected.insert(
        String::from("tests/old.rs"),
        Difference::Stray {
            ours: Some(header.to_owned()),
        },
    );
    assert_eq!(project.differences()?, expected);
    let message = check(&project.workspace, false)
        .err()
        .map(|error| error.to_string());
    assert!(message.is_some_and(|message| message.contains("cargo xtask codegen")));
    Ok(())
}

#[test]
fn files_of_somebody_else_are_never_removed_and_named_together() -> Result<()> {
    let project = Project::generated()?;
    for stray in ["notes.txt", "common/helper.rs"] {
        fs::write(project.path(stray), "mine")?;
    }
    fs::remove_file(project.path("mod.rs"))?;
    for options in [NO_TEST, FORCE] {
        let message = project.refusal(options);
        assert!(message.starts_with("nothing was written\n"), "{message}");
        assert!(message.contains("notes.txt is in a folder"), "{message}");
        assert!(message.contains("common/helper.rs is in a folder"), "{message}");
    }
    assert_eq!(fs::read_to_string(project.path("notes.txt"))?, "mine");
    assert!(
        !project.path("mod.rs").exists(),
        "nothing is written unless everything is"
    );
    Ok(())
}

#[test]
fn files_that_an_editor_leaves_stand_in_nobodys_way() -> Result<()> {
    let project = Project::generated()?;
    let theirs = [
        ".mod.rs.swp",
        "mod.rs~",
        "common/.#client.rs",
        "4913",
        ".DS_Store",
        ".vscode/settings.json",
    ];
    for path in theirs {
        put(&project.path(path), "an editor's")?;
    }
    project.write("schema/.vscode/settings.json", "{\"editor.tabSize\": 2}")?;
    project.write("schema/.openapi.yaml.swp", "\0")?;
    project.write("schema/modules/._users.yaml", "\0")?;
    write(&project.workspace, NO_TEST)?;
    check(&project.workspace, false)?;
    assert!(theirs.iter().all(|path| project.path(path).is_file()));
    Ok(())
}

#[test]
fn a_file_that_was_edited_by_hand_is_overwritten_by_force_only() -> Result<()> {
    let project = Project::generated()?;
    let ours = fs::read_to_string(project.path("mod.rs"))?;
    let edited = ours.clone() + "// by hand\n";
    fs::write(project.path("mod.rs"), &edited)?;
    let message = project.refusal(NO_TEST);
    assert!(message.contains("mod.rs was edited by hand"), "{message}");
    assert!(message.contains("--force"), "{message}");
    assert_eq!(fs::read_to_string(project.path("mod.rs"))?, edited);
    write(&project.workspace, FORCE)?;
    assert_eq!(fs::read_to_string(project.path("mod.rs"))?, ours);
    Ok(())
}

#[test]
fn a_file_that_was_edited_by_hand_is_not_removed() -> Result<()> {
    let project = Project::generated()?;
    let edited = format!("{}// by hand\n", generator::render::HEADER);
    fs::write(project.path("old.rs"), &edited)?;
    assert!(project.refusal(NO_TEST).contains("old.rs was edited by hand"));
    write(&project.workspace, FORCE)?;
    assert!(!project.path("old.rs").exists());
    Ok(())
}

#[test]
fn a_hand_written_file_in_the_place_of_a_generated_one_is_overwritten_by_force_only() -> Result<()> {
    let project = Project::generated()?;
    let path = project.path("common/operations.rs");
    fs::write(&path, "// mine\n")?;
    let message = project.refusal(NO_TEST);
    assert!(
        message.contains("common/operations.rs was not written by the generator"),
        "{message}"
    );
    assert_eq!(fs::read_to_string(&path)?, "// mine\n");
    write(&project.workspace, FORCE)?;
    assert_ne!(fs::read_to_string(&path)?, "// mine\n");
    Ok(())
}

#[test]
fn what_earlier_runs_wrote_and_what_git_has_is_not_an_edit() -> Result<()> {
    let project = Project::generated()?;
    let text = || fs::read_to_string(project.path("common/operations.rs"));
    let first = text()?;
    project.write("schema/openapi.yaml", &SCHEMA.replace("/things", "/others"))?;
    write(&project.workspace, NO_TEST)?;
    assert_ne!(text()?, first);
    // For example from a stash.
    fs::write(project.path("common/operations.rs"), &first)?;
    write(&project.workspace, NO_TEST)?;

    // For example by a merge: nobody here wrote it, and git has it.
    let root = project.workspace.root();
    let merged = text()? + "// merged\n";
    fs::write(project.path("common/operations.rs"), &merged)?;
    git(root, &["init", "--quiet"])?;
    git(root, &["add", "."])?;
    git(root, &["commit", "--quiet", "--message", "merged"])?;
    write(&project.workspace, NO_TEST)?;
    assert_ne!(text()?, merged);
    Ok(())
}

#[test]
fn an_edit_in_a_fresh_clone_is_seen() -> Result<()> {
    let project = Project::committed()?;
    let edited = fs::read_to_string(project.path("mod.rs"))? + "// by hand\n";
    fs::write(project.path("mod.rs"), &edited)?;
    assert!(project.refusal(NO_TEST).contains("mod.rs was edited by hand"));
    Ok(())
}

#[test]
fn tests_run_once_after_a_change_of_the_schema() -> Result<()> {
    let project = Project::generated()?;
    assert!(project.tests()?, "the first run left them");
    assert!(!project.tests()?, "nothing changed");
    project.write("schema/openapi.yaml", &format!("# A comment\n{SCHEMA}"))?;
    assert!(
        project.tests()?,
        "the schema changed, even if no generated file did"
    );
    assert!(!project.tests()?);
    Ok(())
}

#[test]
fn a_fresh_clone_is_not_tested() -> Result<()> {
    let project = Project::committed()?;
    assert!(!project.tests()?);
    project.write("schema/openapi.yaml", &format!("# A comment\n{SCHEMA}"))?;
    assert!(project.tests()?);

    let project = Project::committed()?;
    project.write("schema/openapi.yaml", &format!("# A comment\n{SCHEMA}"))?;
    assert!(project.tests()?, "the comment is not committed");

    let project = Project::committed()?;
    fs::remove_file(project.path("mod.rs"))?;
    assert!(project.tests()?, "a generated file was missing");
    Ok(())
}

#[test]
fn what_was_not_tested_is_tested_by_the_next_run() -> Result<()> {
    let project = Project::committed()?;
    let failing = || bail!("a test failed");
    project.write("schema/openapi.yaml", &SCHEMA.replace("'1'", "'2'"))?;
    write(&project.workspace, NO_TEST)?;
    assert!(write_and_test(&project.workspace, Options::default(), failing).is_err());
    // Even if it is committed meanwhile, or if it was edited once more.
    git(
        project.workspace.root(),
        &["commit", "--quiet", "--all", "--message", "2"],
    )?;
    assert!(write_and_test(&project.workspace, Options::default(), failing).is_err());
    project.write("schema/openapi.yaml", SCHEMA)?;
    assert!(project.tests()?);
    assert!(!project.tests()?);
    Ok(())
}

#[test]
fn an_edit_while_tests_run_is_tested_by_the_next_run() -> Result<()> {
    let project = Project::generated()?;
    let editing = || project.write("schema/openapi.yaml", &SCHEMA.replace("'1'", "'2'"));
    assert!(write_and_test(&project.workspace, Options::default(), editing).is_err());
    assert!(project.tests()?);
    Ok(())
}

#[test]
fn files_no_longer_generated_are_removed_with_their_folder() -> Result<()> {
    let project = Project::generated()?;
    let tagged = SCHEMA.replace("operationId", "tags: [gone]\n      operationId");
    project.write("schema/openapi.yaml", &tagged)?;
    write(&project.workspace, NO_TEST)?;
    assert!(project.path("gone/mod.rs").is_file());
    project.write("schema/openapi.yaml", SCHEMA)?;
    write(&project.workspace, NO_TEST)?;
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
    write(&project.workspace, NO_TEST)?;
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
    assert!(write(&project.workspace, NO_TEST).is_err());
    project.write("schema/openapi.yaml", SCHEMA)?;
    check(&project.workspace, false).map(drop)
}
