//! Runs a command and records its cost: wall time, CPU time and memory.
//!
//! The operating system counts the cost of a child and of its own children after its end. It adds up all children of a
//! process, and the peak memory of a child is at least the memory of its parent at the start. So a small process in
//! between starts each command: this program, which starts one command and ends. An environment variable requests this
//! mode instead of an argument, because cargo calls a `RUSTC_WRAPPER` only with the arguments of rustc.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, ExitCode, ExitStatus, Stdio};
use std::time::Instant;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

/// Names the file that the figures go to, and makes this program run its arguments as a command.
pub(crate) const VARIABLE: &str = "XTASK_BENCH_FIGURES";

/// The cost of one run.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Figures {
    /// Wall time in seconds.
    pub(crate) wall: f64,
    /// CPU time in user mode, in seconds, of the program and its children.
    pub(crate) user: f64,
    /// CPU time in the kernel, in seconds, for them.
    pub(crate) system: f64,
    /// The peak memory in bytes of the largest process among them.
    pub(crate) memory: u64,
}

impl Figures {
    /// The middle of this run and another: half of their times, and the larger memory.
    pub(crate) fn middle(&self, other: &Self) -> Self {
        Self {
            wall: f64::midpoint(self.wall, other.wall),
            user: f64::midpoint(self.user, other.user),
            system: f64::midpoint(self.system, other.system),
            memory: self.memory.max(other.memory),
        }
    }
}

/// A line of the file.
#[derive(Serialize, Deserialize)]
struct Record {
    /// The value of `--crate-name`, if the command is rustc.
    #[serde(rename = "crate")]
    krate: Option<String>,
    #[serde(flatten)]
    figures: Figures,
}

/// Does the work of the process in between, if the environment requests it.
pub(crate) fn intercept() -> Option<ExitCode> {
    let file = std::env::var_os(VARIABLE)?;
    let command: Vec<OsString> = std::env::args_os().skip(1).collect();
    match record(Path::new(&file), &command) {
        Ok(status) => {
            let code = status.code().and_then(|code| u8::try_from(code).ok());
            Some(code.map_or(ExitCode::FAILURE, ExitCode::from))
        }
        Err(error) => {
            eprintln!("error: {error:#}");
            Some(ExitCode::FAILURE)
        }
    }
}

/// Runs the command and appends its figures to the file.
fn record(file: &Path, command: &[OsString]) -> Result<ExitStatus> {
    let (program, arguments) = command.split_first().context("there is no command to measure")?;
    let started = Instant::now();
    let status = Command::new(program)
        .args(arguments)
        // The command may be this program itself, which must not record again.
        .env_remove(VARIABLE)
        .status()
        .with_context(|| format!("cannot run {}", program.display()))?;
    let wall = started.elapsed().as_secs_f64();
    let record = Record {
        krate: crate_name(arguments),
        figures: children(wall)?,
    };
    let mut line = serde_json::to_vec(&record)?;
    line.push(b'\n');
    let say = || format!("cannot write {}", file.display());
    let mut file = std::fs::File::options()
        .create(true)
        .append(true)
        .open(file)
        .with_context(say)?;
    file.write_all(&line).with_context(say)?;
    Ok(status)
}

fn crate_name(arguments: &[OsString]) -> Option<String> {
    let mut arguments = arguments.iter();
    arguments.find(|argument| *argument == "--crate-name")?;
    Some(arguments.next()?.to_str()?.to_owned())
}

#[cfg(unix)]
fn children(wall: f64) -> Result<Figures> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::{TimeVal, TimeValLike as _};

    let usage =
        getrusage(UsageWho::RUSAGE_CHILDREN).context("the system does not report the cost of the command")?;
    #[allow(clippy::cast_precision_loss)] // 2^53 microseconds are 285 years.
    let seconds = |time: TimeVal| time.num_microseconds() as f64 / 1e6;
    // Linux counts in kilobytes, macOS in bytes.
    let unit = if cfg!(target_vendor = "apple") { 1 } else { 1024 };
    Ok(Figures {
        wall,
        user: seconds(usage.user_time()),
        system: seconds(usage.system_time()),
        memory: u64::try_from(usage.max_rss()).unwrap_or_default() * unit,
    })
}

#[cfg(not(unix))]
fn children(_wall: f64) -> Result<Figures> {
    anyhow::bail!("the cost of a command can be measured on Unix only")
}

/// The same command, started by the process in between, which writes to `file`.
pub(crate) fn measured(command: &Command, file: &Path) -> Result<Command> {
    let mut probe = Command::new(this_program()?);
    probe.arg(command.get_program()).args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        probe.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => probe.env(name, value),
            None => probe.env_remove(name),
        };
    }
    probe.env(VARIABLE, file).stdin(Stdio::null());
    Ok(probe)
}

/// Has cargo start rustc through the process in between.
pub(crate) fn wrap_rustc(cargo: &mut Command, file: &Path) -> Result<()> {
    cargo.env("RUSTC_WRAPPER", this_program()?).env(VARIABLE, file);
    Ok(())
}

fn this_program() -> Result<std::path::PathBuf> {
    std::env::current_exe().context("cannot find the path of this program")
}

/// The figures of the last command in the file. If a crate is given, only of the rustc that compiled it.
pub(crate) fn last(file: &Path, krate: Option<&str>) -> Result<Option<Figures>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let mut found = None;
    for line in text.lines() {
        let record: Record = serde_json::from_str(line).context("a line of figures is broken")?;
        if record.krate.as_deref() == krate {
            found = Some(record.figures);
        }
    }
    Ok(found)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn words(words: &[&str]) -> Vec<OsString> {
        words.iter().map(OsString::from).collect()
    }

    #[test]
    fn a_command_keeps_its_status_and_its_figures_are_recorded() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("figures");
        let status = record(&file, &words(&["sh", "-c", "exit 3"]))?;
        assert_eq!(status.code(), Some(3));
        let figures = last(&file, None)?.context("no figures")?;
        assert!(figures.wall > 0.0 && figures.memory > 100_000, "{figures:?}");
        Ok(())
    }

    #[test]
    fn the_cost_of_rustc_is_found_by_the_name_of_the_crate() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("figures");
        for name in ["mine", "build_script_build"] {
            record(&file, &words(&["true", "--crate-name", name, "src/lib.rs"]))?;
        }
        record(&file, &words(&["true", "-vV"]))?;
        assert!(last(&file, Some("mine"))?.is_some());
        assert!(last(&file, Some("theirs"))?.is_none());
        Ok(())
    }

    #[test]
    fn the_same_command_runs_in_the_same_folder() -> Result<()> {
        let mut command = Command::new("ls");
        command.arg("-l").current_dir("/");
        let probe = measured(&command, Path::new("figures"))?;
        assert_eq!(probe.get_args().collect::<Vec<_>>(), ["ls", "-l"]);
        assert_eq!(probe.get_current_dir(), Some(Path::new("/")));
        Ok(())
    }
}
