//! The goals of the project, compared with the measured figures.

use super::probe::Figures;
use super::results::Report;
use super::rows::{Beside, Kind, Row};
use super::statistics::{Runs, Summary};

/// One goal, with the figures that are known.
pub(crate) struct Goal {
    pub(crate) what: &'static str,
    pub(crate) ours: Option<f64>,
    /// The figure that ours is compared with, and its owner. `None` if the goal is a fixed figure.
    pub(crate) against: Option<(f64, String)>,
    /// Our figure divided by the other one.
    pub(crate) ratio: Option<f64>,
    pub(crate) unit: Unit,
    pub(crate) limit: Limit,
}

/// The unit of a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Unit {
    Seconds,
    Bytes,
}

/// The largest figure that meets the goal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Limit {
    /// At most so many times the other figure.
    Times(f64),
    /// Less than this figure.
    Below(f64),
    /// No goal. The figure is only reported.
    None,
}

impl Goal {
    /// A goal that ours is at most so many times another figure.
    fn beside(
        what: &'static str,
        ours: Option<f64>,
        against: Option<(f64, &str)>,
        unit: Unit,
        most: f64,
    ) -> Self {
        Self {
            what,
            ours,
            against: against.map(|(figure, whose)| (figure, whose.to_owned())),
            ratio: ours.zip(against).map(|(ours, (figure, _))| ours / figure),
            unit,
            limit: Limit::Times(most),
        }
    }

    /// Whether the goal is met. `None` if a figure is missing.
    pub(crate) fn is_met(&self) -> Option<bool> {
        match self.limit {
            Limit::Times(most) => Some(self.ratio? <= most),
            Limit::Below(most) => Some(self.ours? < most),
            Limit::None => None,
        }
    }
}

/// Every goal, in the order of the table.
pub(crate) fn goals(report: &Report) -> Vec<Goal> {
    let ours = report.rows.get(&Kind::Ours);
    let derives = report.rows.get(&Kind::Derives);
    let beside_derives = |what, figure: &dyn Fn(&Row) -> Option<Summary>| {
        let median = |row: Option<&Row>| Some(row.and_then(figure)?.median);
        let theirs = median(derives).map(|figure| (figure, "derives"));
        Goal::beside(what, median(ours), theirs, Unit::Seconds, 1.0)
    };
    let codec = |what, name: &str| {
        let theirs = report.codec.fastest(&format!("{name}_with_derives"));
        let theirs = theirs.map(|figure| (figure, "derives"));
        Goal::beside(what, report.codec.fastest(name), theirs, Unit::Seconds, 1.0)
    };
    let size = |row: &Row| Some(row.size()?.median);
    let smallest = least(report, size);
    let generation = Pair {
        peer: |row| &row.generation,
        ours: |beside| beside.generation.clone(),
    };
    let check = Pair {
        peer: |row| &row.compiled.check,
        ours: |beside| beside.compiled.check.clone(),
    };
    let dev = Pair {
        peer: |row| &row.compiled.dev,
        ours: |beside| beside.compiled.dev.clone(),
    };
    let check_of_both = Pair {
        peer: check.peer,
        ours: |beside| beside.compiled_runtime.check.and(&beside.compiled.check),
    };
    let dev_of_both = Pair {
        peer: dev.peer,
        ours: |beside| beside.compiled_runtime.dev.and(&beside.compiled.dev),
    };
    let wall: Figure = |run| run.wall;
    let user: Figure = |run| run.user;
    #[allow(clippy::cast_precision_loss)] // No process here comes near 2^53 bytes.
    let memory: Figure = |run| run.memory as f64;
    let (seconds, bytes) = (Unit::Seconds, Unit::Bytes);
    vec![
        generation.goal(report, "Generation, wall", wall, seconds, 1.0),
        Goal {
            what: "Generation, memory",
            ours: ours
                .and_then(|row| row.generation.memory())
                .map(|summary| summary.median),
            against: None,
            ratio: None,
            unit: bytes,
            limit: Limit::Below(1e8),
        },
        check.goal(report, "`cargo check`, CPU", user, seconds, 0.2),
        check.goal(report, "`cargo check`, wall", wall, seconds, 0.2),
        check.goal(report, "`cargo check`, memory", memory, bytes, 0.5),
        check_of_both.ratio(report, "`cargo check`, runtime included, CPU", user),
        check_of_both.ratio(report, "`cargo check`, runtime included, wall", wall),
        dev.goal(report, "Dev build, CPU", user, seconds, 0.2),
        dev.goal(report, "Dev build, wall", wall, seconds, 0.2),
        dev.goal(report, "Dev build, memory", memory, bytes, 0.5),
        dev_of_both.ratio(report, "Dev build, runtime included, CPU", user),
        dev_of_both.ratio(report, "Dev build, runtime included, wall", wall),
        Goal::beside(
            "Dev build, rlib",
            ours.and_then(size),
            smallest.map(|(figure, row)| (figure, row.name())),
            bytes,
            0.5,
        ),
        beside_derives("Release build, runtime included, CPU", &|row| {
            row.released().user()
        }),
        beside_derives("Release build, runtime included, wall", &|row| {
            row.released().wall()
        }),
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

/// One figure of a run.
type Figure = fn(&Figures) -> f64;

/// Selects the runs of a peer, and our runs around them.
struct Pair {
    peer: fn(&Row) -> &Runs,
    ours: fn(&Beside) -> Runs,
}

impl Pair {
    /// Like [`goal`](Self::goal), but without a limit.
    fn ratio(&self, report: &Report, what: &'static str, figure: Figure) -> Goal {
        Goal {
            limit: Limit::None,
            ..self.goal(report, what, figure, Unit::Seconds, 0.0)
        }
    }

    /// A goal that ours is at most so many times the figure of every peer. The peer with the largest ratio counts. It
    /// is not always the peer with the smallest figure, because the speed of the machine changes. The ratio is the
    /// median of the rounds' ratios, so a round that was slow for both does not change it.
    fn goal(&self, report: &Report, what: &'static str, figure: Figure, unit: Unit, most: f64) -> Goal {
        let median = |runs: &Runs| Some(runs.summary(figure)?.median);
        let ratio = |row: &Row| {
            let ratio = (self.ours)(&row.beside).ratio((self.peer)(row), figure)?;
            Some(ratio.median)
        };
        let peers = report.rows.peers();
        let hardest = peers
            .filter_map(|row| Some((ratio(row)?, row)))
            .min_by(|(one, _), (other, _)| other.total_cmp(one));
        // Without our runs, the best figure of the peers is still reported.
        let row = hardest.map(|(_, row)| row);
        let row = row.or_else(|| Some(least(report, |row| median((self.peer)(row)))?.1));
        Goal {
            ratio: hardest.map(|(ratio, _)| ratio),
            ..Goal::beside(
                what,
                row.and_then(|row| median(&(self.ours)(&row.beside))),
                row.and_then(|row| Some((median((self.peer)(row))?, row.name()))),
                unit,
                most,
            )
        }
    }
}

/// The smallest figure of the peers, and its peer.
fn least(report: &Report, figure: impl Fn(&Row) -> Option<f64>) -> Option<(f64, &Row)> {
    report
        .rows
        .peers()
        .filter_map(|row| Some((figure(row)?, row)))
        .min_by(|(one, _), (other, _)| one.total_cmp(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goal(ours: Option<f64>, limit: Limit) -> Goal {
        Goal {
            limit,
            ..Goal::beside("it", ours, Some((10.0, "theirs")), Unit::Seconds, 1.0)
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
    fn a_goal_without_a_figure_is_undecided() {
        assert_eq!(goal(None, Limit::Times(1.0)).is_met(), None);
        let alone = Goal::beside("it", Some(1.0), None, Unit::Seconds, 1.0);
        assert_eq!(alone.is_met(), None);
    }
}
