//! The public API of a client, as data: its snapshot as text, and the difference between two of them.
//!
//! ```text
//! ir::Api ──► surface ──► snapshot            one line an operation, type, field and value
//!                  └────► compare ──► Diff    changes, each with its rule ──► text, Markdown, JSON
//! ```
//!
//! [`compare`] compares models and not texts. What a change means for programs is said in one table: [`rules`]. Tests
//! compile programs against both sides of each rule.

mod change;
mod class;
mod compare;
mod escape;
mod limits;
mod operations;
mod pairs;
mod print;
pub mod rules;
mod shape;
mod sides;
mod snapshot;
mod surface;
mod types;
mod version;
mod whole;

pub use change::{Change, Diff, Group, Subject};
pub use class::Class;
pub use compare::compare;
pub use snapshot::snapshot;
pub use version::Bump;
