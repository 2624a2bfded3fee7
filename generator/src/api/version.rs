//! The version that follows from a difference, by Cargo's rules for Semantic Versioning.

/// How a version has to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Not at all.
    None,
    /// As for a correction: no program notices anything.
    Fix,
    /// As for something new: programs compile as they are.
    Feature,
    /// As for a breaking change: some programs do not compile as they are.
    Breaking,
}

impl Bump {
    /// The part of this version that has to change: `major`, `minor`, `patch` or `none`.
    ///
    /// Cargo takes the leftmost number that is not zero for the major one. So with 0.1.2, a breaking change is a new
    /// 0.2.0, and everything else is 0.1.3; with 0.0.3, everything is 0.0.4.
    #[must_use]
    pub fn part(self, version: &str) -> &'static str {
        let numbers = numbers(version).unwrap_or([1, 0, 0]);
        let is_zero = [numbers[0] == 0, numbers[1] == 0];
        match (self, is_zero) {
            (Self::None, _) => "none",
            (Self::Breaking, [false, _]) => "major",
            (Self::Feature, [false, _]) | (Self::Breaking, [true, false]) => "minor",
            _ => "patch",
        }
    }

    /// The version after this one. A text that is no version `1.2.3` has none. What follows the numbers, such as
    /// `-alpha`, is dropped.
    #[must_use]
    pub fn next(self, version: &str) -> Option<String> {
        let [major, minor, patch] = numbers(version)?;
        let [major, minor, patch] = match self.part(version) {
            "major" => [major + 1, 0, 0],
            "minor" => [major, minor + 1, 0],
            "patch" => [major, minor, patch + 1],
            _ => [major, minor, patch],
        };
        Some(format!("{major}.{minor}.{patch}"))
    }

    /// The rule by which this version changes, in a sentence.
    #[must_use]
    pub fn rule(self, version: &str) -> &'static str {
        let is_first = matches!(numbers(version), Some([0, ..]));
        match (self, is_first) {
            (Self::None, _) => "nothing changed",
            (Self::Breaking, true) => {
                "below 1.0.0, a breaking change of the Rust API raises the leftmost number that is not zero"
            }
            (Self::Breaking, false) => {
                "from 1.0.0 on, a breaking change of the Rust API raises the major number"
            }
            (Self::Feature, true) => {
                "below 1.0.0, a change that programs compile with raises the patch number"
            }
            (Self::Feature, false) => {
                "from 1.0.0 on, a change that programs compile with and may notice raises the minor number"
            }
            (Self::Fix, _) => "a change that no program notices raises the patch number",
        }
    }
}

/// The three numbers of a version. What follows them after `-` or `+` does not count.
fn numbers(version: &str) -> Option<[u64; 3]> {
    let plain = version.split(['-', '+']).next().unwrap_or_default();
    let mut numbers = plain.split('.').map(str::parse);
    let mut next = || numbers.next()?.ok();
    let found = [next()?, next()?, next()?];
    numbers.next().is_none().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::Bump;

    #[test]
    fn versions_follow_cargos_rules() {
        let cases = [
            ("0.0.3", ["0.0.3", "0.0.4", "0.0.4", "0.0.4"]),
            ("0.1.2", ["0.1.2", "0.1.3", "0.1.3", "0.2.0"]),
            ("1.2.3", ["1.2.3", "1.2.4", "1.3.0", "2.0.0"]),
            ("1.2.3-beta.1+a", ["1.2.3", "1.2.4", "1.3.0", "2.0.0"]),
        ];
        for (version, expected) in cases {
            let bumps = [Bump::None, Bump::Fix, Bump::Feature, Bump::Breaking];
            let next = bumps.map(|bump| bump.next(version).unwrap_or_default());
            assert_eq!(next, expected, "{version}");
        }
        assert_eq!(Bump::Breaking.next("1.2"), None);
        assert_eq!(Bump::Breaking.next("one"), None);
    }
}
