//! `cargo xtask watch`: regenerates the client after each change of the schema or of the generator.
//!
//! It starts `cargo xtask codegen`, whose reports and changes appear as usual. Cargo compiles the generator again if its
//! code changed. The texts of the files decide whether something changed: see [`sources`].

mod sources;

use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use clap::Parser;
use notify_debouncer_mini::notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_mini::{DebounceEventResult, Debouncer, new_debouncer};
use xtask::cargo::cargo;
use xtask::workspace::Workspace;

use sources::Sources;

/// How long the files must rest before a generation. Editors write a file in several steps, and people save twice.
const REST: Duration = Duration::from_millis(200);

/// After this time, a generation begins even if files change all the time.
const LONGEST: Duration = Duration::from_secs(2);

/// Clears the screen, and goes to its first line.
const CLEAR: &str = "\u{1b}[2J\u{1b}[H";

/// Regenerate after each change below schema/ and generator/, until Ctrl-C
///
/// Each time, shows what changed or what is wrong, and how long the generation took. Files that an editor leaves beside
/// an open file are ignored.
#[derive(Parser)]
#[command(name = "cargo xtask watch", bin_name = "cargo xtask watch")]
struct Arguments {
    /// Also run the tests that a change of the schema can break
    #[arg(long)]
    test: bool,
    /// Start this program instead of building `cargo xtask` (the tests use it)
    #[arg(long, value_name = "FILE", hide = true)]
    program: Option<PathBuf>,
    /// Watch this OpenAPI document and the folder around it instead of schema/, for a stand-alone crate
    #[arg(long, value_name = "FILE", requires = "out")]
    schema: Option<PathBuf>,
    /// The folder of the stand-alone crate
    #[arg(long, value_name = "FOLDER", requires = "schema", conflicts_with = "test")]
    out: Option<PathBuf>,
    /// Further options of `cargo xtask codegen`, behind `--`
    #[arg(last = true, value_name = "OPTIONS")]
    options: Vec<OsString>,
}

/// What the program does after it waited.
#[derive(Debug, PartialEq, Eq)]
enum Next {
    /// It looks whether the files have other texts.
    Look,
    /// It does so too, after it began to watch folders that came back.
    Follow,
    /// It ends.
    End,
}

/// What the program waits for.
enum Event {
    /// Files may have changed.
    Changed,
    /// A watched folder may have gone or come back.
    Moved,
    /// The watcher failed.
    Failed(String),
    /// Somebody wants the program to end.
    End,
}

fn main() -> ExitCode {
    let watched = Workspace::find().and_then(|workspace| watch(workspace.root(), &Arguments::parse()));
    match watched {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Generates at once and after each change, until it is asked to end.
fn watch(root: &Path, arguments: &Arguments) -> Result<()> {
    let sources = Sources::of(root, arguments.schema.as_deref(), arguments.out.as_deref());
    let (events, received) = mpsc::channel();
    let ending = events.clone();
    // The loop below ends when the generation that is under way has ended.
    ctrlc::set_handler(move || drop(ending.send(Event::End))).context("cannot wait for Ctrl-C")?;
    let mut watcher = watcher(&sources, events)?;
    follow(&mut watcher, &sources)?;
    let mut before = None;
    loop {
        // What is read here is what the generation reads, or older: an edit during the generation causes another one.
        let now = sources.digest();
        if before != Some(now) {
            before = Some(now);
            generate(root, arguments)?;
        }
        match wait(&received)? {
            Next::Look => {}
            Next::Follow => follow(&mut watcher, &sources)?,
            Next::End => {
                println!("ended");
                return Ok(());
            }
        }
    }
}

/// Waits until something happened, and then until nothing more happens. So several edits cause one generation, and whoever
/// ends the program does not wait for the generation of an edit that came before.
fn wait(received: &Receiver<Event>) -> Result<Next> {
    let mut event = received.recv().unwrap_or(Event::End);
    let mut next = Next::Look;
    let started = Instant::now();
    loop {
        match event {
            Event::Changed => {}
            Event::Moved => next = Next::Follow,
            Event::Failed(message) => bail!("cannot watch the files any longer: {message}"),
            Event::End => return Ok(Next::End),
        }
        let rest = REST.min(LONGEST.saturating_sub(started.elapsed()));
        match received.recv_timeout(rest) {
            Ok(another) => event = another,
            Err(_) => return Ok(next),
        }
    }
}

/// Reports changes of the files for as long as it lives.
fn watcher(sources: &Sources, events: Sender<Event>) -> Result<Debouncer<RecommendedWatcher>> {
    let concerns = sources.clone();
    let tell = move |result: DebounceEventResult| {
        let event = match result {
            Ok(changes) if changes.iter().any(|change| concerns.is_folder(&change.path)) => Event::Moved,
            Ok(changes) if changes.iter().any(|change| concerns.has(&change.path)) => Event::Changed,
            Ok(_) => return,
            Err(error) => Event::Failed(error.to_string()),
        };
        // Nobody listens any more at the end of the program.
        drop(events.send(event));
    };
    new_debouncer(REST, tell).context("cannot watch files")
}

/// Watches the folders, and those around them: a folder that is removed is no longer watched, even if it comes back.
fn follow(debouncer: &mut Debouncer<RecommendedWatcher>, sources: &Sources) -> Result<()> {
    let watcher = debouncer.watcher();
    for folder in sources.folders() {
        // It is not watched yet, or no longer.
        drop(watcher.unwatch(folder));
        let around = folder
            .parent()
            .map(|around| (around, RecursiveMode::NonRecursive));
        let watched = [(folder, RecursiveMode::Recursive)].into_iter().chain(around);
        for (folder, mode) in watched.filter(|(folder, _)| folder.is_dir()) {
            let watched = watcher.watch(folder, mode);
            watched.with_context(|| format!("cannot watch {}", folder.display()))?;
        }
    }
    Ok(())
}

/// Runs `cargo xtask codegen`, and says how it went. That it fails is no error: its output says why.
fn generate(root: &Path, arguments: &Arguments) -> Result<()> {
    if io::stdout().is_terminal() {
        clear(&mut io::stdout())?;
    }
    let started = Instant::now();
    let status = command(root, arguments).status().context("cannot run cargo")?;
    let outcome = if status.success() { "done" } else { "failed" };
    println!(
        "{outcome} in {:.1} s; waiting for changes, until Ctrl-C",
        started.elapsed().as_secs_f64()
    );
    Ok(())
}

/// Clears the screen at once, because what stays in the buffer would clear the output of the command that is started next.
/// Says what happens, because a generation may take a while.
fn clear(screen: &mut impl Write) -> Result<()> {
    writeln!(screen, "{CLEAR}generating")?;
    screen.flush().context("cannot clear the screen")
}

/// The working folder does not change, because options may have relative paths.
fn command(root: &Path, arguments: &Arguments) -> Command {
    let mut command = if let Some(program) = &arguments.program {
        Command::new(program)
    } else {
        let mut command = cargo();
        command
            .args(["run", "--quiet", "--manifest-path"])
            .arg(root.join("Cargo.toml"))
            .args(["--package", "xtask", "--"]);
        command
    };
    command.arg("codegen");
    if let (Some(schema), Some(out)) = (&arguments.schema, &arguments.out) {
        command.arg("--schema").arg(schema).arg("--out").arg(out);
    } else if !arguments.test {
        command.arg("--no-test");
    }
    command.args(&arguments.options);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(line: &[&str]) -> Result<Vec<String>> {
        let parsed = Arguments::try_parse_from([&["watch"], line].concat())?;
        let command = command(Path::new("/project"), &parsed);
        let arguments = command
            .get_args()
            .map(|argument| argument.to_string_lossy().into_owned());
        Ok(arguments.skip_while(|argument| argument != "codegen").collect())
    }

    #[test]
    fn the_screen_is_cleared_before_the_command_prints() -> Result<()> {
        // Standard output has such a buffer.
        let mut screen = io::LineWriter::new(Vec::new());
        clear(&mut screen)?;
        let shown = String::from_utf8_lossy(screen.get_ref());
        assert_eq!(shown, format!("{CLEAR}generating\n"));
        Ok(())
    }

    #[test]
    fn several_changes_are_one_and_whoever_ends_the_program_waits_for_none() -> Result<()> {
        let (events, received) = mpsc::channel();
        events.send(Event::Changed)?;
        events.send(Event::Changed)?;
        assert_eq!(wait(&received)?, Next::Look);
        assert!(received.try_recv().is_err(), "both changes are one");
        for event in [Event::Changed, Event::Moved, Event::Changed] {
            events.send(event)?;
        }
        assert_eq!(wait(&received)?, Next::Follow);
        events.send(Event::Changed)?;
        events.send(Event::End)?;
        assert_eq!(wait(&received)?, Next::End);
        events.send(Event::Failed(String::from("too many files")))?;
        assert!(wait(&received).is_err_and(|error| error.to_string().contains("too many files")));
        drop(events);
        assert_eq!(wait(&received)?, Next::End);
        Ok(())
    }

    #[test]
    fn the_options_of_codegen_are_passed_on() -> Result<()> {
        assert_eq!(arguments(&[])?, ["codegen", "--no-test"]);
        assert_eq!(arguments(&["--test", "--", "--force"])?, ["codegen", "--force"]);
        let crate_of = ["--schema", "a.yaml", "--out", "b", "--", "--name", "c"];
        let expected = ["codegen", "--schema", "a.yaml", "--out", "b", "--name", "c"];
        assert_eq!(arguments(&crate_of)?, expected);
        assert!(arguments(&["--schema", "a.yaml"]).is_err());
        Ok(())
    }
}
