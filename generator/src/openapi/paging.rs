//! Reads `x-paging`.

use super::reader::{Keywords, Reader};
use super::{PageBy, Paging, Spanned};
use crate::diagnostics::{Diagnostic, quoted};
use crate::source::Node;

const PAGING: Keywords = Keywords {
    what: "x-paging",
    known: &[
        "page", "start", "cursor", "next", "limit", "items", "total", "more",
    ],
    unsupported: &[],
};

/// The ways to ask for a page. There has to be one of them.
const PAGES_BY: [&str; 3] = ["page", "start", "cursor"];

impl Reader<'_> {
    pub(super) fn paging(&mut self, node: &Node) -> Option<Spanned<Paging>> {
        if node.as_bool() == Some(false) {
            return None;
        }
        let mapping = self.object(node, &PAGING)?;
        let mut ways = PAGES_BY.iter().filter_map(|key| mapping.entry(key));
        let Some(way) = ways.next() else {
            self.need(node, mapping, "page");
            return None;
        };
        if let Some(other) = ways.next() {
            let message = format!("{} stands beside {}", quoted(&other.key), quoted(&way.key));
            let both = Diagnostic::error(other.key_span, message);
            self.push(
                both.with_label("pages are asked for in one way").with_help(
                    "keep `page` for the number of a page, `start` for the position of an item, or `cursor` for what \
                     the page before says",
                ),
            );
            return None;
        }
        let by = match way.key.as_str() {
            "cursor" => {
                let next = self.need(node, mapping, "next")?;
                PageBy::Cursor(self.string(next)?)
            }
            "start" => PageBy::FirstItem,
            _ => PageBy::Number,
        };
        // The number of a page depends on the size of pages, so a request has to say it. A cursor does not depend on it.
        if !matches!(by, PageBy::Cursor(_)) {
            self.need(node, mapping, "limit")?;
        }
        if !mapping.contains_key("items") {
            let of_result = ["next", "total", "more"];
            if let Some(entry) = of_result.iter().find_map(|key| mapping.entry(key)) {
                self.push(
                    Diagnostic::error(entry.key_span, format!("{} needs `items`", quoted(&entry.key)))
                        .with_label("a field of the result")
                        .with_help(
                            "without `items`, the result is the list itself: name the field that is the list",
                        ),
                );
                return None;
            }
        }
        let paging = Paging {
            by,
            page: self.string(&way.value)?,
            limit: self.optional_string(mapping, "limit"),
            max: None,
            items: self.optional_string(mapping, "items"),
            total: self.optional_string(mapping, "total"),
            more: self.optional_string(mapping, "more"),
        };
        Some(Spanned {
            value: paging,
            span: node.span,
        })
    }
}
