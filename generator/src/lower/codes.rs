//! The constants for the statuses and codes of failures.

use super::Lowering;
use crate::diagnostics::{Diagnostic, quoted};
use crate::ir::{self, CodeConstant};
use crate::names::{self, Scope};
use crate::openapi::{ErrorCode, Spanned};

impl Lowering<'_> {
    /// The statuses and codes of the API, with the names of their constants.
    pub(super) fn error_codes(&mut self) -> Option<ir::ErrorCodes> {
        let document = self.document;
        let found = document.error_codes.as_ref()?;
        if let (Some(envelope), Some(first)) = (&document.envelope, found.codes.first())
            && envelope.code.is_none()
        {
            self.diagnostics.push(
                Diagnostic::error(first.span, "no failure of this API has a code")
                    .with_label("the first code")
                    .with_help("`x-envelope` names no field for it: add `code: …` there"),
            );
        }
        Some(ir::ErrorCodes {
            docs_url: found.docs_url.clone(),
            statuses: self.code_constants(&found.statuses),
            codes: self.code_constants(&found.codes),
        })
    }

    fn code_constants(&mut self, codes: &[Spanned<ErrorCode>]) -> Vec<CodeConstant> {
        let mut taken = Scope::new();
        let mut constants = Vec::new();
        for code in codes {
            let constant = names::const_name(&code.value.name);
            match taken.claim(&constant, &code.value.name, code.span) {
                Ok(()) => constants.push(CodeConstant {
                    constant,
                    code: code.value.clone(),
                }),
                Err(collision) => self.diagnostics.push(
                    Diagnostic::error(code.span, format!("two constants would be called `{constant}`"))
                        .with_label(format!("from {}", quoted(&code.value.name)))
                        .with_related(
                            collision.first.origin,
                            format!("from {}", quoted(&collision.first.wire)),
                        )
                        .with_help("give one of them another `name`"),
                ),
            }
        }
        constants
    }
}
