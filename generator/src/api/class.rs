//! How much a change matters to programs.

/// What a change means for programs. The worst class is the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// No program notices it.
    Invisible,
    /// Programs go on as they are, and may notice it.
    Compatible,
    /// Some programs stop working.
    Breaking,
}

impl Class {
    /// All classes, the worst first.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Compatible, Self::Invisible];

    /// Its name: `breaking`, `compatible` or `invisible`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Invisible => "invisible",
            Self::Compatible => "compatible",
            Self::Breaking => "breaking",
        }
    }
}
