//! Compiles the clients of the golden schemas, with all warnings of the compiler, of clippy and of rustdoc denied. Each
//! client is a module of one package. The examples of their documentation compile too.

use std::fmt::Write as _;

use generator::Target;

use crate::packages::{Packages, lint_command, runtime};
use crate::schemas::{CLIENT, files_of, goldens, target};
use crate::{arbitrary, hostile};

/// The number of documents of proptest that are compiled.
const ARBITRARY: usize = 12;

/// The name of the workspace and of its package.
const CLIENTS: &str = "generated-clients";

/// Beside the golden clients, one module has every hostile text in its documentation and names. Other modules are the
/// clients of arbitrary documents.
#[test]
fn generated_clients_compile_without_warnings() {
    let goldens = goldens()
        .into_iter()
        .map(|(name, schema)| (format!("golden_{name}"), schema));
    let hostile = [(String::from("hostile"), hostile::all_in_one())];
    let arbitrary = arbitrary::accepted(ARBITRARY).into_iter().enumerate();
    let arbitrary = arbitrary.map(|(index, schema)| (format!("arbitrary_{index}"), schema));
    let mut packages = Packages::new(CLIENTS, &[CLIENTS]);
    packages.write(&format!("{CLIENTS}/Cargo.toml"), &manifest());
    let mut library = String::from("//! Clients of many schemas.\n#![deny(warnings)]\n\n");
    for (name, schema) in goldens.chain(hostile).chain(arbitrary) {
        let target = Target {
            home: format!("crate::{name}"),
            path: Some(format!("{}::{name}", CLIENTS.replace('-', "_"))),
            ..target()
        };
        for file in files_of(&schema, &target) {
            let path = file.path.strip_prefix("src/").unwrap();
            packages.write(&format!("{CLIENTS}/src/{name}/{path}"), &file.text);
        }
        packages.write(&format!("{CLIENTS}/src/{name}/mod.rs"), CLIENT);
        // Clippy has style lints for names, and the names of arbitrary documents do not follow them.
        if name.starts_with("arbitrary") {
            library.push_str("#[allow(clippy::all, clippy::pedantic)]\n");
        }
        writeln!(library, "pub mod {name};").unwrap();
    }
    packages.write(&format!("{CLIENTS}/src/lib.rs"), &library);
    packages.remove_others(&format!("{CLIENTS}/src"));
    let features = ["--features", "test-util,catalogue"];
    packages.cargo(lint_command(), &features);
    packages.cargo("check", &[]);
    packages.cargo("doc", &["--no-deps", features[0], features[1]]);
    packages.cargo("test", &["--doc"]);
}

fn manifest() -> String {
    let runtime = runtime();
    format!(
        "[package]
name = {CLIENTS:?}
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true

[features]
test-util = [\"sdk-runtime/test-util\"]
catalogue = [\"sdk-runtime/catalogue\"]

[dependencies]
sdk-runtime = {{ path = {runtime:?}, default-features = false }}

[lints]
workspace = true
"
    )
}
