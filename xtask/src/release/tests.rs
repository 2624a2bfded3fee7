//! Whole releases of a small workspace with a git repository of its own. Nothing is compiled or published.

use std::cell::RefCell;

use xtask::workspace::files_below_where;

use super::*;
use crate::git::tests::git;

const SCHEMA: &str = "\
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /things:
    get:
      operationId: listThings
      parameters:
        - {name: kind, in: query, schema: {type: string}}
      responses: {'200': {description: Them.}}
";

struct Project {
    folder: tempfile::TempDir,
    workspace: Workspace,
    rehearsed: RefCell<Vec<String>>,
    findings: usize,
    is_refused: bool,
}

impl Project {
    /// A workspace of a client and its runtime, generated and committed.
    fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let workspace = Workspace::at(folder.path());
        let project = Self {
            folder,
            workspace,
            rehearsed: RefCell::default(),
            findings: 0,
            is_refused: false,
        };
        project.write(
            "Cargo.toml",
            "[workspace]\nmembers = [\"generated-sdk\", \"generated-sdk/runtime\"]\nresolver = \"3\"\n\n\
             [workspace.package]\nversion = \"0.1.0\"\nedition = \"2024\"\n",
        )?;
        project.write(
            "generated-sdk/Cargo.toml",
            "[package]\nname = \"client\"\nversion.workspace = true\nedition.workspace = true\n\
             repository = \"https://example.com/a/b\"\n\n\
             [dependencies]\nrun = { path = \"runtime\", version = \"=0.1.0\" }\n",
        )?;
        project.write("generated-sdk/README.md", "```toml\nclient = \"0.1\"\n```\n")?;
        project.write(
            "generated-sdk/src/guide/start.md",
            "```toml\nclient = { version = \"0.1\", features = [] }\n```\n",
        )?;
        project.write("generated-sdk/src/lib.rs", "")?;
        project.write(
            "generated-sdk/runtime/Cargo.toml",
            "[package]\nname = \"run\"\nversion.workspace = true\nedition.workspace = true\n",
        )?;
        project.write("generated-sdk/runtime/src/lib.rs", "")?;
        project.write(
            "CHANGELOG.md",
            "# Changelog\n\n## Unreleased\n\n### Added\n\n- The client.\n",
        )?;
        project.write(".gitignore", "/target\nCargo.lock\n")?;
        project.write("schema/openapi.yaml", SCHEMA)?;
        project.git(&["init", "--quiet", "--initial-branch", "main"])?;
        project.commit()?;
        Ok(project)
    }

    fn write(&self, path: &str, text: &str) -> Result<()> {
        xtask::workspace::put(&self.folder.path().join(path), text)
    }

    fn read(&self, path: &str) -> Result<String> {
        Ok(fs::read_to_string(self.folder.path().join(path))?)
    }

    /// Replaces a text in a file. The text has to be there.
    fn edit(&self, path: &str, from: &str, to: &str) -> Result<()> {
        let text = self.read(path)?;
        assert!(text.contains(from), "{path} has no {from}");
        self.write(path, &text.replace(from, to))
    }

    fn git(&self, arguments: &[&str]) -> Result<()> {
        git(self.folder.path(), arguments)
    }

    /// Generates, and commits everything.
    fn commit(&self) -> Result<()> {
        let output = self.workspace.generate()?;
        let client = self.workspace.target()?.client;
        crate::files::Update::of(&self.workspace.sdk(), &output.files, &client)?.write()?;
        self.git(&["add", "--all"])?;
        self.git(&["commit", "--quiet", "--message", "A change"])
    }

    /// What the command says, also before it fails.
    fn release(&self, options: &Options) -> Result<String> {
        let said = RefCell::new(String::new());
        let rehearse = |_: &Workspace, packages: &[Published], _: &Options| {
            let names = packages.iter().map(|package| package.name.clone());
            self.rehearsed.borrow_mut().extend(names);
            if self.is_refused {
                bail!("the registry says no, after:\n{}", said.borrow());
            }
            Ok(())
        };
        let outside = Outside {
            lint: &|_| Ok(self.findings),
            rehearse: &rehearse,
            lock: &|_| self.write("Cargo.lock", "# of the new version\n"),
            say: &|text| said.borrow_mut().push_str(text),
        };
        prepare(&self.workspace, options, &outside)?;
        Ok(said.into_inner())
    }

    fn refused(&self, options: &Options) -> String {
        match self.release(options) {
            Ok(text) => format!("there is no error:\n{text}"),
            Err(error) => format!("{error:#}"),
        }
    }

    /// All files and their texts.
    fn files(&self) -> Result<Texts> {
        let is_ours = |path: &Path| !path.ends_with(".git") && !path.ends_with("target");
        Ok(texts(files_below_where(self.folder.path(), is_ours)?.iter()))
    }
}

fn on(date: &str) -> Options {
    Options {
        date: Some(date.to_owned()),
        ..Options::default()
    }
}

fn dry(version: Option<&str>) -> Options {
    Options {
        dry_run: true,
        version: version.map(str::to_owned),
        ..on("2026-02-28")
    }
}

#[test]
fn the_first_release_has_the_version_of_the_manifests_and_no_difference() -> Result<()> {
    let project = Project::new()?;
    let text = project.release(&on("2026-01-31"))?;
    assert!(text.starts_with("There is no tag of a release yet."), "{text}");
    assert!(text.contains("version: 0.1.0 → 0.1.0"), "{text}");
    assert!(text.contains("git tag --annotate v0.1.0"), "{text}");
    assert_eq!(
        project.read("CHANGELOG.md")?,
        "# Changelog\n\n## Unreleased\n\n## 0.1.0 - 2026-01-31\n\n### Added\n\n- The client.\n"
    );
    assert_eq!(*project.rehearsed.borrow(), ["run", "client"]);
    Ok(())
}

#[test]
fn the_version_and_the_changelog_follow_from_the_schema() -> Result<()> {
    let project = Project::new()?;
    project.git(&["tag", "v0.1.0"])?;
    project.write("CHANGELOG.md", "## Unreleased\n\n## 0.1.0 - 2026-01-31\n")?;
    // Compatible: below 1.0.0, the last number changes.
    let kind = "        - {name: kind, in: query, schema: {type: string}}\n";
    let page = "        - {name: page, in: query, schema: {type: integer}}\n";
    project.edit("schema/openapi.yaml", kind, &format!("{kind}{page}"))?;
    project.commit()?;
    let text = project.release(&dry(None))?;
    assert!(text.contains("version: 0.1.0 → 0.1.1"), "{text}");
    assert!(text.contains("### Added") && text.contains("page"), "{text}");

    // Breaking: a parameter is gone.
    project.edit("schema/openapi.yaml", kind, "")?;
    project.commit()?;
    let text = project.release(&on("2026-02-28"))?;
    assert!(text.contains("version: 0.1.0 → 0.2.0"), "{text}");
    let changelog = project.read("CHANGELOG.md")?;
    assert!(
        changelog.starts_with("## Unreleased\n\n## 0.2.0 - 2026-02-28\n\n"),
        "{changelog}"
    );
    assert!(changelog.contains("- **Breaking:** "), "{changelog}");
    assert!(changelog.ends_with("\n\n## 0.1.0 - 2026-01-31\n"), "{changelog}");
    assert!(project.read("Cargo.toml")?.contains("version = \"0.2.0\""));
    assert!(
        project
            .read("generated-sdk/Cargo.toml")?
            .contains("version = \"=0.2.0\"")
    );
    assert!(
        project
            .read("generated-sdk/README.md")?
            .contains("client = \"0.2\"")
    );
    assert!(
        project
            .read("generated-sdk/src/guide/start.md")?
            .contains("client = { version = \"0.2\", ")
    );
    Ok(())
}

#[test]
fn a_dry_run_changes_no_file() -> Result<()> {
    let project = Project::new()?;
    let before = project.files()?;
    let text = project.release(&dry(Some("1.0.0")))?;
    assert!(text.contains("version: 0.1.0 → 1.0.0"), "{text}");
    assert!(text.contains("would change: Cargo.toml"), "{text}");
    assert_eq!(project.files()?, before);
    assert_eq!(*project.rehearsed.borrow(), ["run", "client"]);
    Ok(())
}

#[test]
fn a_release_that_cannot_be_published_is_taken_back() -> Result<()> {
    let mut project = Project::new()?;
    project.is_refused = true;
    project.write("Cargo.lock", "# of the old version\n")?;
    let before = project.files()?;
    let options = Options {
        version: Some("0.3.0".into()),
        ..on("2026-01-31")
    };
    let text = project.refused(&options);
    assert!(
        text.contains("taken back (`--offline` asks no registry, and only packs)")
            && text.contains("the registry says no"),
        "{text}"
    );
    // The version is said all the same.
    assert!(text.contains("version: 0.1.0 → 0.3.0"), "{text}");
    assert_eq!(project.files()?, before);
    Ok(())
}

#[test]
fn everything_that_stands_against_a_release_is_said_at_once() -> Result<()> {
    let mut project = Project::new()?;
    project.findings = 3;
    project.git(&["remote", "add", "origin", "git@example.com:a/c.git"])?;
    project.edit("schema/openapi.yaml", "listThings", "listAll")?;
    let text = project.refused(&on("2026-01-31"));
    for reason in [
        "uncommitted changes: schema/openapi.yaml and 0 more",
        "generated code is not up to date",
        "`cargo xtask lint` has 3 findings",
        "is https://example.com/a/b, and the remote `origin` is git@example.com:a/c.git",
    ] {
        assert!(text.contains(reason), "{reason} is not in\n{text}");
    }
    assert!(project.rehearsed.borrow().is_empty());
    Ok(())
}

#[test]
fn a_version_that_is_too_low_and_an_empty_release_are_refused() -> Result<()> {
    let project = Project::new()?;
    project.git(&["tag", "v0.1.0"])?;
    let wrong = Options {
        date: Some("31.1.2026".into()),
        ..dry(None)
    };
    assert!(project.refused(&wrong).contains("`31.1.2026` is no date"));
    let text = project.refused(&dry(Some("0.1.0")));
    assert!(
        text.contains("these changes need 0.1.1 or a higher version"),
        "{text}"
    );
    // An entry of the changelog can say what no schema shows.
    project.edit("CHANGELOG.md", "The client.", "**Breaking:** another builder.")?;
    project.commit()?;
    let text = project.release(&dry(None))?;
    assert!(text.contains("version: 0.1.0 → 0.2.0"), "{text}");

    project.write("CHANGELOG.md", "## Unreleased\n\n### Added\n")?;
    project.commit()?;
    let text = project.refused(&on("2026-01-31"));
    assert!(text.contains("\"Unreleased\" of CHANGELOG.md is empty"), "{text}");
    assert!(!text.contains("sources"), "{text}");

    // Code by hand says nothing about itself.
    project.write("generated-sdk/runtime/src/lib.rs", "//! New.")?;
    project.commit()?;
    let text = project.refused(&on("2026-01-31"));
    assert!(
        text.contains("changed since v0.1.0 (generated-sdk/runtime/src/lib.rs and 0 more): write under"),
        "{text}"
    );
    Ok(())
}

#[test]
fn a_release_whose_tag_is_missing_is_not_released_again() -> Result<()> {
    let project = Project::new()?;
    project.git(&["tag", "v0.1.0"])?;
    project.edit("schema/openapi.yaml", "listThings", "listAll")?;
    project.commit()?;
    project.release(&on("2026-02-28"))?;
    project.commit()?;
    // The changes since v0.1.0 are in the changelog, under a version that no tag has.
    let text = project.refused(&dry(None));
    assert!(
        text.contains("has a section for 0.2.0 already, and no tag v0.2.0 comes before this commit"),
        "{text}"
    );
    project.git(&["tag", "v0.2.0"])?;
    assert!(
        project
            .refused(&dry(None))
            .contains("the API is that of the last release")
    );
    // A clone without the tags.
    project.git(&["tag", "--delete", "v0.1.0", "v0.2.0"])?;
    assert!(project.refused(&dry(None)).contains("git fetch --tags"));
    Ok(())
}

#[test]
fn the_version_is_counted_from_the_tag_and_follows_from_what_people_wrote_too() -> Result<()> {
    let project = Project::new()?;
    project.git(&["tag", "v1.2.3"])?;
    // The manifests are behind the tag, or before it.
    let text = project.release(&dry(None))?;
    assert!(text.contains("version: 0.1.0 → 1.3.0"), "{text}");
    project.edit("CHANGELOG.md", "### Added", "### Fixed")?;
    project.commit()?;
    let text = project.release(&dry(None))?;
    assert!(text.contains("version: 0.1.0 → 1.2.4"), "{text}");
    project.edit("Cargo.toml", "0.1.0", "2.0.0")?;
    project.edit("generated-sdk/Cargo.toml", "0.1.0", "2.0.0")?;
    project.commit()?;
    let text = project.release(&dry(None))?;
    assert!(text.contains("version: 2.0.0 → 2.0.0"), "{text}");
    Ok(())
}
