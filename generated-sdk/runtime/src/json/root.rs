//! The root of a text that the caller does not keep: what would be lost is an error.
//!
//! A response is kept beside its result, so there any root is read. The text that a program gives to `json::from_slice` or
//! to serde is not kept.

use super::fit::Fit;
use super::reader::{Result, Stop};

/// Checks that a root is not lost, by its fit. A root that is `null` is an empty value, as a field is.
pub(super) fn check_root(fit: &Fit) -> Result<()> {
    if let Some(misfit) = fit.misfit().filter(|_| fit.is_no()) {
        let message = format!("expected {}, found {}", misfit.expected, misfit.found);
        return Err(Stop::new(misfit.offset, &message).into());
    }
    if let Some(offset) = fit.cut_at() {
        return Err(Stop::new(offset, "a lone surrogate, which a string cannot hold").into());
    }
    Ok(())
}
