//! The seam for credentials: how a request proves whose it is.

use crate::client::Client;
use crate::error::Error;
use crate::transport::{self, BoxFuture};

/// A way to authorize requests: a token that is fetched and kept, a token that the application supplies, a
/// signature over the request.
pub(crate) trait Authenticator: Send + Sync {
    /// Adds credentials to a complete request. `client` sends what has to be asked of the server for that.
    fn authorize<'a>(
        &'a self,
        client: &'a Client,
        request: &'a mut transport::Request,
    ) -> BoxFuture<'a, Result<Pass, Error>>;

    /// Told when the server refused the credentials of a request. Returns whether other credentials would go out
    /// next time, so that one repeat makes sense.
    fn refused(&self, pass: Pass) -> bool;
}

/// Which credentials a request went out with: a number that changes when they do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pass(pub(crate) u64);
