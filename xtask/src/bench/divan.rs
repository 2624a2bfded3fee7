//! Reads the tables that divan prints: the name of each benchmark and its median time.

/// The medians of one run of `cargo bench`, in seconds, by name: `decode_users`, or `generate 8` with an argument.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Medians(Vec<(String, f64)>);

impl Medians {
    /// Takes what looks like a row of the table, and passes over everything else.
    pub(crate) fn parse(text: &str) -> Self {
        let mut medians = Vec::new();
        let mut parents: Vec<(usize, &str)> = Vec::new();
        for line in text.lines() {
            let Some(start) = line.find(['├', '╰']) else {
                continue;
            };
            let depth = line[..start].chars().count();
            let row = line[start..].trim_start_matches(['├', '╰', '─', ' ']);
            // fastest, with the name before it │ slowest │ median │ mean │ samples │ iterations
            let mut cells = row.split('│');
            let first = cells.next().unwrap_or_default();
            let Some(name) = first.split_whitespace().next() else {
                continue;
            };
            parents.retain(|(above, _)| *above < depth);
            if let Some(median) = cells.nth(1).and_then(seconds) {
                let names = parents.iter().map(|(_, name)| *name).chain([name]);
                medians.push((names.collect::<Vec<_>>().join(" "), median));
            }
            parents.push((depth, name));
        }
        Self(medians)
    }

    /// The median of the benchmark of that name.
    pub(crate) fn get(&self, name: &str) -> Option<f64> {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, median)| *median)
    }

    /// The benchmarks whose names begin so, with the rest of each name.
    pub(crate) fn below<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (&'a str, f64)> {
        self.0.iter().filter_map(move |(known, median)| {
            let rest = known.strip_prefix(name)?.strip_prefix(' ')?;
            Some((rest, *median))
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
    fn rows_with_counters_give_the_medians() {
        let text = "\
Timer precision: 20 ns
codec                         fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ decode_users               1.709 ms      │ 14.9 ms       │ 4.259 ms      │ 4.982 ms      │ 100     │ 100
│                             503.2 MB/s    │ 57.72 MB/s    │ 201.9 MB/s    │ 172.6 MB/s    │         │
╰─ encode_users               596.1 µs      │ 9.146 ms      │ 733.7 µs      │ 1.828 ms      │ 100     │ 100
                              1.442 GB/s    │ 94.04 MB/s    │ 1.172 GB/s    │ 470.5 MB/s    │         │
";
        let expected = [("decode_users", 4.259e-3), ("encode_users", 733.7e-6)];
        assert_close(&Medians::parse(text), &expected);
    }

    #[test]
    fn arguments_stand_behind_the_name_of_their_benchmark() {
        let text = "\
generate       fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ generate                  │               │               │               │         │
│  ├─ 1        150 ms        │ 160 ms        │ 152 ms        │ 153 ms        │ 10      │ 10
│  │           6.5 item/s    │ 6.2 item/s    │ 6.4 item/s    │ 6.4 item/s    │         │
│  ╰─ 8        1.1 s         │ 1.3 s         │ 1.2 s         │ 1.2 s         │ 10      │ 10
│              7.2 item/s    │ 6.1 item/s    │ 6.6 item/s    │ 6.6 item/s    │         │
╰─ other       9 ns          │ 9 ns          │ 9 ns          │ 9 ns          │ 10      │ 10
";
        let medians = Medians::parse(text);
        assert_close(
            &medians,
            &[("generate 1", 0.152), ("generate 8", 1.2), ("other", 9e-9)],
        );
        let copies: Vec<_> = medians.below("generate").map(|(times, _)| times).collect();
        assert_eq!(copies, ["1", "8"]);
        assert_eq!(medians.get("generate"), None);
    }

    fn assert_close(medians: &Medians, expected: &[(&str, f64)]) {
        assert_eq!(medians.0.len(), expected.len(), "{medians:?}");
        for (name, median) in expected {
            let found = medians.get(name).unwrap_or_default();
            assert!((found - median).abs() < median / 1e6, "{name}: {found}");
        }
    }
}
