//! Packages with the clients of the cases in `tests/api/cases.yaml`, each client in a module.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use generator::Target;
use generator::target::Layout;

use crate::packages::{Packages, runtime};
use crate::schemas::{CLIENT, files_of, target};

/// A client: its schema, in one text, and its target.
pub(crate) struct Client {
    pub(crate) schema: String,
    pub(crate) target: Target,
}

impl Client {
    pub(crate) fn in_place(name: &str, schema: String) -> Self {
        let home = format!("crate::{name}");
        Self {
            schema,
            target: Target { home, ..target() },
        }
    }
}

/// A package with a module for each client.
pub(crate) fn write_clients(packages: &mut Packages, package: &str, clients: &BTreeMap<String, Client>) {
    let mut library =
        String::from("//! Clients of one side.\n#![allow(warnings, clippy::all, clippy::pedantic)]\n\n");
    for (name, client) in clients {
        for file in files_of(&client.schema, &client.target) {
            let Some(path) = file.path.strip_prefix("src/") else {
                continue;
            };
            // What is a crate otherwise is a module here.
            let path = if path == "lib.rs" { "mod.rs" } else { path };
            let text = file.text.replace("mod generated;", "pub mod generated;");
            packages.write(&format!("{package}/src/{name}/{path}"), &text);
        }
        if client.target.layout == Layout::InPlace {
            packages.write(&format!("{package}/src/{name}/mod.rs"), CLIENT);
        }
        writeln!(library, "pub mod {name};").unwrap();
    }
    packages.write(&format!("{package}/src/lib.rs"), &library);
    packages.write(&format!("{package}/Cargo.toml"), &manifest(package, ""));
    packages.remove_others(&format!("{package}/src"));
}

/// The manifest of a package with clients, or with programs that use them.
pub(crate) fn manifest(package: &str, dependency: &str) -> String {
    let runtime = runtime();
    format!(
        "[package]
name = {package:?}
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true

[features]
default = [\"test-util\"]
test-util = [\"sdk-runtime/test-util\"]
catalogue = [\"sdk-runtime/catalogue\"]

[dependencies]
sdk-runtime = {{ path = {runtime:?}, default-features = false }}
{dependency}
"
    )
}
