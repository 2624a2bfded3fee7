//! Whether a value fits the place that it is read into.

use super::reader::Peek;

/// Whether a value fits its slot. It fits if there is no misfit.
///
/// It is returned for each value, as is [`Result`]. The misfit is boxed, since it is rare and a small result is
/// passed in registers.
pub(super) struct Fit(Option<Box<Misfit>>);

impl Fit {
    pub(super) const YES: Self = Self(None);

    /// A part of the value does not fit. The rest is in the slot.
    pub(super) fn partly(offset: usize, expected: &'static str, found: &'static str) -> Self {
        Self(Some(Box::new(Misfit {
            offset,
            expected,
            found,
            whole: false,
            is_adapted: false,
            cut: None,
        })))
    }

    /// The value is in the slot, and would be written in another way than it came. Its text is kept, and there is no
    /// warning.
    pub(super) fn adapted(offset: usize) -> Self {
        Self(Some(Box::new(Misfit {
            offset,
            expected: "",
            found: "",
            whole: false,
            is_adapted: true,
            cut: None,
        })))
    }

    /// As [`adapted`](Self::adapted): a lone surrogate in the value was replaced.
    pub(super) fn cut(offset: usize) -> Self {
        let mut fit = Self::adapted(offset);
        if let Some(misfit) = fit.misfit_mut() {
            misfit.cut = Some(offset);
        }
        fit
    }

    /// The whole value does not fit.
    pub(super) fn no(offset: usize, expected: &'static str, found: Peek) -> Self {
        Self(Some(Box::new(Misfit {
            offset,
            expected,
            found: in_words(found),
            whole: true,
            is_adapted: false,
            cut: None,
        })))
    }

    pub(super) fn is_yes(&self) -> bool {
        self.0.is_none()
    }

    pub(super) fn is_no(&self) -> bool {
        self.misfit().is_some_and(|misfit| misfit.whole)
    }

    /// Whether the value is in the slot, and only its text would be lost.
    pub(super) fn is_adapted(&self) -> bool {
        self.misfit().is_some_and(|misfit| misfit.is_adapted)
    }

    /// The offset of a string in the slot that lost a lone surrogate, if there is one.
    pub(super) fn cut_at(&self) -> Option<usize> {
        self.misfit()?.cut
    }

    /// The misfit to report. An adapted value is none.
    pub(super) fn into_misfit(self) -> Option<Box<Misfit>> {
        self.0.filter(|misfit| !misfit.is_adapted)
    }

    pub(super) fn misfit(&self) -> Option<&Misfit> {
        self.0.as_deref()
    }

    pub(super) fn misfit_mut(&mut self) -> Option<&mut Misfit> {
        self.0.as_deref_mut()
    }

    /// As [`and_part`](Self::and_part), in place.
    pub(super) fn add(&mut self, part: Self) {
        *self = std::mem::replace(self, Self::YES).and_part(part);
    }

    /// The fit of a value that also has this part. It fits partly if either does not fit. The first misfit is
    /// reported, if one is to be.
    pub(super) fn and_part(self, part: Self) -> Self {
        let cut = self.cut_at().or(part.cut_at());
        let mut first = if self.is_adapted() && !part.is_yes() {
            part.0
        } else {
            self.0.or(part.0)
        };
        if let Some(misfit) = &mut first {
            misfit.whole = false;
            misfit.cut = cut;
        }
        Self(first)
    }
}

/// A value that did not fit.
pub(super) struct Misfit {
    pub(super) offset: usize,
    pub(super) expected: &'static str,
    pub(super) found: &'static str,
    /// Whether the whole value does not fit.
    whole: bool,
    /// Whether the value is in the slot, and only its text would be lost.
    is_adapted: bool,
    /// The offset of the first string in the slot that lost a lone surrogate.
    cut: Option<usize>,
}

/// The kind of a value in words, by its first byte.
pub(super) fn in_words(peek: Peek) -> &'static str {
    match peek {
        Peek::Null => "null",
        Peek::True | Peek::False => "a boolean",
        Peek::String => "a string",
        Peek::Array => "a list",
        Peek::Object => "an object",
        _ => "a number",
    }
}
