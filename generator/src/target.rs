//! The client to write, as data: its name, its layout, and the names that it has already.
//!
//! The schema describes the API, and a [`Target`] describes the client. The generator knows nothing else about the
//! client.

use crate::facts::Method;
pub use crate::names::Reserved;
use crate::names::is_identifier;

/// A client to write.
#[derive(Clone, Debug)]
pub struct Target {
    /// The name of the client type.
    pub client: String,
    /// The Rust path of the module that holds the client's type and the module `generated`: `crate`.
    pub home: String,
    /// The path by which programs name what [`home`](Self::home) has: `my_api`, or `my_api::client`. There they find the
    /// client's type, everything in the module `generated`, and `DateTime`, `Error`, `JsonObject`, `JsonValue`,
    /// `Nullable`, `json!` and `json_object!` of the runtime. Without it, the documentation has no examples.
    pub path: Option<String>,
    /// The names in the hand-written part of the client.
    pub reserved: Reserved,
    /// Which operations the client may retry after an error that leaves their outcome unknown.
    pub retry: Retry,
    /// The files that are written beside the module `generated`.
    pub layout: Layout,
}

/// Which operations the client may retry after an error that leaves their outcome unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Operations whose method is idempotent in HTTP, unless `x-idempotent` says otherwise.
    ByMethod,
    /// `GET`, and operations that `x-idempotent` marks. For an API whose `PUT` and `DELETE` may not be idempotent.
    WhereMarked,
}

impl Retry {
    /// Whether an operation of this method is idempotent if the schema does not say so.
    pub(crate) fn is_idempotent(self, method: Method) -> bool {
        match method {
            Method::Get => true,
            Method::Delete | Method::Put => self == Self::ByMethod,
            Method::Patch | Method::Post => false,
        }
    }
}

/// The files that are written beside the module `generated`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Layout {
    /// None. The client is part of a hand-written crate.
    InPlace,
    /// The other files of a stand-alone crate.
    StandAlone(Package),
}

/// A stand-alone crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// Its package name in `Cargo.toml`.
    pub name: String,
    /// The source of its dependency `sdk-runtime`.
    pub runtime: Runtime,
}

/// The source of the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// A folder: a path relative to the crate, or an absolute path.
    Path(String),
    /// The registry, with this version requirement.
    Version(String),
    /// The Git repository at this URL.
    Git(String),
}

impl Package {
    /// The name of its library crate: `my-api` → `my_api`.
    #[must_use]
    pub fn crate_name(&self) -> String {
        self.name.replace('-', "_")
    }
}

impl Target {
    /// A client at the root of a hand-written crate.
    #[must_use]
    pub fn in_place(client: impl Into<String>) -> Self {
        Self {
            client: client.into(),
            home: String::from("crate"),
            path: None,
            reserved: Reserved::default(),
            retry: Retry::ByMethod,
            layout: Layout::InPlace,
        }
    }

    /// A client in a stand-alone crate.
    #[must_use]
    pub fn stand_alone(client: impl Into<String>, package: Package) -> Self {
        let names = |names: &[&str]| names.iter().map(ToString::to_string).collect();
        Self {
            reserved: Reserved {
                methods: names(&["builder", "clone", "request"]),
                modules: names(&["generated", "runtime"]),
            },
            path: Some(package.crate_name()),
            layout: Layout::StandAlone(package),
            ..Self::in_place(client)
        }
    }

    /// Checks that the names of the target are valid in Rust.
    ///
    /// # Errors
    /// A name is not valid. The message says which one, and why.
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
        let path = self.path.as_deref().unwrap_or("crate");
        if !path
            .split("::")
            .all(|step| step == "crate" || is_identifier(step))
        {
            return Err(format!("{path:?} is not the path of a module"));
        }
        Ok(())
    }
}
