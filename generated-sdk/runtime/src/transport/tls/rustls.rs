//! TLS by rustls. Its cryptography is handed to it: `ring`, or `aws-lc-rs` with the feature `rustls-aws-lc`. The
//! default that a program can set for all of its libraries is neither used nor changed.

use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use super::{Versions, no_certificate, refused};
use crate::error::{Error, ErrorKind};

/// The set-up of TLS. The certificates of the system are read once, however many clients are built with it.
pub(in crate::transport) struct Tls(ClientConfig);

impl Tls {
    /// TLS that trusts the certificates of the system and these, in PEM.
    pub(in crate::transport) fn new(root_certificates: &[Vec<u8>]) -> Result<Self, Error> {
        let mut roots = Vec::new();
        for pem in root_certificates {
            roots.extend(certificates(pem)?);
        }
        let provider = Arc::new(provider());
        let verifier = verifier(roots, Arc::clone(&provider)).map_err(failed)?;
        let mut config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(failed)?
            .dangerous()
            // It is the verifier of the system, which checks names and dates.
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth();
        if cfg!(feature = "http2") {
            config.alpn_protocols.push(b"h2".to_vec());
        }
        config.alpn_protocols.push(b"http/1.1".to_vec());
        Ok(Self(config))
    }

    pub(in crate::transport) fn add(
        &self,
        builder: reqwest::ClientBuilder,
        versions: Versions,
    ) -> reqwest::ClientBuilder {
        let config = self.0.clone();
        builder.tls_backend_preconfigured(match versions {
            Versions::All => config,
            #[cfg(feature = "events")]
            Versions::Http1 => http1(config),
        })
    }
}

#[cfg(feature = "events")]
fn http1(mut config: ClientConfig) -> ClientConfig {
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    config
}

#[cfg(feature = "rustls-aws-lc")]
fn provider() -> CryptoProvider {
    rustls::crypto::aws_lc_rs::default_provider()
}

#[cfg(not(feature = "rustls-aws-lc"))]
fn provider() -> CryptoProvider {
    rustls::crypto::ring::default_provider()
}

#[cfg(not(target_os = "android"))]
fn verifier(
    roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    Verifier::new_with_extra_roots(roots, provider)
}

#[cfg(target_os = "android")]
fn verifier(
    roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    if roots.is_empty() {
        return Verifier::new(provider);
    }
    let text = "the verifier of Android takes no further root certificates; add them to the system";
    Err(rustls::Error::General(text.to_owned()))
}

/// The certificates in a PEM text. They are checked here, so that an error says which text it is about.
fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let certificates = CertificateDer::pem_slice_iter(pem)
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| refused(&format!("it is not PEM: {error}")).with_source(Arc::new(error)))?;
    if certificates.is_empty() {
        return Err(no_certificate());
    }
    let mut store = RootCertStore::empty();
    for certificate in &certificates {
        store
            .add(certificate.clone())
            .map_err(|error| refused(&error.to_string()).with_source(Arc::new(error)))?;
    }
    Ok(certificates)
}

fn failed(error: rustls::Error) -> Error {
    Error::new(ErrorKind::Config, format!("TLS cannot be set up: {error}")).with_source(Arc::new(error))
}
