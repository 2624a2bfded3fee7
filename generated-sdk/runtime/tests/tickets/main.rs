//! Whole calls of a client whose API has no envelope: the schema beside this file, as the generator makes it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod calls;
mod credentials;
#[rustfmt::skip] // The generator lays its files out itself.
#[allow(unreachable_pub, dead_code)]
#[path = "src/generated/mod.rs"]
mod generated;
mod limits;
mod mock;
mod options;
mod pages;
mod requests;
mod script;

use generated::API;
use sdk_runtime::auth::{self, Authenticator};
use sdk_runtime::{Error, Options};

/// The client of the test, as the crate of an API has it.
#[derive(Clone)]
pub struct Client {
    core: sdk_runtime::Client,
}

/// Its builder: the options of any client, and credentials.
pub struct ClientBuilder {
    options: Options,
    auth: Option<Box<dyn Authenticator>>,
}

impl Client {
    /// Starts a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            options: Options::new(&API).product("tickets/1.0"),
            auth: None,
        }
    }
}

impl ClientBuilder {
    sdk_runtime::options!();

    /// Authorizes requests in this way.
    #[must_use]
    pub fn auth(self, auth: Box<dyn Authenticator>) -> Self {
        Self {
            auth: Some(auth),
            ..self
        }
    }

    /// Makes the client.
    ///
    /// # Errors
    /// As [`Options::build`].
    pub fn build(self) -> Result<Client, Error> {
        Ok(Client {
            core: self.options.build(self.auth.unwrap_or_else(auth::none))?,
        })
    }
}
