//! TLS by the library of the system.

use std::error::Error as _;
use std::sync::Arc;

use super::{Versions, no_certificate, refused};
use crate::error::Error;
use crate::transport::chain;

/// The set-up of TLS.
pub(in crate::transport) struct Tls(Vec<reqwest::Certificate>);

impl Tls {
    /// TLS that trusts the certificates of the system and these, in PEM.
    pub(in crate::transport) fn new(root_certificates: &[Vec<u8>]) -> Result<Self, Error> {
        let mut roots = Vec::new();
        for pem in root_certificates {
            let read = reqwest::Certificate::from_pem_bundle(pem).map_err(|error| {
                let text = chain(String::from("it is not PEM"), error.source());
                refused(&text).with_source(Arc::new(error))
            })?;
            if read.is_empty() {
                return Err(no_certificate());
            }
            roots.extend(read);
        }
        Ok(Self(roots))
    }

    pub(in crate::transport) fn add(
        &self,
        builder: reqwest::ClientBuilder,
        _: Versions,
    ) -> reqwest::ClientBuilder {
        builder.tls_certs_merge(self.0.clone())
    }
}
