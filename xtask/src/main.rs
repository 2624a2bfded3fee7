//! The project's command line: everything that touches the file system goes through here.
//!
//! `cargo xtask codegen` turns `schema/` into the generated part of `generated-sdk/`; the other commands check
//! that it did, and that the result is right.

mod changes;
mod codegen;
mod coverage;
mod features;
mod files;
mod import;
mod programs;
mod stand_alone;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Parser, Subcommand};
use stand_alone::RuntimeSource;
use xtask::workspace::{self, Workspace};

/// Keeps the generated client and its schema together.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Regenerate the client from schema/ and say what changed
    ///
    /// Files that stay the same are not touched. When the schema changed since the last generation, the
    /// generator's tests run too.
    ///
    /// With `--schema`, it makes a crate of its own from another document. What is below `src/generated` is the
    /// generator's. The other files are a start: each is written anew as long as its first line says so.
    Codegen(CodegenArgs),
    /// Prove that every operation and type of the schema is in the generated client
    Coverage,
    /// Write the schema as one OpenAPI document in YAML, or JSON if the file's name ends so
    Bundle {
        /// The file to write; `-` is standard output
        file: PathBuf,
    },
    /// Take a new version of the vendor's API description over into schema/
    ///
    /// What people wrote stays as it is; operations, DTOs and fields are added, and plain facts put right.
    Import {
        /// The vendor's description: one OpenAPI document in JSON
        file: PathBuf,
        /// Write what can be done even if some differences need a decision
        #[arg(long)]
        partial: bool,
    },
    /// Check the client and its runtime with every feature alone, without features, and with what is used together
    Features,
    /// Compare our requests with those of the vendor's own clients (`cargo xtask conformance --help`)
    #[command(disable_help_flag = true)]
    Conformance(Program),
    /// Measure what the generator and its crate cost, beside other generators (`cargo xtask bench --help`)
    #[command(disable_help_flag = true)]
    Bench(Program),
}

#[derive(Args)]
struct CodegenArgs {
    /// Change nothing; fail if any generated file is stale, missing, edited by hand or not the generator's
    #[arg(long)]
    check: bool,
    /// Do not run the generator's tests, even if the schema changed
    #[arg(long)]
    no_test: bool,
    /// Write everything below this folder instead, for measurements
    #[arg(long, value_name = "FOLDER", hide = true, conflicts_with = "check")]
    into: Option<PathBuf>,
    /// Make a stand-alone crate from this document, and from the files beside it that it refers to
    #[arg(long, value_name = "FILE", requires_all = ["out", "name"], conflicts_with_all = ["no_test", "into"])]
    schema: Option<PathBuf>,
    /// The folder of the stand-alone crate
    #[arg(long, value_name = "FOLDER", requires = "schema")]
    out: Option<PathBuf>,
    /// The name of its package
    #[arg(long, requires = "schema")]
    name: Option<String>,
    /// The name of its client's type
    #[arg(long, requires = "schema", default_value = "Client")]
    client: String,
    /// Where the runtime is [default: the one of this workspace]
    #[arg(long, value_name = "FOLDER", requires = "schema", group = "runtime")]
    runtime_path: Option<PathBuf>,
    /// Which version of the runtime the crate takes from the registry
    #[arg(long, value_name = "VERSION", requires = "schema", group = "runtime")]
    runtime_version: Option<String>,
    /// The Git repository of the runtime
    #[arg(long, value_name = "URL", requires = "schema", group = "runtime")]
    runtime_git: Option<String>,
}

/// A program in a package of its own, which reads its options itself.
#[derive(Args)]
struct Program {
    /// The options of the program, `--help` among them
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
        Command::Import { file, partial } => import::run(&workspace, &file, partial),
        Command::Bundle { file } => bundle(&workspace, &file),
        Command::Features => features::run(&workspace),
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
        };
        return stand_alone::run(workspace, options);
    }
    match args.into {
        _ if args.check => codegen::check(workspace),
        Some(folder) => codegen::write_into(workspace, &folder),
        None => codegen::write(workspace, !args.no_test),
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
        print!("{text}");
    } else {
        std::fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_that_cannot_be_together_are_errors() {
        let parse = |line: &str| Cli::try_parse_from(line.split(' ')).is_ok();
        let crate_of = "xtask codegen --schema a.yaml --out b --name c";
        for right in [
            "",
            " --check",
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
        ] {
            assert!(!parse(&format!("xtask codegen {wrong}")), "{wrong}");
        }
    }
}
