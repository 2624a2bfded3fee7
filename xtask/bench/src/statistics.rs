//! Summarizes several runs of one measurement: the median, the least and the most.

use super::probe::Figures;

/// The runs of one measurement, in their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Runs(Vec<Figures>);

/// The median of several figures, and their range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Summary {
    pub(crate) median: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

impl Runs {
    pub(crate) fn push(&mut self, figures: Figures) {
        self.0.push(figures);
    }

    /// The sum of these runs and others, run by run: a crate and its application, for example.
    pub(crate) fn and(&self, others: &Self) -> Self {
        let pairs = self.0.iter().zip(&others.0);
        let sums = pairs.map(|(one, other)| Figures {
            wall: one.wall + other.wall,
            user: one.user + other.user,
            system: one.system + other.system,
            memory: one.memory.max(other.memory),
        });
        Self(sums.collect())
    }

    /// The ratio of these runs to the others, run by run.
    pub(crate) fn ratio(&self, others: &Self, figure: impl Fn(&Figures) -> f64) -> Option<Summary> {
        let pairs = self.0.iter().zip(&others.0);
        Summary::of(pairs.map(|(one, other)| figure(one) / figure(other)).collect())
    }

    /// Wall time in seconds.
    pub(crate) fn wall(&self) -> Option<Summary> {
        self.summary(|run| run.wall)
    }

    /// CPU time in seconds, in user mode and in the kernel.
    pub(crate) fn processor(&self) -> Option<Summary> {
        self.summary(|run| run.user + run.system)
    }

    /// CPU time in seconds, in user mode.
    pub(crate) fn user(&self) -> Option<Summary> {
        self.summary(|run| run.user)
    }

    /// Peak memory in bytes.
    pub(crate) fn memory(&self) -> Option<Summary> {
        #[allow(clippy::cast_precision_loss)] // No process here comes near 2^53 bytes.
        self.summary(|run| run.memory as f64)
    }

    pub(crate) fn summary(&self, figure: impl Fn(&Figures) -> f64) -> Option<Summary> {
        Summary::of(self.0.iter().map(figure).collect())
    }
}

impl Summary {
    /// A figure that does not vary.
    pub(crate) fn certain(figure: f64) -> Self {
        Self {
            median: figure,
            low: figure,
            high: figure,
        }
    }

    /// The summary of the figures. `None` if there are none.
    fn of(mut figures: Vec<f64>) -> Option<Self> {
        figures.sort_by(f64::total_cmp);
        let upper = figures.get(figures.len() / 2)?;
        let lower = figures.get((figures.len() - 1) / 2)?;
        Some(Self {
            median: f64::midpoint(*lower, *upper),
            low: *figures.first()?,
            high: *figures.last()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(walls: &[f64]) -> Runs {
        let run = |wall: &f64| Figures {
            wall: *wall,
            user: 2.0 * wall,
            system: 1.0,
            memory: 1024,
        };
        Runs(walls.iter().map(run).collect())
    }

    #[test]
    fn the_median_is_the_middle_run_or_lies_between_the_two_in_the_middle() {
        let odd = runs(&[3.0, 1.0, 9.0]);
        let expected = Summary {
            median: 3.0,
            low: 1.0,
            high: 9.0,
        };
        assert_eq!(odd.wall(), Some(expected));
        let even = runs(&[4.0, 1.0, 2.0, 9.0]);
        assert_eq!(even.wall().map(|summary| summary.median), Some(3.0));
    }

    #[test]
    fn each_figure_has_a_summary_of_its_own() {
        let runs = runs(&[1.0, 2.0, 3.0]);
        assert_eq!(runs.user().map(|summary| summary.median), Some(4.0));
        assert_eq!(runs.processor().map(|summary| summary.median), Some(5.0));
        assert_eq!(runs.memory().map(|summary| summary.high), Some(1024.0));
    }

    #[test]
    fn a_ratio_is_of_runs_that_were_made_together() {
        // Everything took twice as long the second time, so the ratio is the same both times.
        let ratio = runs(&[1.0, 2.0]).ratio(&runs(&[4.0, 8.0]), |run| run.wall);
        assert_eq!(ratio, Some(Summary::certain(0.25)));
        assert_eq!(Runs::default().ratio(&runs(&[4.0]), |run| run.wall), None);
    }

    #[test]
    fn the_middle_of_two_runs_has_the_larger_memory() {
        let figures = |wall, memory| Figures {
            wall,
            user: wall,
            system: 0.5,
            memory,
        };
        let middle = figures(1.0, 10).middle(&figures(3.0, 20));
        assert_eq!(
            (middle.wall, middle.user, middle.system, middle.memory),
            (2.0, 2.0, 0.5, 20)
        );
    }

    #[test]
    fn no_runs_have_no_summary() {
        assert_eq!(Runs::default().wall(), None);
    }

    #[test]
    fn a_sum_has_both_times_and_the_larger_memory() {
        let both = runs(&[1.0, 5.0]).and(&runs(&[10.0, 20.0]));
        let expected = Summary {
            median: 18.0,
            low: 11.0,
            high: 25.0,
        };
        assert_eq!(both.wall(), Some(expected));
        assert_eq!(both.memory(), Some(Summary::certain(1024.0)));
    }
}
