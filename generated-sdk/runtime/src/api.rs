//! The static description of an API: what its client has to know besides its operations.

use crate::envelope::Envelope;
use crate::operation::Operation;

/// An API. The generator writes one static for each schema.
#[derive(Clone, Copy, Debug)]
pub struct Api {
    /// Its name.
    pub title: &'static str,
    /// The version of its description.
    pub version: &'static str,
    /// The address at which it is served, if the schema names one.
    pub server: Option<&'static str>,
    /// The envelope around every result, if there is one.
    pub envelope: Option<&'static Envelope>,
    /// All of its operations.
    pub operations: &'static [&'static Operation],
}
