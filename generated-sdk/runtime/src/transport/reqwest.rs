//! The built-in transport, made of reqwest.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::connections::{Connections, Setup, built, config};
use super::response::{execute, whole};
use super::tls::Versions;
use super::{BoxFuture, Fault, Request, Response, Transport, TransportError};
use crate::endpoint::Endpoint;
use crate::error::Error;

/// The time after which an idle connection is closed. Load balancers usually close it after a longer time. If they
/// closed it while a request is sent, the request would fail, and it would be unknown whether it arrived.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(30);

/// Requests over connections that reqwest makes and keeps.
///
/// An idle connection may be dead without anybody having noticed: servers and load balancers close them, and a request
/// that is sent at that moment fails. Where there is one such connection, there often are more. So after a connection
/// broke, idle connections of that time are not used again, and a retry goes over a new one. The same holds after a
/// request that is given up before its response begins: its connection may be dead and silent.
pub struct ReqwestTransport {
    setup: Setup,
    pool: Mutex<Pool>,
    max_body: usize,
}

/// Connections that were made since the last one broke.
#[derive(Clone)]
struct Pool {
    client: reqwest::Client,
    /// How many pools were there before.
    number: u64,
}

impl ReqwestTransport {
    /// A pool of connections to any hosts, for several clients to share, or to be part of a transport of the program.
    /// A client makes one itself if it has no transport.
    ///
    /// Bodies of responses may have up to `max_response_bytes`.
    ///
    /// ```no_run
    /// # fn run() -> Result<(), sdk_runtime::Error> {
    /// use std::sync::Arc;
    /// use sdk_runtime::transport::{Connections, ReqwestTransport, Transport};
    ///
    /// let mut connections = Connections::default();
    /// connections.connect_timeout = std::time::Duration::from_secs(2);
    /// let shared: Arc<dyn Transport> = Arc::new(ReqwestTransport::new(&connections, 32 << 20)?);
    /// # let _ = shared;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config): a certificate or the proxy is invalid, or TLS cannot be set up.
    pub fn new(connections: &Connections, max_response_bytes: usize) -> Result<Self, Error> {
        Self::with(Setup::new(connections.clone(), false)?, max_response_bytes)
    }

    /// A pool of connections to this endpoint. One on this machine is reached without a proxy.
    pub(crate) fn to(endpoint: &Endpoint, connections: &Connections, max_body: usize) -> Result<Self, Error> {
        // The rules of reqwest for URLs are stricter than those of `http`.
        let url = endpoint.url("/").map(|url| reqwest::Url::parse(&url.to_string()));
        if !matches!(url, Some(Ok(_))) {
            return Err(config("the host is refused: it is not a URL"));
        }
        Self::with(Setup::new(connections.clone(), endpoint.is_loopback())?, max_body)
    }

    fn with(setup: Setup, max_body: usize) -> Result<Self, Error> {
        let client = client(&setup)?;
        Ok(Self {
            setup,
            pool: Mutex::new(Pool { client, number: 0 }),
            max_body,
        })
    }

    async fn exchange(&self, request: Request) -> Result<Response, TransportError> {
        let pool = self.pool().clone();
        let outcome = async {
            let unheard = Unheard {
                transport: self,
                number: pool.number,
            };
            let response = execute(&pool.client, request).await;
            // The server was heard, or the error says what happened.
            std::mem::forget(unheard);
            whole(response?, self.max_body).await
        };
        let outcome = outcome.await;
        if let Err(error) = &outcome
            && error.fault() == Fault::Interrupted
        {
            self.discard(pool.number);
        }
        outcome
    }

    /// Puts a new pool in the place of this one. Requests that are under way keep their connections.
    fn discard(&self, number: u64) {
        if self.pool().number != number {
            return;
        }
        // The options were good for the pool before, so they are for this one.
        let Ok(client) = client(&self.setup) else { return };
        let mut pool = self.pool();
        if pool.number == number {
            pool.client = client;
            pool.number += 1;
        }
    }

    /// No code that can panic runs while the lock is held, so a poisoned lock has a valid value.
    fn pool(&self) -> MutexGuard<'_, Pool> {
        self.pool.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request whose response has not begun. It is dropped if the timeout of its attempt is over, and then the pool is
/// discarded. The same happens if the program gives a call up. That cannot be told apart here, and costs no more than a new
/// handshake.
struct Unheard<'a> {
    transport: &'a ReqwestTransport,
    number: u64,
}

impl Drop for Unheard<'_> {
    fn drop(&mut self) {
        self.transport.discard(self.number);
    }
}

fn client(setup: &Setup) -> Result<reqwest::Client, Error> {
    built(setup.client(Versions::All)?.pool_idle_timeout(POOL_IDLE_TIMEOUT))
}

impl Transport for ReqwestTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(self.exchange(request))
    }
}
