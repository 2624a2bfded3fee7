//! `cargo xtask lint`: checks what the schema says to people, and prints how much of it is described.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};
use generator::SchemaFile;
use generator::lint::Lint;
use xtask::workspace::{ROOT_DOCUMENT, SCHEMA_FOLDER, Workspace};

use crate::{documents, output};

/// The most findings that `cargo xtask codegen` prints.
const MOST_IN_CODEGEN: usize = 10;

/// Checks the schema of the workspace, or another document, and prints the findings. The exit status is 1 if there are any.
pub(crate) fn run(
    workspace: &Workspace,
    document: Option<&Path>,
    modules: &[String],
    most: usize,
) -> Result<ExitCode> {
    let (lint, folder) = match document {
        Some(document) => {
            let (files, root) = documents::read(document)?;
            let folder = document.parent().unwrap_or_else(|| Path::new(""));
            let folder = folder.to_string_lossy().into_owned();
            (check(generator::lint(files, &root, modules), &folder)?, folder)
        }
        None => (of_schema(workspace, modules)?, SCHEMA_FOLDER.to_owned()),
    };
    if let Some(unknown) = modules.iter().find(|name| !lint.has_module(name)) {
        bail!("no module is called `{unknown}`: a module is a file of the schema, without its extension");
    }
    output::print(&report(&lint, &folder, most))?;
    Ok(if lint.findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Checks the schema of the workspace.
pub(crate) fn of_schema(workspace: &Workspace, modules: &[String]) -> Result<Lint> {
    check(
        generator::lint(workspace.schema()?, ROOT_DOCUMENT, modules),
        SCHEMA_FOLDER,
    )
}

/// Checks a schema that was read before.
pub(crate) fn of_texts(schema: Vec<SchemaFile>) -> Result<Lint> {
    check(generator::lint(schema, ROOT_DOCUMENT, &[]), SCHEMA_FOLDER)
}

fn check(result: Result<Lint, Box<generator::Report>>, folder: &str) -> Result<Lint> {
    result.or_else(|report| {
        eprintln!("{}", report.render_in(folder));
        bail!("the schema has errors; it was not checked further")
    })
}

/// The findings, their numbers by rule, and the coverage by module.
fn report(lint: &Lint, folder: &str, most: usize) -> String {
    let mut text = lint.render_in(folder, most);
    let total = lint.findings.len();
    // Writing to a string cannot fail.
    if total > most {
        let _ = writeln!(
            text,
            "\n… and {} more: `--most {total}` shows all, `--module NAME` those of a file",
            total - most
        );
    }
    if !text.is_empty() {
        text.push('\n');
    }
    let _ = write!(text, "{}\n{}", lint.coverage, counts(lint));
    text
}

/// The numbers of findings, a line for each rule.
fn counts(lint: &Lint) -> String {
    let counts = lint.counts();
    let width = counts
        .iter()
        .map(|(_, count)| count.to_string().len())
        .max()
        .unwrap_or_default();
    let mut text = String::new();
    for (rule, count) in counts {
        let _ = writeln!(text, "{count:>width$}  {}", rule.name());
    }
    let _ = match lint.findings.len() {
        0 => writeln!(text, "no findings"),
        1 => writeln!(text, "1 finding"),
        more => writeln!(text, "{more} findings"),
    };
    text
}

/// The first findings, for the end of a generation. There is no text if there are no findings.
pub(crate) fn summary(lint: &Lint) -> String {
    let total = lint.findings.len();
    if total == 0 {
        return String::new();
    }
    let mut text = lint.render_in(SCHEMA_FOLDER, MOST_IN_CODEGEN);
    let _ = if total > MOST_IN_CODEGEN {
        writeln!(
            text,
            "\n{} more findings: see `cargo xtask lint`",
            total - MOST_IN_CODEGEN
        )
    } else {
        writeln!(text, "\nsee `cargo xtask lint`")
    };
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use xtask::workspace::put;

    const SCHEMA: &str = "\
openapi: 3.0.3
info: {title: T, version: '1'}
tags: [{name: things, description: What lies about.}]
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      summary: List things
      description: Returns everything that lies about.
      responses: {'200': {description: Them.}}
";

    fn workspace(schema: &str) -> Result<(tempfile::TempDir, Workspace)> {
        let folder = tempfile::tempdir()?;
        put(&folder.path().join("schema/openapi.yaml"), schema)?;
        let workspace = Workspace::at(folder.path());
        Ok((folder, workspace))
    }

    #[test]
    fn a_schema_without_findings_is_a_success() -> Result<()> {
        let (_folder, workspace) = workspace(SCHEMA)?;
        let lint = of_schema(&workspace, &[])?;
        let expected = "\
module   operations  parameters  types  fields  enum values
openapi         1/1           -      -       -            -
total           1/1           -      -       -            -

no findings
";
        assert_eq!(report(&lint, SCHEMA_FOLDER, 100), expected);
        assert_eq!(summary(&lint), "");
        assert_eq!(run(&workspace, None, &[], 100)?, ExitCode::SUCCESS);
        Ok(())
    }

    #[test]
    fn findings_are_counted_by_rule_and_fail() -> Result<()> {
        let (_folder, workspace) = workspace(
            &SCHEMA
                .replace("List things", "List things.")
                .replace("[things]", "[thing]"),
        )?;
        let lint = of_schema(&workspace, &[])?;
        let report = report(&lint, SCHEMA_FOLDER, 1);
        assert!(
            report.contains("warning[tag]: no operation has the tag `things`"),
            "{report}"
        );
        assert!(report.contains("… and 2 more: `--most 3` shows all"), "{report}");
        assert!(report.ends_with("\n2  tag\n1  summary\n3 findings\n"), "{report}");
        assert_eq!(run(&workspace, None, &[], 100)?, ExitCode::FAILURE);
        let document = workspace.root().join("schema/openapi.yaml");
        assert_eq!(run(&workspace, Some(&document), &[], 100)?, ExitCode::FAILURE);
        let root = [String::from("openapi")];
        assert_eq!(run(&workspace, None, &root, 100)?, ExitCode::FAILURE);
        let unknown = run(&workspace, None, &[String::from("thing")], 100);
        assert!(unknown.is_err_and(|error| error.to_string().starts_with("no module is called `thing`")));
        Ok(())
    }

    #[test]
    fn codegen_gets_ten_findings_and_a_count() -> Result<()> {
        let mut schema = String::from(SCHEMA);
        schema.push_str("components: {schemas: {");
        for number in 0..6 {
            let _ = write!(schema, "Type{number}: {{type: integer}}, ");
        }
        schema.push_str("}}\n");
        let (_folder, workspace) = workspace(&schema)?;
        let lint = of_schema(&workspace, &[])?;
        let text = summary(&lint);
        assert_eq!(text.matches("warning[").count(), 10);
        assert!(
            text.ends_with("\n2 more findings: see `cargo xtask lint`\n"),
            "{text}"
        );
        Ok(())
    }
}
