//! Tests that the schema agrees with the vendor, and that an import changes only facts.

mod command;
mod contradictions;
mod differences;
mod edits;
mod history;
mod other_days;
mod project;
mod random;
mod shared;
mod vendor;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use generator::SchemaFile;
use generator::diagnostics::Diagnostics;
use generator::source::Documents;
use serde_json::{Value, json};

use super::facts::{Facts, same};
use super::merge::{Merged, merge};
use super::note::Note;
use super::ours::Ours;

const ROOT: &str = "\
# The root.
openapi: 3.0.3
paths:
  /api/v3/get-thing:
    $ref: \"modules/a.yaml#/paths/~1api~1v3~1get-thing\"
";

const A: &str = "\
# Written by hand.
paths:
  /api/v3/get-thing:
    get:
      operationId: getThing
      tags: [a]
      summary: Gets a thing  # a remark
      parameters:
      - name: kind
        in: query
        schema: {$ref: 'common.yaml#/components/schemas/Kind'}
      responses:
        '200':
          description: It.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}

components:
  schemas:
    Thing:
      type: object
      description: A thing.
      required: [name, id]
      properties:
        # Comments stay.
        id: {type: string}
        name:
          type: string
          description: What it is called.
          default: none
          x-corrections:
            - op: add
              path: /default
              value: none
              reason: The page says so.
";

const COMMON: &str = "\
components:
  schemas:
    Kind:
      type: string
      x-members: [kind]
      enum: [big, small]
";

/// The vendor's document for the same schema.
fn description() -> Value {
    json!({
        "paths": {"/api/v3/get-thing": {"get": {
            "operationId": "getThing", "tags": ["a"],
            "parameters": [{"name": "kind", "in": "query", "required": false,
                "schema": {"type": "string", "enum": ["small", "big"]}}],
            "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}},
        }}},
        "components": {"schemas": {"Thing": {
            "type": "object", "required": ["id", "name"],
            "properties": {"id": {"type": "string"}, "name": {"type": "string"}},
        }}},
    })
}

/// A schema as texts of files, by path.
#[derive(Clone)]
struct Schema {
    files: BTreeMap<String, String>,
    /// The facts of the last import.
    recorded: Rc<Facts>,
}

impl Schema {
    /// The schema of this module, with the module `a` changed.
    fn with(a: &str) -> Self {
        Self::of([
            ("openapi.yaml", ROOT),
            ("modules/a.yaml", a),
            ("modules/common.yaml", COMMON),
        ])
    }

    fn of<const N: usize>(files: [(&str, &str); N]) -> Self {
        Self {
            files: files
                .map(|(path, text)| (path.to_owned(), text.to_owned()))
                .into(),
            recorded: Rc::new(super::vendor::facts(&description()).unwrap_or_default()),
        }
    }

    fn documents(&self) -> Documents {
        let files = self.files.iter();
        let files = files.map(|(path, text)| SchemaFile::new(path.clone(), text.clone().into_bytes()));
        let mut diagnostics = Diagnostics::new();
        let documents = Documents::load(files, &mut diagnostics);
        assert!(
            !diagnostics.has_errors(),
            "{}",
            diagnostics.render(documents.sources())
        );
        documents
    }

    /// Imports a description, and returns the schema that results.
    fn import(&self, description: &Value, prune: bool) -> anyhow::Result<(Self, Merged)> {
        let facts = super::vendor::facts(description)?;
        let merged = merge(&self.documents(), &facts, &self.recorded, prune)?;
        let mut after = self.clone();
        after.recorded = Rc::new(facts);
        after.files.extend(merged.files.clone());
        for path in &merged.emptied {
            after.files.remove(path);
        }
        Ok((after, merged))
    }

    /// Imports a description that needs no decision. The result has its facts, and a second import changes nothing.
    fn becomes(&self, description: &Value, prune: bool) -> anyhow::Result<(Self, Merged)> {
        let (after, merged) = self.import(description, prune)?;
        assert_eq!(texts(&merged.by_hand), Vec::<String>::new());
        after.agrees(description)?;
        let (_, again) = after.import(description, prune)?;
        assert_eq!(texts(&again.changes), Vec::<String>::new());
        assert_eq!(again.files, BTreeMap::new());
        Ok((after, merged))
    }

    fn agrees(&self, description: &Value) -> anyhow::Result<()> {
        let theirs = super::vendor::facts(description)?;
        let documents = self.documents();
        let is_theirs = |name: &str| theirs.schemas.contains_key(name);
        let ours = Ours::new(&documents, &is_theirs).facts()?;
        equal(&ours, &theirs);
        Ok(())
    }

    fn a(&self) -> &str {
        self.files.get("modules/a.yaml").map_or("", String::as_str)
    }

    fn common(&self) -> &str {
        self.files.get("modules/common.yaml").map_or("", String::as_str)
    }
}

fn equal(ours: &Facts, theirs: &Facts) {
    for (ours, theirs) in [
        (&ours.operations, &theirs.operations),
        (&ours.schemas, &theirs.schemas),
    ] {
        let names: BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
        for name in names {
            let (ours, theirs) = (ours.get(name), theirs.get(name));
            let is_same = ours.zip(theirs).is_some_and(|(ours, theirs)| same(ours, theirs));
            assert!(is_same, "{name}: {ours:?} is not {theirs:?}");
        }
    }
}

fn texts(notes: &[Note]) -> Vec<String> {
    notes.iter().map(ToString::to_string).collect()
}
