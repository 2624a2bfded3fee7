//! Starts a command that is a package of its own. Cargo compiles such a package only when its command is used.

use std::ffi::OsString;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};
use xtask::cargo::cargo;
use xtask::workspace::Workspace;

/// Builds the program and runs it with these options. Returns the exit status of the program.
///
/// On Unix, the program takes the place of this process. So Ctrl-C reaches it alone, and it ends in its own way.
pub(crate) fn run(workspace: &Workspace, package: &str, options: &[OsString]) -> Result<ExitCode> {
    let mut command = command(workspace, package, options);
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt as _;
        // It returns only if the program cannot be started.
        Err(command.exec()).context("cannot run cargo")
    }
    #[cfg(not(unix))]
    {
        let status = command.status().context("cannot run cargo")?;
        // A signal ended the program if there is no code.
        let code = status.code().and_then(|code| u8::try_from(code).ok());
        Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
    }
}

/// The working folder does not change, because options may have relative paths.
fn command(workspace: &Workspace, package: &str, options: &[OsString]) -> Command {
    let mut command = cargo();
    command
        .args(["run", "--quiet", "--manifest-path"])
        .arg(workspace.root().join("Cargo.toml"))
        .args(["--package", package, "--"])
        .args(options);
    command
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use clap::Parser as _;

    use super::*;
    use crate::{Cli, Command as Chosen};

    #[test]
    fn help_is_passed_on_to_the_program() -> Result<()> {
        let cli = Cli::try_parse_from(["xtask", "bench", "--help", "--runs", "3"])?;
        let Chosen::Bench(program) = cli.command else {
            anyhow::bail!("`bench` is another command");
        };
        assert_eq!(program.options, ["--help", "--runs", "3"]);
        Ok(())
    }

    #[test]
    fn options_are_passed_on_unchanged() {
        let options = ["--help", "--", "--runs=3", "a b"].map(OsString::from);
        let command = command(&Workspace::at(Path::new("project")), "xtask-bench", &options);
        let manifest = Path::new("project").join("Cargo.toml");
        let arguments: Vec<_> = command.get_args().collect();
        let expected = [
            "run",
            "--quiet",
            "--manifest-path",
            &manifest.to_string_lossy(),
            "--package",
            "xtask-bench",
            "--",
            "--help",
            "--",
            "--runs=3",
            "a b",
        ];
        assert_eq!(arguments, expected);
    }
}
