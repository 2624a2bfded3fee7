//! The results of a run: what was measured, before anything is said of it.

use super::divan::Samples;
use super::rows::Rows;

/// The result of a run.
pub(crate) struct Report {
    pub(crate) rows: Rows,
    /// How often everything was measured.
    pub(crate) runs: usize,
    /// The compiler and its version.
    pub(crate) rustc: String,
    /// How many threads of the processor there are.
    pub(crate) processors: usize,
    /// Reading and writing a page of users.
    pub(crate) codec: Samples,
    /// Generating from copies of the schema.
    pub(crate) growth: Samples,
}
