//! Decodes lists and maps, and values that are adapted to a list.

use super::decode::{Decoder, holds_null};
use super::fit::{Fit, in_words};
use super::reader::{Peek, Result};
use super::warning::Warning;
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

    /// An element of a list or an entry of a map. A `null` does not fit if the slot cannot hold it: leaving it out
    /// would lose it, and an empty value would be invented.
    fn element(&mut self, slot: &mut dyn Slot, peek: Peek) -> Result<Fit> {
        let offset = self.offset();
        let fit = self.value(slot, peek)?;
        if peek == Peek::Null && !holds_null(slot) {
            return Ok(Fit::no(offset, "a value", peek));
        }
        Ok(fit)
    }

    /// A single value for a documented list: it becomes a list with one element.
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

    /// A string for a documented list: the JSON text of a list, or else a list with that string.
    fn list_in_string(&mut self, list: &mut dyn List, peek: Peek) -> Result<Fit> {
        let offset = self.offset();
        let start = self.reader.offset();
        let text = self.reader.string()?;
        if text.trim_start().starts_with('[') {
            let mut inner = Decoder::new(text.as_bytes(), self.strictness);
            inner.depth = self.depth;
            // The text starts with `[`, so `elements` can open the list.
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
                return Ok(fit.and_part(self.unless_cut(offset)));
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
        map.clear();
        if peek != Peek::Object {
            return self.stand_in(peek, true, &mut |inner| inner.map(map, Peek::Object));
        }
        self.enter()?;
        let mut all = Fit::YES;
        let mut more = self.reader.first_field()?;
        while more {
            let offset = self.offset();
            let name = self.reader.name()?;
            all = all.and_part(self.unless_cut(offset));
            let peek = self.reader.peek()?;
            let slot = map.entry(&name);
            // The name may occur twice.
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
