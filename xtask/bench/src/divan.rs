//! Reads the tables that divan prints: the name of each benchmark, and its fastest and median time.

/// The times of each benchmark, by name: `decode_users`, or `generate 8` with an argument.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Samples(Vec<(String, Times)>);

/// The times of one benchmark, in seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Times {
    fastest: f64,
    median: f64,
}

impl Samples {
    /// Reads the rows of the tables, and ignores every other line.
    pub(crate) fn parse(text: &str) -> Self {
        let mut samples = Vec::new();
        let mut parents: Vec<(usize, &str)> = Vec::new();
        for line in text.lines() {
            let Some(start) = line.find(['├', '╰']) else {
                continue;
            };
            let depth = line[..start].chars().count();
            let row = line[start..].trim_start_matches(['├', '╰', '─', ' ']);
            // name and fastest │ slowest │ median │ mean │ samples │ iterations
            let mut cells = row.split('│');
            let first = cells.next().unwrap_or_default().trim_start();
            let (name, fastest) = first.split_once(' ').unwrap_or((first, ""));
            if name.is_empty() {
                continue;
            }
            parents.retain(|(above, _)| *above < depth);
            if let (Some(fastest), Some(median)) = (seconds(fastest), cells.nth(1).and_then(seconds)) {
                let names = parents.iter().map(|(_, name)| *name).chain([name]);
                samples.push((names.collect::<Vec<_>>().join(" "), Times { fastest, median }));
            }
            parents.push((depth, name));
        }
        Self(samples)
    }

    /// Adds another run of the same benchmarks.
    pub(crate) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// The fastest sample of all runs of the benchmark. Other work on the machine hardly affects it.
    pub(crate) fn fastest(&self, name: &str) -> Option<f64> {
        let runs = self.0.iter().filter(|(known, _)| known == name);
        runs.map(|(_, times)| times.fastest).min_by(f64::total_cmp)
    }

    /// The benchmarks whose names begin with this name: the rest of each name, and the median.
    pub(crate) fn below<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (&'a str, f64)> {
        self.0.iter().filter_map(move |(known, times)| {
            let rest = known.strip_prefix(name)?.strip_prefix(' ')?;
            Some((rest, times.median))
        })
    }
}

fn seconds(cell: &str) -> Option<f64> {
    let mut words = cell.split_whitespace();
    let number: f64 = words.next()?.parse().ok()?;
    let unit = match words.next()? {
        "ps" => 1e-12,
        "ns" => 1e-9,
        "µs" | "us" => 1e-6,
        "ms" => 1e-3,
        "s" => 1.0,
        _ => return None,
    };
    Some(number * unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_with_counters_give_the_times() {
        let text = "\
Timer precision: 20 ns
codec                         fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ decode_users               1.709 ms      │ 14.9 ms       │ 4.259 ms      │ 4.982 ms      │ 100     │ 100
│                             503.2 MB/s    │ 57.72 MB/s    │ 201.9 MB/s    │ 172.6 MB/s    │         │
╰─ encode_users               596.1 µs      │ 9.146 ms      │ 733.7 µs      │ 1.828 ms      │ 100     │ 100
                              1.442 GB/s    │ 94.04 MB/s    │ 1.172 GB/s    │ 470.5 MB/s    │         │
";
        let expected = [
            ("decode_users", 1.709e-3, 4.259e-3),
            ("encode_users", 596.1e-6, 733.7e-6),
        ];
        assert_close(&Samples::parse(text), &expected);
    }

    #[test]
    fn arguments_follow_the_name_of_their_benchmark() {
        let text = "\
generate       fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ generate                  │               │               │               │         │
│  ├─ 1        150 ms        │ 160 ms        │ 152 ms        │ 153 ms        │ 10      │ 10
│  │           6.5 item/s    │ 6.2 item/s    │ 6.4 item/s    │ 6.4 item/s    │         │
│  ╰─ 8        1.1 s         │ 1.3 s         │ 1.2 s         │ 1.2 s         │ 10      │ 10
│              7.2 item/s    │ 6.1 item/s    │ 6.6 item/s    │ 6.6 item/s    │         │
╰─ other       9 ns          │ 9 ns          │ 9 ns          │ 9 ns          │ 10      │ 10
";
        let samples = Samples::parse(text);
        assert_close(
            &samples,
            &[
                ("generate 1", 0.150, 0.152),
                ("generate 8", 1.1, 1.2),
                ("other", 9e-9, 9e-9),
            ],
        );
        let copies: Vec<_> = samples.below("generate").map(|(times, _)| times).collect();
        assert_eq!(copies, ["1", "8"]);
        assert_eq!(samples.fastest("generate"), None);
    }

    #[test]
    fn of_several_runs_the_fastest_sample_counts() {
        let mut samples = Samples::parse("╰─ it  2 ms │ 9 ms │ 3 ms │ 4 ms │\n");
        samples.extend(Samples::parse("╰─ it  1 ms │ 9 ms │ 8 ms │ 8 ms │\n"));
        assert_eq!(samples.fastest("it"), Some(1e-3));
    }

    fn assert_close(samples: &Samples, expected: &[(&str, f64, f64)]) {
        assert_eq!(samples.0.len(), expected.len(), "{samples:?}");
        for ((name, times), (expected, fastest, median)) in samples.0.iter().zip(expected) {
            assert_eq!(name, expected);
            assert!(
                (times.fastest - fastest).abs() < fastest / 1e6,
                "{name}: {times:?}"
            );
            assert!((times.median - median).abs() < median / 1e6, "{name}: {times:?}");
        }
    }
}
