//! Text that is never printed, and is wiped from memory when it is dropped.
//!
//! Memory is wiped where it is this crate's: the access key, the body of the token request, the token and the headers
//! that carry it, and the answer that it came in where nobody else holds it. Whatever is below, such as the buffers of
//! the HTTP client, of TLS and of the operating system, is out of reach, and so are the requests and results of
//! callers.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use zeroize::{Zeroize as _, Zeroizing};

/// Clones are the same text, so that there is one copy to wipe.
#[derive(Clone)]
pub struct Secret(Arc<Zeroizing<String>>);

impl Secret {
    /// Takes the text over.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Arc::new(Zeroizing::new(text.into())))
    }

    /// The text itself. Where it goes from here is for the caller to mind.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// Wipes bytes that nobody else holds.
pub fn wipe(bytes: Bytes) {
    if let Ok(mut bytes) = bytes.try_into_mut() {
        bytes.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
