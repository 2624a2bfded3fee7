//! How much of each module is described.

use std::collections::BTreeMap;
use std::fmt;

use super::described::{is_placeholder, repeats};
use super::items::{Item, Kind};

/// How many items there are, and how many of them are described.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// The described ones.
    pub described: usize,
    /// All of them.
    pub total: usize,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.described += other.described;
        self.total += other.total;
    }
}

/// How much of a module is described. An operation counts if it has a summary and a description.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ModuleCoverage {
    /// Its operations.
    pub operations: Count,
    /// Their parameters outside the body. One that several operations refer to counts once.
    pub parameters: Count,
    /// Its types.
    pub types: Count,
    /// The fields of its types.
    pub fields: Count,
    /// The values of its enums.
    pub enum_values: Count,
}

impl ModuleCoverage {
    fn counts(&self) -> [Count; 5] {
        [
            self.operations,
            self.parameters,
            self.types,
            self.fields,
            self.enum_values,
        ]
    }

    fn of(&mut self, kind: Kind) -> Option<&mut Count> {
        match kind {
            Kind::Operation => Some(&mut self.operations),
            Kind::Parameter => Some(&mut self.parameters),
            Kind::Type => Some(&mut self.types),
            Kind::Field => Some(&mut self.fields),
            Kind::EnumValue => Some(&mut self.enum_values),
            Kind::Api | Kind::Code | Kind::Tag => None,
        }
    }
}

/// How much of each module is described. Envelopes are left out: all responses have the same one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The modules by name.
    pub modules: BTreeMap<String, ModuleCoverage>,
}

impl Coverage {
    /// Counts the items that have a module.
    pub(super) fn of(items: &[Item<'_>], module: impl Fn(&Item<'_>) -> Option<String>) -> Self {
        let mut coverage = Self::default();
        for item in items.iter().filter(|item| !item.repeated && !item.is_envelope) {
            let Some(module) = module(item) else { continue };
            let mut kinds = ModuleCoverage::default();
            if let Some(count) = kinds.of(item.kind) {
                count.total = 1;
                count.described = usize::from(is_described(item));
                let module = coverage.modules.entry(module).or_default();
                if let Some(total) = module.of(item.kind) {
                    total.add(*count);
                }
            }
        }
        coverage
    }

    /// All modules together.
    #[must_use]
    pub fn total(&self) -> ModuleCoverage {
        let mut total = ModuleCoverage::default();
        for module in self.modules.values() {
            total.operations.add(module.operations);
            total.parameters.add(module.parameters);
            total.types.add(module.types);
            total.fields.add(module.fields);
            total.enum_values.add(module.enum_values);
        }
        total
    }
}

fn is_described(item: &Item<'_>) -> bool {
    let says = |text: &str| !is_placeholder(text);
    let has_summary = item.kind != Kind::Operation || item.summary.is_some_and(|text| says(text.content));
    has_summary
        && item
            .description
            .is_some_and(|text| says(text.content) && !repeats(item.name, text.content))
}

/// A table with a line for each module, and one for all.
impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cell = |count: Count| match count.total {
            0 => String::from("-"),
            total => format!("{}/{total}", count.described),
        };
        let row = |name: &str, counts: [Count; 5]| {
            let mut row = vec![name.to_owned()];
            row.extend(counts.map(cell));
            row
        };
        let head = [
            "module",
            "operations",
            "parameters",
            "types",
            "fields",
            "enum values",
        ];
        let mut rows = vec![head.map(String::from).to_vec()];
        rows.extend(
            self.modules
                .iter()
                .map(|(name, module)| row(name, module.counts())),
        );
        rows.push(row("total", self.total().counts()));
        let width = |column: usize| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(String::len).max().unwrap_or_default()
        };
        let widths: Vec<usize> = (0..head.len()).map(width).collect();
        for row in &rows {
            let cells = row.iter().zip(&widths).enumerate();
            let cells = cells.map(|(column, (cell, width))| match column {
                0 => format!("{cell:<width$}"),
                _ => format!("{cell:>width$}"),
            });
            writeln!(f, "{}", cells.collect::<Vec<_>>().join("  ").trim_end())?;
        }
        Ok(())
    }
}
