//! The programs of the examples, and what they print.

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

use serde_json::Value;

/// The program of an example, without an access key and without any feature named.
pub(crate) fn example(name: &str) -> Command {
    let program = PROGRAMS.get(name);
    let mut command = Command::new(program.unwrap_or_else(|| panic!("there is no example {name}")));
    command
        .env_remove("GENAUTH_ACCESS_KEY_ID")
        .env_remove("GENAUTH_ACCESS_KEY_SECRET")
        .env_remove("GENAUTH_HOST");
    command
}

/// The programs by their names, built by cargo. They are those of the whole workspace: with its tests, most are built
/// already, and dependencies have the same features there.
static PROGRAMS: LazyLock<BTreeMap<String, PathBuf>> = LazyLock::new(|| {
    let mut cargo = Command::new(env!("CARGO"));
    // In these, cargo tells this test its package. Build scripts of dependencies read them, and cargo would compile these
    // dependencies anew.
    for (name, _) in env::vars() {
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(name);
        }
    }
    let output = cargo
        .args(["build", "--quiet", "--offline", "--workspace", "--examples"])
        .arg("--message-format=json-render-diagnostics")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stderr(Stdio::inherit())
        .output()
        .unwrap();
    assert!(output.status.success(), "the examples do not build");
    let messages = String::from_utf8(output.stdout).unwrap();
    let messages = messages
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let programs = messages.filter_map(|message| {
        if Path::new(message["manifest_path"].as_str()?) != manifest {
            return None; // An example of another package may have the same name.
        }
        let name = message["target"]["name"].as_str()?;
        let program = message["executable"].as_str()?;
        Some((name.to_owned(), PathBuf::from(program)))
    });
    programs.collect()
});

/// Standard output, standard error.
pub(crate) fn texts(output: &Output) -> [String; 2] {
    [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned())
}
