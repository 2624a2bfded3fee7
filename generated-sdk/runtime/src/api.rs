//! The static description of an API.

use crate::envelope::Envelope;
use crate::operation::Operation;
use crate::trace::Trace;

/// An API: its address, its envelope and its operations. The generator writes one static for each schema.
#[derive(Clone, Copy, Debug)]
pub struct Api {
    /// The name of the API.
    pub title: &'static str,
    /// The version of the schema.
    pub version: &'static str,
    /// The address of the server, if the schema names one: `https://api.example.com`.
    pub server: Option<&'static str>,
    /// The envelope around every result, if there is one.
    pub envelope: Option<&'static Envelope>,
    /// All operations of the API.
    pub operations: &'static [&'static Operation],
    /// Its spans and events.
    pub trace: Trace,
    /// The names of all fields and parameters that the schema marks as secret, in order. In untyped requests, fields
    /// of these names hold secrets too.
    pub secrets: &'static [&'static str],
}
