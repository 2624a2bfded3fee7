//! Starts cargo from a program that cargo has started.

use std::env;
use std::ffi::OsStr;
use std::process::Command;

/// The cargo that started this program, or else the `cargo` on the path.
///
/// Cargo tells a program in variables which package it belongs to. This function removes them, because the build scripts of
/// some dependencies read them. Otherwise cargo would compile these dependencies again, and all that needs them. It would
/// do so once more for the next command that a person types.
#[must_use]
pub fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in env::vars_os().filter(|(name, _)| is_of_a_package(name)) {
        command.env_remove(name);
    }
    command
}

fn is_of_a_package(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let others = [
        "CARGO_CRATE_NAME",
        "CARGO_BIN_NAME",
        "CARGO_PRIMARY_PACKAGE",
        "OUT_DIR",
    ];
    name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") || others.contains(&name.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_does_not_hear_which_package_starts_it() {
        // Cargo has started this test.
        assert!(env::var_os("CARGO_MANIFEST_DIR").is_some());
        let command = cargo();
        let removed: Vec<_> = command
            .get_envs()
            .filter(|(_, value)| value.is_none())
            .map(|(name, _)| name)
            .collect();
        for name in ["CARGO_MANIFEST_DIR", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
            assert!(removed.contains(&OsStr::new(name)), "{name}");
        }
        for name in ["CARGO_TARGET_DIR", "CARGO_HOME", "PATH", "RUSTFLAGS"] {
            assert!(!removed.contains(&OsStr::new(name)), "{name}");
        }
    }
}
