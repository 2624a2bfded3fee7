//! Lists and maps, and what is taken for a list.

use super::decode::{Decoder, Fit, holds_null, in_words};
use super::warning::Warning;
use super::reader::{Peek, Result};
use crate::record::{List, Map, Slot};

impl Decoder<'_> {
    pub(super) fn list(&mut self, list: &mut dyn List, peek: Peek) -> Result<Fit> {
        list.clear();
        match peek {
            Peek::Array => self.elements(list),
            Peek::String => self.list_in_string(list, peek),
            _ => self.only_element(list, peek),
        }
    }

    fn elements(&mut self, list: &mut dyn List) -> Result<Fit> {
        self.enter()?;
        let mut all = Fit::YES;
        let mut next = self.reader.first_element()?;
        while let Some(peek) = next {
            let fit = self.element(list.push(), peek)?;
            if fit.is_no() {
                list.pop();
            }
            all = all.and_part(fit);
            next = self.reader.next_element()?;
        }
        self.depth -= 1;
        Ok(all)
    }

    /// An element or an entry. Leaving out a `null` would lose that something was there, and an empty value in its
    /// place would make something up: it does not fit, where it cannot be kept.
    fn element(&mut self, slot: &mut dyn Slot, peek: Peek) -> Result<Fit> {
        let offset = self.offset();
        let fit = self.value(slot, peek)?;
        if peek == Peek::Null && !holds_null(slot) {
            return Ok(Fit::no(offset, "a value", peek));
        }
        Ok(fit)
    }

    /// One value where a list is documented: a list of one.
    fn only_element(&mut self, list: &mut dyn List, peek: Peek) -> Result<Fit> {
        let offset = self.offset();
        let mut fit = self.value(list.push(), peek)?;
        if !fit.is_no() {
            self.adapted(offset, "a list", in_words(peek));
        } else if let Some(misfit) = fit.misfit_mut() {
            list.pop();
            misfit.expected = "a list";
        }
        Ok(fit)
    }

    /// A string where a list is documented: a list in JSON text, or else a list of that one string.
    fn list_in_string(&mut self, list: &mut dyn List, peek: Peek) -> Result<Fit> {
        let offset = self.offset();
        let start = self.reader.offset();
        let text = self.reader.string()?;
        if text.trim_start().starts_with('[') {
            let mut inner = Decoder::new(text.as_bytes(), self.strictness);
            inner.depth = self.depth;
            // The text starts with `[`, so the array is there to be opened.
            let fit = inner.reader.peek().and_then(|_| inner.elements(list));
            if let Ok(mut fit) = fit
                && inner.reader.finish().is_ok()
            {
                self.adapted(offset, "a list", "a list in a string");
                let warnings = inner.warnings.into_iter();
                self.warnings
                    .extend(warnings.map(|warning| Warning { offset, ..warning }));
                if let Some(misfit) = fit.misfit_mut() {
                    misfit.offset = offset;
                }
                return Ok(fit);
            }
            list.clear();
        } else if text.trim().is_empty() {
            self.adapted(offset, "a list", "an empty string");
            return Ok(Fit::YES);
        }
        self.reader.go_back(start);
        self.only_element(list, peek)
    }

    pub(super) fn map(&mut self, map: &mut dyn Map, peek: Peek) -> Result<Fit> {
        if peek != Peek::Object {
            return self.misfit(peek, "an object");
        }
        self.enter()?;
        map.clear();
        let mut all = Fit::YES;
        let mut more = self.reader.first_field()?;
        while more {
            let name = self.reader.name()?;
            let peek = self.reader.peek()?;
            let slot = map.entry(&name);
            // The name may have stood there before.
            slot.clear();
            let fit = self.element(slot, peek)?;
            if fit.is_no() {
                map.remove(&name);
            }
            all = all.and_part(fit);
            more = self.reader.next_field()?;
        }
        self.depth -= 1;
        Ok(all)
    }
}
