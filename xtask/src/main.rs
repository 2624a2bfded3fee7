//! The command line of the project. The generator itself touches no file system: these commands do.
//!
//! `cargo xtask codegen` turns `schema/` into the generated part of `generated-sdk/`. The other commands check the
//! result, measure it, or edit the schema.

mod changes;
mod codegen;
mod coverage;
mod diff;
mod documents;
mod features;
mod files;
mod git;
mod import;
mod lint;
mod output;
mod package;
mod packages;
mod programs;
mod release;
mod schema_tests;
mod stand_alone;
mod state;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Parser, Subcommand};
use stand_alone::RuntimeSource;
use xtask::workspace::{self, Workspace};

/// The commands of this project: they generate the client from the schema, check it and measure it
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Generate the client from schema/ and print what changed
    ///
    /// Writes the generated files of `generated-sdk` and of the small APIs that its runtime is tested with. A file
    /// whose text stays the same is not touched. Nothing is written if a generated file was edited by hand, or if
    /// other files are in its folder. If the schema changed since its tests passed, the command also runs the tests that
    /// such a change can break. It also prints the first findings of `cargo xtask lint`.
    ///
    /// With `--schema`, `--out` and `--name`, the command makes a stand-alone crate from another OpenAPI document
    /// instead. The generator owns the folder `src/generated` of that crate. Every other file that it writes says so
    /// in its first line. Remove that line to keep your own version of the file.
    Codegen(CodegenArgs),
    /// Check that the generated client has every operation and every named schema
    Coverage,
    /// Check the descriptions, examples and tags of the schema, and print how much of it is described
    ///
    /// Reports descriptions that are missing, say nothing, name what does not exist, or contradict the schema; required
    /// values of requests without an example; tags and types that nothing uses. The exit status is 1 if there is a
    /// finding. The section "Descriptions" of schema/README.md has the rules.
    Lint {
        /// Check only this module (a file of schema/ without its extension); may be given several times
        #[arg(long = "module", value_name = "NAME")]
        modules: Vec<String>,
        /// Check this OpenAPI document, and the files below its folder that it refers to, instead of schema/
        #[arg(long, value_name = "FILE")]
        document: Option<PathBuf>,
        /// Print at most so many findings; the counts are of all
        #[arg(long, value_name = "COUNT", default_value_t = 100)]
        most: usize,
    },
    /// Write the whole schema as one OpenAPI document
    ///
    /// The document is JSON if the name of the file ends in `.json`, and YAML otherwise.
    Bundle {
        /// The file to write, or `-` for standard output
        file: PathBuf,
    },
    /// Update schema/ from a new version of the vendor's API description
    ///
    /// The import makes the facts of the schema equal to those of the description. It keeps every text that people
    /// wrote, and marks each place that needs a description with `TODO`. It prints each change with its place. It writes
    /// nothing if a correction (`x-corrections`) contradicts a change, or if the generator refuses the result.
    Import(import::Options),
    /// Compare the facts of the schema with those of the vendor's description, as of the last import
    ///
    /// Prints each difference with its place, and the `x-corrections` that state it.
    Facts,
    /// Say what a change of the schema means for programs that use the client
    ///
    /// Compares two schemas, and classes each change: for programs that are compiled with the new client (Rust), and for
    /// programs that were compiled with the old one and call the new API (wire). At the end it says which version
    /// follows. A side is an OpenAPI document, a folder or a git revision. It fails with status 2 if a side cannot be
    /// read.
    Diff(diff::Options),
    /// Check that the client and its runtime compile without warnings, whatever features are on
    ///
    /// Compiles each package without features, with each feature alone, with all features, and with the sets of
    /// features that the documentation uses together.
    Features,
    /// Pack what is published, and test it outside of the workspace
    ///
    /// Packs the packages as `cargo publish` does, and unpacks them in a temporary folder. It checks that each has its
    /// licences, its README and what its pages show, and needs no file outside. Then the packages pass their own tests
    /// there.
    Package {
        /// How much is done with the packed files
        #[arg(long, value_enum, default_value_t = package::Depth::Full)]
        depth: package::Depth,
    },
    /// Prepare a release: version, changelog, manifests, and a publication without the upload
    ///
    /// The version follows from what changed in the API since the tag of the last release. What people wrote under
    /// "Unreleased" of CHANGELOG.md becomes the section of the version, together with the changes of the API that nobody
    /// wrote down. Nothing is committed, tagged or published: the command prints what to run next. It refuses
    /// uncommitted changes, generated code that is not up to date, and findings of `cargo xtask lint`.
    Release(release::Options),
    /// Regenerate after each change of the schema or the generator (see `cargo xtask watch --help`)
    #[command(disable_help_flag = true)]
    Watch(Program),
    /// Compare our requests with those of the vendor's clients (see `cargo xtask conformance --help`)
    #[command(disable_help_flag = true)]
    Conformance(Program),
    /// Measure our generator and its crate beside other generators (see `cargo xtask bench --help`)
    #[command(disable_help_flag = true)]
    Bench(Program),
}

#[derive(Args)]
struct CodegenArgs {
    /// Write nothing, and fail if a generated file is stale, missing, edited by hand, or not from the generator
    #[arg(long)]
    check: bool,
    /// Fail if there is a warning of any kind, and write nothing
    #[arg(long, conflicts_with = "into")]
    deny_warnings: bool,
    /// Leave the tests that a change of the schema needs for the next run
    #[arg(long)]
    no_test: bool,
    /// Overwrite generated files that were edited by hand, and files with the name of a generated one
    #[arg(long, conflicts_with_all = ["check", "into"])]
    force: bool,
    /// Write the files of the client below this folder instead (the benchmarks use it)
    #[arg(long, value_name = "FOLDER", hide = true, conflicts_with = "check")]
    into: Option<PathBuf>,
    /// Make a stand-alone crate from this OpenAPI document, and from the files below its folder that it refers to
    #[arg(long, value_name = "FILE", requires_all = ["out", "name"], conflicts_with_all = ["no_test", "into"])]
    schema: Option<PathBuf>,
    /// The folder that the stand-alone crate is written to
    #[arg(long, value_name = "FOLDER", requires = "schema")]
    out: Option<PathBuf>,
    /// The package name of the stand-alone crate
    #[arg(long, requires = "schema")]
    name: Option<String>,
    /// The name of the client type in the stand-alone crate
    #[arg(long, requires = "schema", default_value = "Client")]
    client: String,
    /// Depend on the runtime in this folder [default: the runtime of this workspace]
    #[arg(long, value_name = "FOLDER", requires = "schema", group = "runtime")]
    runtime_path: Option<PathBuf>,
    /// Depend on this version of the runtime, from the registry
    #[arg(long, value_name = "VERSION", requires = "schema", group = "runtime")]
    runtime_version: Option<String>,
    /// Depend on the runtime in this Git repository
    #[arg(long, value_name = "URL", requires = "schema", group = "runtime")]
    runtime_git: Option<String>,
}

/// The command line of a program in another package. The program parses its own options.
#[derive(Args)]
struct Program {
    /// The options of the program, including `--help`
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "OPTIONS")]
    options: Vec<OsString>,
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<ExitCode> {
    let workspace = Workspace::find()?;
    match cli.command {
        Command::Codegen(args) => generate(&workspace, args),
        Command::Coverage => coverage::run(&workspace),
        Command::Lint {
            modules,
            document,
            most,
        } => lint::run(&workspace, document.as_deref(), &modules, most),
        Command::Import(options) => import::run(&workspace, &options),
        Command::Facts => import::check_facts(&workspace),
        Command::Bundle { file } => bundle(&workspace, &file),
        Command::Diff(options) => Ok(diff::run(&workspace, &options)),
        Command::Features => features::run(&workspace),
        Command::Release(options) => release::run(&workspace, &options),
        Command::Package { depth } => package::run(&workspace, depth),
        Command::Watch(program) => programs::run(&workspace, "xtask-watch", &program.options),
        Command::Conformance(program) => programs::run(&workspace, "xtask-conformance", &program.options),
        Command::Bench(program) => programs::run(&workspace, "xtask-bench", &program.options),
    }
}

fn generate(workspace: &Workspace, args: CodegenArgs) -> Result<ExitCode> {
    let CodegenArgs {
        schema, out, name, ..
    } = args;
    if let (Some(schema), Some(out), Some(name)) = (schema, out, name) {
        let runtime = args.runtime_path.map(RuntimeSource::Path);
        let runtime = runtime.or(args.runtime_version.map(RuntimeSource::Version));
        let options = stand_alone::Options {
            schema,
            out,
            name,
            client: args.client,
            runtime: runtime.or(args.runtime_git.map(RuntimeSource::Git)),
            check: args.check,
            force: args.force,
            deny_warnings: args.deny_warnings,
        };
        return stand_alone::run(workspace, options);
    }
    match args.into {
        _ if args.check => codegen::check(workspace, args.deny_warnings),
        Some(folder) => codegen::write_into(workspace, &folder),
        None => {
            let options = codegen::Options {
                no_test: args.no_test,
                force: args.force,
                deny_warnings: args.deny_warnings,
            };
            codegen::write(workspace, options)
        }
    }
}

fn bundle(workspace: &Workspace, file: &std::path::Path) -> Result<ExitCode> {
    let document = workspace.bundle()?;
    let is_json = file.extension().is_some_and(|extension| extension == "json");
    let text = if is_json {
        serde_json::to_string_pretty(&document)?
    } else {
        serde_yaml::to_string(&document)?
    };
    if file.as_os_str() == "-" {
        output::print(&text)?;
    } else {
        std::fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conflicting_options_are_errors() {
        let parse = |line: &str| Cli::try_parse_from(line.split(' ')).is_ok();
        let crate_of = "xtask codegen --schema a.yaml --out b --name c";
        for right in [
            "",
            " --check",
            " --force",
            " --client D",
            " --runtime-path e",
            " --runtime-git f",
        ] {
            assert!(parse(&format!("{crate_of}{right}")), "{right}");
        }
        for wrong in [" --no-test", " --into x", " --runtime-path e --runtime-git f"] {
            assert!(!parse(&format!("{crate_of}{wrong}")), "{wrong}");
        }
        for wrong in [
            "--out b",
            "--name c",
            "--schema a --out b",
            "--runtime-version 1",
            "--check --into x",
            "--check --force",
        ] {
            assert!(!parse(&format!("xtask codegen {wrong}")), "{wrong}");
        }
    }
}
