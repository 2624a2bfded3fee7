//! A build without TLS, for events over `ws://`.

use super::Versions;
use crate::error::Error;

/// Nothing: no option sets root certificates in such a build.
pub(in crate::transport) struct Tls;

impl Tls {
    #[allow(clippy::unnecessary_wraps)] // As the other ones.
    pub(in crate::transport) fn new(_: &[Vec<u8>]) -> Result<Self, Error> {
        Ok(Self)
    }

    #[allow(clippy::unused_self)]
    pub(in crate::transport) fn add(
        &self,
        builder: reqwest::ClientBuilder,
        _: Versions,
    ) -> reqwest::ClientBuilder {
        builder
    }
}
