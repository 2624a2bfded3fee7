//! The seam for credentials: how a request proves whose it is.

use http::HeaderMap;

use crate::client::Client;
use crate::error::Error;
use crate::request::Draft;
use crate::transport::{self, BoxFuture};

/// A way to authorize requests: a token that is fetched and kept, a token that the application supplies, a
/// signature over the request.
///
/// It takes two steps, because a request may wait for its turn between them, and what it then goes out with has to
/// be of that moment.
pub trait Authenticator: Send + Sync {
    /// Gets credentials. `client` sends what has to be asked of the server for that.
    fn obtain<'a>(&'a self, client: &'a Client) -> BoxFuture<'a, Result<Pass, Error>>;

    /// Writes them into `request`, which is complete otherwise; `draft` is what it was made from.
    fn authorize(&self, pass: &Pass, draft: &Draft, request: &mut transport::Request) -> Result<(), Error> {
        let _ = draft;
        request.headers_mut().extend(pass.headers.clone());
        Ok(())
    }

    /// Told when the server refused the credentials of a request. Returns whether other credentials would go out
    /// next time, so that one repeat makes sense.
    fn refused(&self, pass: &Pass) -> bool;
}

/// The credentials that a request goes out with.
#[derive(Default)]
pub struct Pass {
    /// Another one when the credentials are others.
    pub number: u64,
    /// What the request gets besides its other headers.
    pub headers: HeaderMap,
}
