//! Tests a stand-alone crate from a document of another API. It compiles with all warnings denied, and its client calls
//! a server.

use std::fs;

use generator::render::{MODULES, is_generated};
use generator::target::{Package, Runtime};
use generator::{Output, SchemaFile, Target};

use crate::packages::{Packages, lint_command, runtime};
use crate::schemas::{ROOT, folder};

/// The name of the package.
const LIBRARY: &str = "city-library";

fn target(runtime: Runtime) -> Target {
    let package = Package {
        name: LIBRARY.to_owned(),
        runtime,
    };
    Target::stand_alone("LibraryClient", package)
}

fn read(name: &str) -> String {
    fs::read_to_string(folder("stand_alone").join(name)).unwrap()
}

fn generate(target: &Target) -> Output {
    let schema = SchemaFile::new(ROOT, read("library.yaml"));
    generator::generate([schema], ROOT, target).unwrap_or_else(|report| panic!("{}", report.render()))
}

#[test]
fn a_stand_alone_client_compiles_and_calls_a_server() {
    let output = generate(&target(Runtime::Path(runtime())));
    let mut packages = Packages::new("stand-alone", &[LIBRARY]);
    for file in &output.files {
        packages.write(&format!("{LIBRARY}/{}", file.path), &file.text);
    }
    packages.write(&format!("{LIBRARY}/tests/calls.rs"), &read("calls.rs"));
    packages.remove_others(LIBRARY);
    // Clippy and rustdoc do not run the crate, so they do not need TLS, which takes the longest to compile.
    let features = "stream,blocking,serde,test-util,catalogue";
    let without_tls = ["--no-default-features", "--features", features];
    if lint_command() == "clippy" {
        let lints = "--all-targets --no-deps -- -D warnings -D missing_docs -W clippy::pedantic \
                     -A clippy::missing_errors_doc -A clippy::must_use_candidate -A clippy::return_self_not_must_use \
                     -A clippy::module_name_repetitions -A clippy::too_many_lines -A clippy::similar_names";
        let lints: Vec<&str> = lints.split_whitespace().collect();
        packages.cargo("clippy", &[&without_tls[..], &lints[..]].concat());
    }
    packages.cargo("doc", &[&without_tls[..], &["--no-deps"]].concat());
    packages.cargo("test", &["--features", "test-util,catalogue"]);
}

#[test]
fn the_crate_names_the_features_it_does_not_support() {
    let output = generate(&target(Runtime::Version(String::from("0.1"))));
    let said = output.warnings.render();
    assert!(
        said.contains(
            "the security scheme `sso` is openIdConnect: the builder takes an authenticator for it"
        ),
        "{said}"
    );
}

#[test]
fn every_file_says_that_it_is_generated() {
    for file in generate(&target(Runtime::Version(String::from("0.1")))).files {
        assert!(is_generated(&file.text), "{}", file.path);
        if file.path.starts_with(MODULES) {
            assert!(file.text.contains("Do not edit"), "{}", file.path);
        }
    }
}

#[test]
fn the_runtime_comes_from_the_source_in_the_target() {
    let manifest = |runtime| {
        let files = generate(&target(runtime)).files;
        let manifest = files.into_iter().find(|file| file.path == "Cargo.toml").unwrap();
        let line = manifest.text.lines().find(|line| line.starts_with("sdk-runtime"));
        line.map(str::to_owned)
    };
    let expected = |from: &str| Some(format!("sdk-runtime = {{ {from}, default-features = false }}"));
    assert_eq!(
        manifest(Runtime::Path(String::from("../runtime"))),
        expected("path = \"../runtime\"")
    );
    assert_eq!(
        manifest(Runtime::Version(String::from("0.1"))),
        expected("version = \"0.1\"")
    );
    let url = "https://example.com/runtime.git";
    assert_eq!(
        manifest(Runtime::Git(url.to_owned())),
        expected(&format!("git = {url:?}"))
    );
}

#[test]
fn invalid_names_are_refused() {
    let package = |name: &str| Package {
        name: name.to_owned(),
        runtime: Runtime::Version(String::from("0.1")),
    };
    let cases = [
        ("Client", "my api"),
        ("Client", "1api"),
        ("Client", "sdk-runtime"),
        ("Client", "sdk_runtime"),
        ("Client", "std"),
        ("Client", "gen"),
        ("Client", "-api"),
        ("Client", ""),
        ("Error", "my-api"),
        ("Result", "my-api"),
        ("client", "my-api"),
        ("Option", "my-api"),
        ("My Client", "my-api"),
    ];
    for (client, name) in cases {
        let schema = SchemaFile::new(ROOT, read("library.yaml"));
        let target = Target::stand_alone(client, package(name));
        let report = generator::generate([schema], ROOT, &target);
        assert!(report.is_err(), "{client:?} in {name:?}");
    }
}
