//! Writes `Cargo.toml`.

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, Value, value};

use super::super::context::Context;
use crate::target::{Package, Runtime};

/// The features of the crate that turn on the same features of the runtime.
const FEATURES: [&str; 12] = [
    "rustls",
    "rustls-aws-lc",
    "native-tls",
    "gzip",
    "http2",
    "stream",
    "blocking",
    "serde",
    "jiff",
    "chrono",
    "test-util",
    "catalogue",
];

/// The text of the manifest.
pub(super) fn manifest(cx: &Context<'_>, package: &Package) -> String {
    let mut document = DocumentMut::new();
    document["package"] = Item::Table(package_table(cx, package));
    document["features"] = Item::Table(features());
    let mut dependencies = Table::new();
    dependencies["sdk-runtime"] = runtime(&package.runtime);
    document["dependencies"] = Item::Table(dependencies);
    let mut tokio = InlineTable::new();
    tokio.insert("version", "1".into());
    tokio.insert("features", array(&["macros", "rt"]));
    let mut dev_dependencies = Table::new();
    dev_dependencies["tokio"] = value(tokio);
    document["dev-dependencies"] = Item::Table(dev_dependencies);
    let mut example = Table::new();
    example["name"] = value("call");
    example["required-features"] = value(array(&["catalogue"]));
    let mut examples = toml_edit::ArrayOfTables::new();
    examples.push(example);
    document["example"] = Item::ArrayOfTables(examples);
    document.to_string()
}

fn package_table(cx: &Context<'_>, package: &Package) -> Table {
    let title: Vec<&str> = cx.api.title.split_whitespace().collect();
    let mut table = Table::new();
    table["name"] = value(&package.name);
    table["version"] = value("0.1.0");
    table["edition"] = value("2024");
    table["rust-version"] = value("1.88");
    table["description"] = value(format!("Client for {}", title.join(" ")));
    table["readme"] = value("README.md");
    table["publish"] = value(false);
    // docs.rs documents all features, and marks the items that need one.
    let mut docs_rs = Table::new();
    docs_rs["all-features"] = value(true);
    docs_rs["rustdoc-args"] = value(array(&["--cfg", "docsrs"]));
    let mut metadata = Table::new();
    metadata.set_implicit(true);
    metadata["docs"]["rs"] = Item::Table(docs_rs);
    table["metadata"] = Item::Table(metadata);
    table
}

fn features() -> Table {
    let mut table = Table::new();
    table["default"] = value(array(&["rustls", "gzip", "stream"]));
    for feature in FEATURES {
        table[feature] = value(array(&[&format!("sdk-runtime/{feature}")]));
    }
    table
}

fn runtime(runtime: &Runtime) -> Item {
    let (key, from) = match runtime {
        Runtime::Path(path) => ("path", path),
        Runtime::Version(version) => ("version", version),
        Runtime::Git(url) => ("git", url),
    };
    let mut table = InlineTable::new();
    table.insert(key, from.into());
    table.insert("default-features", false.into());
    value(table)
}

fn array(texts: &[&str]) -> Value {
    Value::Array(texts.iter().copied().collect::<Array>())
}
