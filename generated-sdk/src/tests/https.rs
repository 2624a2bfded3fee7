//! Which servers the built-in transport trusts. Their certificates are issued by an authority of the test.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use serde_json::json;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::loopback::{Reply, done, json, read_request};
#[cfg(feature = "http2")]
use super::support::success;
use super::support::{JWT, TOKEN_PATH, builder, delete_users, token};
use crate::{Error, ErrorKind, RetryPolicy};

/// An authority that issues certificates for the tests.
pub(super) struct Authority(CertifiedIssuer<'static, KeyPair>);

pub(super) struct Certificate {
    chain: CertificateDer<'static>,
    key: KeyPair,
}

impl Authority {
    pub(super) fn new() -> Self {
        /// Another name for each.
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        params
            .distinguished_name
            .push(DnType::CommonName, format!("Authority {number}"));
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    pub(super) fn pem(&self) -> String {
        self.0.pem()
    }

    pub(super) fn certify(&self, name: &str) -> Certificate {
        self.certify_for(name, 2000, 4000)
    }

    fn certify_for(&self, name: &str, from_year: i32, to_year: i32) -> Certificate {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        params.not_before = date_time_ymd(from_year, 1, 1);
        params.not_after = date_time_ymd(to_year, 1, 1);
        let certificate = params.signed_by(&key, &self.0).unwrap();
        let chain = certificate.der().clone();
        Certificate { chain, key }
    }
}

/// A server with TLS that gives out tokens and lets every operation succeed.
pub(super) struct Https {
    pub(super) port: u16,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Https {
    pub(super) async fn start(certificate: Certificate) -> Self {
        let config = config(certificate);
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests = Arc::<Mutex<Vec<String>>>::default();
        let log = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, log) = (acceptor.clone(), Arc::clone(&log));
                tokio::spawn(async move {
                    // A client that does not trust the certificate closes the connection.
                    let Ok(mut stream) = acceptor.accept(stream).await else {
                        return;
                    };
                    let request = read_request(&mut stream).await;
                    let reply = if request.contains(TOKEN_PATH) {
                        json(&token(JWT, &json!(7200)))
                    } else {
                        done()
                    };
                    log.lock().unwrap().push(request);
                    let Reply::Write(bytes) = reply else {
                        unreachable!("a response is written")
                    };
                    stream.write_all(&bytes).await.unwrap();
                    stream.shutdown().await.unwrap();
                });
            }
        });
        Self { port, requests }
    }

    pub(super) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

fn config(certificate: Certificate) -> ServerConfig {
    let key = PrivateKeyDer::try_from(certificate.key.serialize_der()).unwrap();
    ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.chain], key)
        .unwrap()
}

/// The error of a call to a server with this certificate. The server must not have received a request.
async fn refusal(certificate: Certificate, trusted: &Authority) -> Error {
    let server = Https::start(certificate).await;
    let client = builder(&format!("https://localhost:{}", server.port))
        .root_certificates_pem(trusted.pem())
        .retry(RetryPolicy::default())
        .sign_requests()
        .build()
        .unwrap();
    let error = delete_users(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    assert!(error.is_connect() && !error.is_timeout() && !error.may_have_reached_server());
    // It would not be accepted the next time either.
    assert_eq!(error.attempts(), 1);
    let text = "delete_users_batch: cannot connect, since the certificate of the server is not accepted: ";
    assert!(error.to_string().starts_with(text), "{error}");
    assert!(server.requests().is_empty());
    error
}

/// Whether the text says so in the words of rustls or in those of OpenSSL.
fn says(error: &Error, rustls: &str, openssl: &str) {
    let text = error.to_string();
    assert!(text.contains(rustls) || text.contains(openssl), "{text}");
}

#[tokio::test]
async fn a_certificate_of_an_unknown_authority_is_refused() {
    let certificate = Authority::new().certify("localhost");
    let error = refusal(certificate, &Authority::new()).await;
    says(&error, "UnknownIssuer", "certificate verify failed");
    assert!(
        error
            .to_string()
            .ends_with("trusted with `root_certificates_pem`"),
        "{error}"
    );
}

#[tokio::test]
async fn the_token_is_not_asked_of_a_server_that_is_not_trusted() {
    let server = Https::start(Authority::new().certify("localhost")).await;
    let client = builder(&format!("https://localhost:{}", server.port))
        .root_certificates_pem(Authority::new().pem())
        .retry(RetryPolicy::default())
        .build()
        .unwrap();
    let error = delete_users(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Auth, 0));
    assert!(error.is_connect());
    let text = "delete_users_batch: not sent, for want of credentials: get_management_token: cannot connect, since \
                the certificate of the server is not accepted: ";
    assert!(error.to_string().starts_with(text), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_certificate_that_is_over_or_not_yet_valid_is_refused() {
    let authority = Authority::new();
    let error = refusal(authority.certify_for("localhost", 2000, 2001), &authority).await;
    says(&error, "certificate expired", "certificate has expired");
    let error = refusal(authority.certify_for("localhost", 3000, 3001), &authority).await;
    says(
        &error,
        "certificate not valid yet",
        "certificate is not yet valid",
    );
}

#[tokio::test]
async fn a_certificate_for_another_host_is_refused() {
    let authority = Authority::new();
    let error = refusal(authority.certify("genauth.example"), &authority).await;
    says(
        &error,
        "certificate not valid for name \"localhost\"",
        "ostname mismatch",
    );
}

#[tokio::test]
async fn an_authority_that_the_program_names_is_trusted() {
    let authority = Authority::new();
    let others = [Authority::new().pem(), authority.pem()].concat();
    let server = Https::start(authority.certify("localhost")).await;
    let host = format!("https://localhost:{}", server.port);
    for builder in [
        builder(&host).root_certificates_pem(authority.pem()),
        builder(&host).root_certificates_pem(others),
        builder(&host)
            .root_certificates_pem(authority.pem())
            .root_certificates_pem(Authority::new().pem()),
    ] {
        assert!(delete_users(&builder.build().unwrap()).await.unwrap().success);
    }
    let requests = server.requests();
    assert_eq!(requests.len(), 6);
    assert!(requests[1].contains(&format!("authorization: Bearer {JWT}")));
}

#[tokio::test]
async fn an_address_is_certified_like_a_name() {
    let authority = Authority::new();
    let server = Https::start(authority.certify("127.0.0.1")).await;
    let client = builder(&format!("https://127.0.0.1:{}", server.port))
        .root_certificates_pem(authority.pem())
        .build()
        .unwrap();
    assert!(delete_users(&client).await.unwrap().success);
}

#[tokio::test]
async fn a_certificate_that_certifies_itself_can_be_trusted() {
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new([String::from("localhost")]).unwrap();
    let certificate = params.self_signed(&key).unwrap();
    let (pem, chain) = (certificate.pem(), certificate.der().clone());
    let server = Https::start(Certificate { chain, key }).await;
    let client = builder(&format!("https://localhost:{}", server.port))
        .root_certificates_pem(pem)
        .build()
        .unwrap();
    assert!(delete_users(&client).await.unwrap().success);
}

#[test]
fn an_invalid_certificate_is_refused_when_the_client_is_built() {
    let key = KeyPair::generate().unwrap().serialize_pem();
    let refused = |pem: &str| {
        let error = builder("https://localhost")
            .root_certificates_pem(pem)
            .build()
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        error.to_string()
    };
    let none = "a root certificate is refused: there is none in the text: it must hold `-----BEGIN CERTIFICATE-----`";
    assert_eq!(refused(""), none);
    assert_eq!(refused("hello"), none);
    assert_eq!(refused(&key), none);
    for pem in [
        "-----BEGIN CERTIFICATE-----\n?\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\nAAAA\n",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    ] {
        let text = refused(pem);
        assert!(text.contains("certificate"), "{text}");
    }
}

#[tokio::test]
async fn a_server_without_tls_is_no_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let host = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        std::future::pending::<()>().await;
    });
    let client = builder(&host).sign_requests().build().unwrap();
    let error = delete_users(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.may_have_reached_server() && !error.is_timeout());
    assert!(!error.to_string().contains("certificate"), "{error}");
}

#[tokio::test]
async fn a_handshake_that_never_ends_is_given_up_in_time() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let host = format!("https://{}", listener.local_addr().unwrap());
    let client = builder(&host)
        .sign_requests()
        .connect_timeout(Duration::from_millis(200))
        .build()
        .unwrap();
    let error = delete_users(&client).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.may_have_reached_server()),
        (ErrorKind::Connect, false)
    );
    assert!(error.is_timeout());
    assert!(error.to_string().contains("connecting took too long"), "{error}");
}

/// A server that speaks HTTP/2 only. It gives its port, and counts connections and requests.
#[cfg(feature = "http2")]
async fn http2_server(certificate: Certificate) -> (u16, Arc<[AtomicUsize; 2]>) {
    let mut config = config(certificate);
    config.alpn_protocols = vec![b"h2".to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let counts = Arc::new([AtomicUsize::new(0), AtomicUsize::new(0)]);
    let counted = Arc::clone(&counts);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let stream = acceptor.accept(stream).await.unwrap();
            counted[0].fetch_add(1, Ordering::SeqCst);
            let counted = Arc::clone(&counted);
            tokio::spawn(async move {
                let mut connection = h2::server::handshake(stream).await.unwrap();
                while let Some(Ok((request, mut respond))) = connection.accept().await {
                    counted[1].fetch_add(1, Ordering::SeqCst);
                    let body = if request.uri().path() == TOKEN_PATH {
                        token(JWT, &json!(7200))
                    } else {
                        success(&json!({ "success": true }))
                    };
                    let mut sending = respond.send_response(http::Response::new(()), false).unwrap();
                    sending.send_data(body.to_string().into(), true).unwrap();
                }
            });
        }
    });
    (port, counts)
}

#[cfg(feature = "http2")]
#[tokio::test]
async fn calls_over_http2_share_one_connection() {
    let authority = Authority::new();
    let (port, counts) = http2_server(authority.certify("localhost")).await;
    let client = builder(&format!("https://localhost:{port}"))
        .root_certificates_pem(authority.pem())
        .build()
        .unwrap();
    delete_users(&client).await.unwrap();
    let calls = (0..8).map(|_| delete_users(&client).send());
    assert!(
        futures_util::future::join_all(calls)
            .await
            .iter()
            .all(Result::is_ok)
    );
    // The token and nine calls.
    let [connections, requests] = [0, 1].map(|index: usize| counts[index].load(Ordering::SeqCst));
    assert_eq!((connections, requests), (1, 10));
}
