//! The programs of the examples, and what they print.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The program of an example, without an access key and without any feature named.
pub(crate) fn example(name: &str) -> Command {
    let mut command = built(name).map_or_else(|| run(name), Command::new);
    command
        .env_remove("GENAUTH_ACCESS_KEY_ID")
        .env_remove("GENAUTH_ACCESS_KEY_SECRET")
        .env_remove("GENAUTH_HOST");
    command
}

/// `cargo run -p genauth --example <name> --`. What follows is for the program.
fn run(name: &str) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["run", "--quiet", "--offline", "-p", "genauth"])
        .args(["--example", name, "--"])
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}

/// The program that `cargo test` has built beside this one, if it is up to date. In a run of all tests of the
/// workspace, `cargo run` would build it and most of its dependencies again. A run of this test alone may not have
/// built it, and a crate that another test compiles may have an example of the same name.
fn built(name: &str) -> Option<PathBuf> {
    let tests = env::current_exe().ok()?;
    let examples = tests.parent()?.parent()?.join("examples");
    let program = examples.join(name).with_extension(env::consts::EXE_EXTENSION);
    let modified = |file: &Path| file.metadata().ok()?.modified().ok();
    let built = modified(&program)?;
    // The path of the program, a colon, and its source files. Spaces in their names are escaped.
    let made_of = fs::read_to_string(program.with_extension("d")).ok()?;
    let (_, sources) = made_of.trim_end().split_once(": ")?;
    let sources = sources.replace("\\ ", "\0");
    let sources: Vec<PathBuf> = sources
        .split(' ')
        .map(|source| source.replace('\0', " ").into())
        .collect();
    let main = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples")
        .join(name)
        .join("main.rs");
    let is_new = sources
        .iter()
        .all(|source| modified(source).is_some_and(|time| time <= built));
    (is_new && sources.contains(&main)).then_some(program)
}

/// Standard output, standard error.
pub(crate) fn texts(output: &Output) -> [String; 2] {
    [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned())
}
