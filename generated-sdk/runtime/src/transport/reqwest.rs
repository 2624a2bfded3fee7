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
/// broke, idle connections of that time are not used again, and a retry goes over a new one.
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
    /// A connection pool for requests to this endpoint.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config): the address, a certificate or the proxy is invalid.
    pub fn new(connections: &Connections, max_body: usize, endpoint: &Endpoint) -> Result<Self, Error> {
        // The rules of reqwest for URLs are stricter than those of `http`.
        let url = endpoint.url("/").map(|url| reqwest::Url::parse(&url.to_string()));
        if !matches!(url, Some(Ok(_))) {
            return Err(config("the host is refused: it is not a URL"));
        }
        let setup = Setup::new(connections.clone(), endpoint.is_loopback())?;
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
            let response = execute(&pool.client, request).await?;
            whole(response, self.max_body).await
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

fn client(setup: &Setup) -> Result<reqwest::Client, Error> {
    built(setup.client(Versions::All)?.pool_idle_timeout(POOL_IDLE_TIMEOUT))
}

impl Transport for ReqwestTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(self.exchange(request))
    }
}
