//! What a client is written for: its name, its place, and what is there already.
//!
//! The schema says what the API is; a [`Target`] says what the client is. The generator knows no other client than the
//! one it is handed here.

use std::collections::BTreeSet;

use crate::facts::Method;
use crate::names::is_identifier;

/// A client to write.
#[derive(Clone, Debug)]
pub struct Target {
    /// The name of the client's type.
    pub client: String,
    /// The Rust path of the module that holds the client's type and the module `generated`: `crate`.
    pub home: String,
    /// Names that the hand-written part of the client has.
    pub reserved: Reserved,
    /// Which operations may be sent again when it is not known whether they arrived.
    pub retry: Retry,
    /// What is written beside the module `generated`.
    pub layout: Layout,
}

/// Names that the hand-written part of a client has, so that nothing of the schema gets them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reserved {
    /// Methods of the client.
    pub methods: BTreeSet<String>,
    /// Modules beside `generated`, and other names of that place which a module of the API would hide.
    pub modules: BTreeSet<String>,
}

/// Which operations may be sent again when it is not known whether they arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Those of the methods that HTTP calls idempotent, unless `x-idempotent` says otherwise.
    ByMethod,
    /// `GET`, and those that `x-idempotent` marks. For an API whose `PUT` and `DELETE` are known not to keep to HTTP.
    WhereMarked,
}

impl Retry {
    /// Whether an operation of this method is idempotent if the schema does not say.
    pub(crate) fn is_idempotent(self, method: Method) -> bool {
        match method {
            Method::Get => true,
            Method::Delete | Method::Put => self == Self::ByMethod,
            Method::Patch | Method::Post => false,
        }
    }
}

/// What is written beside the module `generated`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Nothing: a crate that people wrote has it.
    InPlace,
    /// A crate of its own.
    StandAlone(Package),
}

/// A stand-alone crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// Its name, as in `Cargo.toml`.
    pub name: String,
    /// Where its dependency `sdk-runtime` comes from.
    pub runtime: Runtime,
}

/// Where the runtime comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// A folder, as seen from the crate or absolute.
    Path(String),
    /// A registry: a version requirement.
    Version(String),
    /// A Git repository.
    Git(String),
}

impl Package {
    /// The name of its library: `my-api` → `my_api`.
    #[must_use]
    pub fn crate_name(&self) -> String {
        self.name.replace('-', "_")
    }
}

impl Target {
    /// A client in a crate that people wrote, at its root.
    #[must_use]
    pub fn in_place(client: impl Into<String>) -> Self {
        Self {
            client: client.into(),
            home: String::from("crate"),
            reserved: Reserved::default(),
            retry: Retry::ByMethod,
            layout: Layout::InPlace,
        }
    }

    /// A client in a crate of its own.
    #[must_use]
    pub fn stand_alone(client: impl Into<String>, package: Package) -> Self {
        let names = |names: &[&str]| names.iter().map(ToString::to_string).collect();
        Self {
            reserved: Reserved {
                methods: names(&["builder", "clone", "request"]),
                modules: names(&["generated", "runtime"]),
            },
            layout: Layout::StandAlone(package),
            ..Self::in_place(client)
        }
    }

    /// Whether the names of the target can stand in Rust.
    ///
    /// # Errors
    /// What is wrong with them.
    pub(crate) fn check(&self) -> Result<(), String> {
        let is_camel = self.client.starts_with(|first: char| first.is_ascii_uppercase());
        // What is written around the module `generated` uses these names for other types.
        let is_used =
            ["Box", "Error", "Into", "Ok", "Option", "Result", "String"].contains(&self.client.as_str());
        if !is_camel || !is_identifier(&self.client) || is_used {
            return Err(format!("a client cannot be called {:?}", self.client));
        }
        if let Layout::StandAlone(package) = &self.layout {
            let name = &package.name;
            let is_plain =
                |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_');
            let library = package.crate_name();
            // Its manifest has dependencies of the first two names, and Rust brings libraries of the others.
            let is_taken = [
                "sdk_runtime",
                "tokio",
                "alloc",
                "core",
                "proc_macro",
                "std",
                "test",
            ]
            .contains(&library.as_str());
            let is_name = name.bytes().all(is_plain) && !name.starts_with('-');
            if !is_name || !is_identifier(&library) || is_taken {
                return Err(format!("a package cannot be called {name:?}"));
            }
        }
        let mut steps = self.home.split("::");
        if steps.next() != Some("crate") || !steps.all(is_identifier) {
            return Err(format!("{:?} is not the path of a module", self.home));
        }
        Ok(())
    }
}
