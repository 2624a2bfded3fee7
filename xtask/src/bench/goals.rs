//! What we hold ourselves to, beside what was measured.

use super::report::Report;
use super::rows::{Kind, Row};
use super::statistics::Summary;

/// One goal, with what is known of it.
pub(crate) struct Goal {
    pub(crate) what: &'static str,
    pub(crate) ours: Option<f64>,
    /// What ours is held against, and whose figure that is; nothing if the goal is a figure itself.
    pub(crate) against: Option<(f64, String)>,
    pub(crate) unit: Unit,
    pub(crate) limit: Limit,
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Unit {
    Seconds,
    Bytes,
}

/// How much is allowed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Limit {
    /// At most so many times what ours is held against.
    Times(f64),
    /// Less than this figure.
    Below(f64),
}

impl Goal {
    /// Ours divided by what it is held against.
    pub(crate) fn ratio(&self) -> Option<f64> {
        Some(self.ours? / self.against.as_ref()?.0)
    }

    /// Whether the goal is met; `None` if too little was measured to say.
    pub(crate) fn is_met(&self) -> Option<bool> {
        match self.limit {
            Limit::Times(most) => Some(self.ratio()? <= most),
            Limit::Below(most) => Some(self.ours? < most),
        }
    }
}

/// Every goal, in the order of the table.
pub(crate) fn goals(report: &Report) -> Vec<Goal> {
    let ours = report.rows.get(&Kind::Ours);
    let derives = report.rows.get(&Kind::Derives);
    let best = |what, unit, most, figure: &dyn Fn(&Row) -> Option<Summary>| Goal {
        what,
        ours: ours.and_then(figure).map(|summary| summary.median),
        against: best_peer(report, figure),
        unit,
        limit: Limit::Times(most),
    };
    let beside_derives = |what, figure: &dyn Fn(&Row) -> Option<Summary>| Goal {
        what,
        ours: ours.and_then(figure).map(|summary| summary.median),
        against: derives
            .and_then(figure)
            .map(|summary| (summary.median, String::from("derives"))),
        unit: Unit::Seconds,
        limit: Limit::Times(1.0),
    };
    let codec = |what, name: &str| Goal {
        what,
        ours: report.codec.get(name),
        against: report
            .codec
            .get(&format!("{name}_with_derives"))
            .map(|median| (median, String::from("derives"))),
        unit: Unit::Seconds,
        limit: Limit::Times(1.0),
    };
    let (seconds, bytes) = (Unit::Seconds, Unit::Bytes);
    vec![
        best("Generation, wall", seconds, 1.0, &|row| row.generation.wall()),
        Goal {
            what: "Generation, memory",
            ours: ours
                .and_then(|row| row.generation.memory())
                .map(|summary| summary.median),
            against: None,
            unit: bytes,
            limit: Limit::Below(1e8),
        },
        best("`cargo check`, CPU", seconds, 0.2, &|row| {
            row.compiled.check.user()
        }),
        best("`cargo check`, wall", seconds, 0.2, &|row| {
            row.compiled.check.wall()
        }),
        best("`cargo check`, memory", bytes, 0.5, &|row| {
            row.compiled.check.memory()
        }),
        best("Dev build, CPU", seconds, 0.2, &|row| row.compiled.dev.user()),
        best("Dev build, wall", seconds, 0.2, &|row| row.compiled.dev.wall()),
        best("Dev build, memory", bytes, 0.5, &|row| row.compiled.dev.memory()),
        best("Dev build, rlib", bytes, 0.5, &|row| row.size()),
        beside_derives("Release build, CPU", &|row| row.compiled.release.user()),
        beside_derives("Release build, wall", &|row| row.compiled.release.wall()),
        beside_derives("Release build with the application, CPU", &|row| {
            row.both_released().user()
        }),
        beside_derives("Release build with the application, wall", &|row| {
            row.both_released().wall()
        }),
        codec("Reading a megabyte of users", "decode_users"),
        codec("Writing a megabyte of users", "encode_users"),
    ]
}

/// The least of the peers' figures, and whose it is.
fn best_peer(report: &Report, figure: &dyn Fn(&Row) -> Option<Summary>) -> Option<(f64, String)> {
    report
        .rows
        .peers()
        .filter_map(|row| Some((figure(row)?.median, row.name().to_owned())))
        .min_by(|(one, _), (other, _)| one.total_cmp(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goal(ours: Option<f64>, limit: Limit) -> Goal {
        Goal {
            what: "it",
            ours,
            against: Some((10.0, String::from("theirs"))),
            unit: Unit::Seconds,
            limit,
        }
    }

    #[test]
    fn a_goal_is_met_up_to_its_limit() {
        assert_eq!(goal(Some(2.0), Limit::Times(0.2)).is_met(), Some(true));
        assert_eq!(goal(Some(2.1), Limit::Times(0.2)).is_met(), Some(false));
        assert_eq!(goal(Some(1.9), Limit::Below(2.0)).is_met(), Some(true));
        assert_eq!(goal(Some(2.0), Limit::Below(2.0)).is_met(), Some(false));
    }

    #[test]
    fn without_a_figure_nobody_can_tell() {
        assert_eq!(goal(None, Limit::Times(1.0)).is_met(), None);
        let mut alone = goal(Some(1.0), Limit::Times(1.0));
        alone.against = None;
        assert_eq!(alone.is_met(), None);
    }
}
