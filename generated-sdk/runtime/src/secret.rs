//! Text that is never printed, and is wiped from memory when it is dropped.
//!
//! This crate wipes its own memory: keys, tokens, the headers that carry them, the bodies of token requests, and
//! the responses to them if nobody else holds them. It cannot wipe the buffers of the HTTP client, of TLS and of
//! the operating system, nor the requests and results of callers.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use zeroize::{Zeroize as _, Zeroizing};

/// A secret text. Clones share one copy of it.
#[derive(Clone)]
pub struct Secret(Arc<Zeroizing<String>>);

impl Secret {
    /// Makes the text a secret.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Arc::new(Zeroizing::new(text.into())))
    }

    /// The text itself. The caller must not print it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// Wipes bytes, unless somebody else holds them too.
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
