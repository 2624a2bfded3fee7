//! Tests what is compared, the exit status, and what a generation remembers.

use std::path::Path;
use std::process::{Command, ExitCode};

use clap::Parser as _;

use super::*;
use crate::{Cli, Command as Chosen};

const SCHEMA: &str = "\
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /things:
    get:
      operationId: listThings
      responses: {'200': {description: Them.}}
";

/// A git repository with a schema.
struct Project {
    folder: tempfile::TempDir,
    workspace: Workspace,
}

impl Project {
    fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let workspace = Workspace::at(folder.path());
        let project = Self { folder, workspace };
        project.write("schema/openapi.yaml", SCHEMA)?;
        project.git(&["init", "--quiet"])?;
        project.commit()?;
        Ok(project)
    }

    fn path(&self, path: &str) -> String {
        self.folder.path().join(path).display().to_string()
    }

    fn write(&self, path: &str, text: &str) -> Result<()> {
        xtask::workspace::put(Path::new(&self.path(path)), text)
    }

    fn git(&self, arguments: &[&str]) -> Result<()> {
        let who = ["-c", "user.name=T", "-c", "user.email=t@example.com"];
        let status = Command::new("git")
            .current_dir(self.folder.path())
            .args(who)
            .args(arguments)
            .status()?;
        anyhow::ensure!(status.success(), "git {arguments:?}");
        Ok(())
    }

    fn commit(&self) -> Result<()> {
        self.git(&["add", "-A"])?;
        self.git(&["commit", "--quiet", "-m", "A schema"])
    }

    fn run(&self, line: &[&str]) -> Result<ExitCode> {
        let options = options(line)?;
        Ok(run(&self.workspace, &options))
    }

    fn rules(&self, line: &[&str]) -> Result<Vec<&'static str>> {
        let diff = compare(&self.workspace, &options(line)?)?;
        Ok(diff.changes().map(|change| change.rule).collect())
    }
}

fn options(line: &[&str]) -> Result<Options> {
    let cli = Cli::try_parse_from([&["xtask", "diff"], line].concat())?;
    match cli.command {
        Chosen::Diff(options) => Ok(options),
        _ => anyhow::bail!("another command"),
    }
}

#[test]
fn a_side_is_a_file_a_folder_or_a_revision() -> Result<()> {
    let project = Project::new()?;
    project.write("schema/openapi.yaml", &SCHEMA.replace("listThings", "readThings"))?;
    project.write("elsewhere/api.json", &SCHEMA.replace("/things", "/all-things"))?;
    let renamed = ["operation-renamed"];
    let (folder, file) = (project.path("schema"), project.path("elsewhere/api.json"));
    assert_eq!(project.rules(&["HEAD"])?, renamed);
    assert_eq!(project.rules(&["HEAD:schema"])?, renamed);
    assert_eq!(project.rules(&["HEAD:schema/openapi.yaml", &folder])?, renamed);
    assert_eq!(project.rules(&["HEAD", &file])?, ["operation-endpoint"]);
    assert_eq!(project.rules(&[&folder, "HEAD"])?, renamed);
    assert_eq!(project.rules(&[&folder])?, [""; 0]);
    Ok(())
}

#[test]
fn a_revision_has_all_files_of_its_schema() -> Result<()> {
    let project = Project::new()?;
    let root = SCHEMA.replace(
        "responses: {'200': {description: Them.}}",
        "responses: {'200': {description: Them., content: {application/json: {schema: {$ref: 'modules/x.yaml#/components/schemas/Ü'}}}}}",
    );
    let module = "components: {schemas: {Ü: {type: object, properties: {a: {type: string}}}}}";
    project.write("schema/openapi.yaml", &root)?;
    project.write("schema/modules/x.yaml", module)?;
    project.write("schema/README.md", "No schema.")?;
    project.commit()?;
    project.write(
        "schema/modules/x.yaml",
        &module.replace("{a: {", "{b: {type: string}, a: {"),
    )?;
    assert_eq!(project.rules(&["HEAD"])?, ["field-added"]);
    assert_eq!(project.rules(&["HEAD:schema/openapi.yaml"])?, ["field-added"]);
    Ok(())
}

#[test]
fn the_status_says_whether_a_change_is_denied() -> Result<()> {
    let project = Project::new()?;
    let file = project.path("new.yaml");
    project.write("new.yaml", &SCHEMA.replace("/things", "/all-things"))?;
    let cases: [(&[&str], u8); 5] = [
        (&[], 0),
        (&["--deny", "breaking"], 1),
        (&["--deny", "breaking-wire"], 1),
        (&["--deny", "breaking-rust"], 0),
        (&["--deny", "breaking-rust", "--format", "json"], 0),
    ];
    for (options, expected) in cases {
        let status = project.run(&[&["HEAD", &file], options].concat())?;
        assert_eq!(status, ExitCode::from(expected), "{options:?}");
    }
    Ok(())
}

#[test]
fn a_side_that_cannot_be_read_is_named() -> Result<()> {
    let project = Project::new()?;
    let file = project.path("bad.yaml");
    project.write("bad.yaml", &SCHEMA.replace("operationId", "operationID"))?;
    let message = |line: &[&str]| -> Result<String> {
        let error = compare(&project.workspace, &options(line)?).err();
        assert_eq!(project.run(line)?, ExitCode::from(BAD_USE), "{line:?}");
        Ok(error.map(|error| error.to_string()).unwrap_or_default())
    };
    assert_eq!(
        message(&["HEAD", &file])?,
        format!("the new schema, {file}, has errors")
    );
    assert_eq!(message(&[&file])?, format!("the old schema, {file}, has errors"));
    assert_eq!(
        message(&["nothing"])?,
        "nothing is no file, no folder and no git revision"
    );
    assert_eq!(message(&["HEAD:nowhere"])?, "HEAD has no nowhere/openapi.yaml");
    assert_eq!(message(&["HEAD:"])?, "HEAD: has no path after the colon");
    assert!(options(&["HEAD", "--deny", "all"]).is_err());
    assert!(options(&["HEAD", "--current-version", "1.2"]).is_err());
    Ok(())
}

#[test]
fn a_generation_is_compared_with_the_last_one() -> Result<()> {
    let project = Project::new()?;
    let rules = || -> Result<Option<Vec<&str>>> {
        let workspace = &project.workspace;
        let diff = since_last_generation(workspace, &workspace.schema()?, &workspace.api()?)?;
        Ok(diff.map(|diff| diff.changes().map(|change| change.rule).collect()))
    };
    project.write("schema/openapi.yaml", &SCHEMA.replace("listThings", "readThings"))?;
    assert_eq!(
        rules()?,
        Some(vec!["operation-renamed"]),
        "compared with the last commit"
    );
    remember(&project.workspace, &project.workspace.schema()?)?;
    assert_eq!(rules()?, Some(Vec::new()));
    project.write("schema/openapi.yaml", &SCHEMA.replace("/things", "/all-things"))?;
    assert_eq!(rules()?, Some(vec!["operation-added", "operation-removed"]));
    project.write("target/xtask/generated-schema.json", "{}")?;
    assert_eq!(rules()?, None, "an empty schema cannot be read");
    Ok(())
}

#[test]
fn without_a_last_generation_nothing_is_known() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let workspace = Workspace::at(folder.path());
    xtask::workspace::put(&folder.path().join("schema/openapi.yaml"), SCHEMA)?;
    let schema = workspace.schema()?;
    assert!(since_last_generation(&workspace, &schema, &workspace.api()?)?.is_none());
    show(&workspace, &schema, &workspace.api()?)?;
    let diff = since_last_generation(&workspace, &schema, &workspace.api()?)?;
    assert!(diff.is_some_and(|diff| diff.is_empty()));
    Ok(())
}

#[test]
fn a_long_list_of_changes_is_shortened() {
    let lines: Vec<String> = (0..MOST_LINES + 10).map(|line| line.to_string()).collect();
    let text = lines.join("\n");
    let shown = shortened(&text);
    assert!(shown.starts_with("0\n1\n"), "{shown}");
    assert!(
        shown.ends_with("79\n… 8 lines more: see `cargo xtask diff HEAD`\n\n88\n89"),
        "{shown}"
    );
    assert_eq!(shortened("a\nb\n"), "a\nb");
}
