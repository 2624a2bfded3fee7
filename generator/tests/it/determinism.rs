//! Tests that the same schema gives the same bytes every time, in any order of its keys and files.

use generator::{GeneratedFile, SchemaFile};
use serde_yaml::Value as Yaml;

use crate::schemas::{ROOT, goldens, real, split, target};

#[test]
fn goldens_do_not_depend_on_any_order() {
    for (name, text) in goldens() {
        assert_stable(&name, &split(&text), 4);
    }
}

#[test]
fn the_real_schema_does_not_depend_on_any_order() {
    assert_stable("the schema", &real(), 1);
}

fn assert_stable(name: &str, files: &[SchemaFile], rounds: u64) {
    let expected = generate(name, files.to_vec());
    assert_same(name, "again", &expected, &generate(name, files.to_vec()));
    for seed in 1..=rounds {
        let mut random = Random(seed);
        let mut shuffled: Vec<SchemaFile> = files
            .iter()
            .map(|file| with_shuffled_keys(file, &mut random))
            .collect();
        random.shuffle(&mut shuffled);
        let what = format!("shuffled with seed {seed}");
        assert_same(name, &what, &expected, &generate(name, shuffled));
    }
}

fn generate(name: &str, files: Vec<SchemaFile>) -> Vec<GeneratedFile> {
    match generator::generate(files, ROOT, &target()) {
        Ok(output) => output.files,
        Err(report) => panic!("{name}: {}", report.render()),
    }
}

fn assert_same(name: &str, what: &str, expected: &[GeneratedFile], found: &[GeneratedFile]) {
    let paths = |files: &[GeneratedFile]| files.iter().map(|file| file.path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(expected), paths(found), "{name}, {what}");
    for (expected, found) in expected.iter().zip(found) {
        assert_eq!(expected.text, found.text, "{name}, {what}: {}", expected.path);
    }
}

/// The same file as JSON, with its keys in another order. JSON is YAML too.
fn with_shuffled_keys(file: &SchemaFile, random: &mut Random) -> SchemaFile {
    let value: Yaml = serde_yaml::from_slice(&file.bytes).unwrap();
    let mut text = String::new();
    write(&value, random, &mut text);
    SchemaFile::new(file.path.clone(), text)
}

fn write(value: &Yaml, random: &mut Random, out: &mut String) {
    match value {
        Yaml::Mapping(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            random.shuffle(&mut fields);
            write_all('{', fields, '}', out, |(key, value), out| {
                let key = key.as_str().map_or_else(|| scalar(key), str::to_owned);
                out.push_str(&serde_json::Value::String(key).to_string());
                out.push_str(": ");
                write(value, random, out);
            });
        }
        Yaml::Sequence(items) => write_all('[', items, ']', out, |item, out| write(item, random, out)),
        Yaml::Tagged(_) => panic!("tags are not part of the schema"),
        other => out.push_str(&scalar(other)),
    }
}

fn write_all<T>(
    open: char,
    items: impl IntoIterator<Item = T>,
    close: char,
    out: &mut String,
    mut each: impl FnMut(T, &mut String),
) {
    out.push(open);
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        each(item, out);
    }
    out.push(close);
}

fn scalar(value: &Yaml) -> String {
    serde_json::to_string(value).unwrap()
}

/// `SplitMix64`. It gives the same order in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let limit = u64::try_from(last).unwrap() + 1;
            let other = usize::try_from(self.next() % limit).unwrap();
            items.swap(last, other);
        }
    }
}
