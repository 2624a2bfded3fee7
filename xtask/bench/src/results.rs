//! The results of a run. `report` makes text of them.

use super::divan::Samples;
use super::rows::Rows;

/// The result of a run.
pub(crate) struct Report {
    pub(crate) rows: Rows,
    /// The number of rounds.
    pub(crate) runs: usize,
    /// The compiler and its version.
    pub(crate) rustc: String,
    /// The number of CPU threads.
    pub(crate) processors: usize,
    /// Times for reading and writing a page of users.
    pub(crate) codec: Samples,
    /// Times for generating from several copies of the schema.
    pub(crate) growth: Samples,
}
