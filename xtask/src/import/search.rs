//! Compares our schema with the recorded facts, and finds the place where a correction can state each difference.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use generator::source::{FileId, Node, Resolved, Span};
use serde_json::{Map, Value, json};

use super::facts::{BESIDE, Parameter, brief, canonical, same};
use super::ours::{JSON_SCHEMA, Ours, OwnOperation, annotated, at, last_name, success};
use super::report::{Departure, Remedy};
use super::sharing::Sharing;
use super::yaml::TODO;

/// A difference, and the correction that states it.
#[derive(Clone, PartialEq)]
struct Difference {
    text: String,
    correction: Value,
}

/// Where a correction can stand, and where the values being compared are from there.
#[derive(Clone)]
pub(super) struct Place<'a> {
    pub(super) file: FileId,
    pub(super) node: &'a Node,
    pub(super) span: Span,
    pub(super) pointer: String,
    pub(super) label: String,
}

impl Place<'_> {
    fn deeper(&self, keys: &[&str], label: &str) -> Self {
        let mut place = self.clone();
        for key in keys {
            place.pointer.push('/');
            place.pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
        }
        place.label.push_str(label);
        place
    }
}

pub(super) struct Search<'a> {
    ours: &'a Ours<'a>,
    /// By the place where the corrections belong: whether there are others, and the differences.
    places: BTreeMap<Span, (bool, Vec<Difference>)>,
    /// Uses of types of ours that the vendor does not have.
    shared: BTreeMap<String, Vec<SharedUse<'a>>>,
    pub(super) others: Vec<Departure>,
}

/// A place that departs from the vendor, and refers to a type of ours.
struct SharedUse<'a> {
    of_type: Place<'a>,
    ours: Value,
    theirs: Value,
    /// The place itself with what both say there, in case that other places disagree.
    here: (Place<'a>, Value, Value),
}

impl<'a> Search<'a> {
    pub(super) fn of(ours: &'a Ours<'a>) -> Self {
        Self {
            ours,
            places: BTreeMap::new(),
            shared: BTreeMap::new(),
            others: Vec::new(),
        }
    }

    /// Notes something that no correction can state.
    pub(super) fn other(&mut self, span: Span, difference: String, remedy: String) {
        let sources = self.ours.documents.sources();
        self.others.push(Departure {
            path: sources.path(span.file).to_owned(),
            line: sources.line_column(span).0,
            differences: vec![difference],
            remedy: Remedy::Other(remedy),
        });
    }

    fn add(&mut self, place: &Place<'_>, op: &str, value: &Value, from: Option<&Value>) {
        let label = if place.label.is_empty() {
            "the type"
        } else {
            &place.label
        };
        let last = place.pointer.rsplit('/').next().unwrap_or_default();
        let what = match (op, from) {
            ("add", _) => format!("the schema has {}, which the vendor does not have", brief(value)),
            ("remove", _) => format!("the vendor has {}, which the schema does not have", brief(value)),
            (_, from) => {
                let from = from.map(brief).unwrap_or_default();
                format!("the schema has {}, and the vendor {from}", brief(value))
            }
        };
        let what = if matches!(last, "-" | "") {
            what
        } else {
            format!("{last}: {what}")
        };
        let mut correction = json!({"op": op, "path": place.pointer, "value": value, "reason": TODO});
        if let Some(from) = from {
            correction["from"] = from.clone();
        }
        let has_others = at(place.node, &["x-corrections"]).is_some();
        let entry = self.places.entry(place.span).or_insert((has_others, Vec::new()));
        let difference = Difference {
            text: format!("{label}: {what}"),
            correction,
        };
        if !entry.1.contains(&difference) {
            entry.1.push(difference);
        }
    }

    /// Compares an operation.
    pub(super) fn operation(&mut self, own: &OwnOperation<'a>, ours: &Value, theirs: &Value) -> Result<()> {
        let (ours, theirs) = (canonical(ours), canonical(theirs));
        let node = &own.method.value;
        let place = Place {
            file: own.file,
            node,
            span: own.method.key_span,
            pointer: String::new(),
            label: format!("operation {}", own.id),
        };
        for key in ["method", "path", "tag", "status"] {
            self.value(&place.deeper(&[key], ""), ours.get(key), theirs.get(key));
        }
        for (key, content) in [
            ("body", at(node, &["requestBody"])),
            ("answer", success(node).map(|entry| &entry.value)),
        ] {
            let place = place.deeper(&[key], &format!(": {key}"));
            match (ours.get(key), theirs.get(key), content) {
                (Some(ours), Some(theirs), Some(content)) => {
                    let (file, content) = self.ours.followed(own.file, content)?;
                    let schema = at(content, &JSON_SCHEMA);
                    self.schema(&Place { file, ..place }, schema, ours, theirs)?;
                }
                (ours, theirs, _) => self.value(&place, ours, theirs),
            }
        }
        let list = |of: &Value| -> Vec<Parameter> {
            let items = of["parameters"].as_array().into_iter().flatten();
            items.map(Parameter::of_value).collect()
        };
        let (ours, theirs) = (list(&ours), list(&theirs));
        let items = place.deeper(&["parameters", "-"], "");
        let nodes = at(node, &["parameters"])
            .and_then(Node::as_sequence)
            .unwrap_or_default();
        for parameter in &ours {
            let items = Place {
                label: format!("{}: parameter {}", items.label, parameter.name),
                ..items.clone()
            };
            let Some(their) = theirs.iter().find(|their| their.key() == parameter.key()) else {
                self.add(&items, "add", &parameter.value(), None);
                continue;
            };
            if same(&parameter.value(), &their.value()) {
                continue;
            }
            let is_this = |node: &&Node| {
                let read = self.ours.parameter(own.file, node);
                read.is_ok_and(|read| read.key() == parameter.key())
            };
            // A correction of a shared parameter would be one of all its users.
            let own_node = nodes
                .iter()
                .find(is_this)
                .filter(|node| node.reference().is_none());
            let schema = own_node.and_then(|node| node.as_mapping()?.entry("schema"));
            match schema.filter(|_| parameter.required == their.required) {
                Some(schema) if schema.value.reference().is_none() => {
                    let place = Place {
                        node: &schema.value,
                        span: schema.key_span,
                        pointer: String::new(),
                        ..items
                    };
                    self.schema(&place, Some(&schema.value), &parameter.schema, &their.schema)?;
                    continue;
                }
                Some(schema) => {
                    if let Some(target) = schema.value.reference() {
                        let resolved = self.ours.resolve(own.file, target)?;
                        if !(self.ours.is_theirs)(&self.ours.name_of(target, &resolved)) {
                            let said = (parameter.schema.clone(), their.schema.clone());
                            let here = (items, parameter.value(), their.value());
                            self.use_of_type(&resolved, said, here);
                            continue;
                        }
                    }
                }
                None => {}
            }
            self.add(&items, "replace", &parameter.value(), Some(&their.value()));
        }
        for their in theirs
            .iter()
            .filter(|their| ours.iter().all(|own| own.key() != their.key()))
        {
            let items = Place {
                label: format!("{}: parameter {}", items.label, their.name),
                ..items.clone()
            };
            self.add(&items, "remove", &their.value(), None);
        }
        Ok(())
    }

    /// Compares a schema. `place` is where corrections can stand if the schema itself has no room for them.
    pub(super) fn schema(
        &mut self,
        place: &Place<'a>,
        node: Option<&'a Node>,
        ours: &Value,
        theirs: &Value,
    ) -> Result<()> {
        if same(ours, theirs) {
            return Ok(());
        }
        let Some((node, fields)) = node.and_then(|node| Some((node, node.as_mapping()?))) else {
            self.value(place, Some(ours), Some(theirs));
            return Ok(());
        };
        let beside = annotated(fields)?;
        if let Some(target) = node.reference().or(beside) {
            let resolved = self.ours.resolve(place.file, target)?;
            let name = self.ours.name_of(target, &resolved);
            // Beside a reference alone there is no room.
            let here = match beside {
                Some(_) => Self::holder(place, node),
                None => place.clone(),
            };
            if (self.ours.is_theirs)(&name) {
                self.value(&here, Some(ours), Some(theirs));
                return Ok(());
            }
            let (mut base, mut their_base) = (ours.clone(), theirs.clone());
            for key in BESIDE {
                self.value(&here.deeper(&[key], ""), ours.get(key), theirs.get(key));
                for value in [&mut base, &mut their_base] {
                    if let Some(fields) = value.as_object_mut() {
                        fields.remove(key);
                    }
                }
            }
            let said = (base.clone(), their_base.clone());
            self.use_of_type(&resolved, said, (here, base, their_base));
            return Ok(());
        }
        let place = Self::holder(place, node);
        let (Some(ours), Some(theirs)) = (ours.as_object(), theirs.as_object()) else {
            bail!("a schema is not an object");
        };
        let keys: BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
        for key in keys {
            let (our, their) = (ours.get(key), theirs.get(key));
            match (key.as_str(), our, their) {
                ("properties", Some(our), Some(their)) => {
                    let known = fields.get("properties").and_then(Node::as_mapping);
                    let names = |value: &Value| -> BTreeSet<String> {
                        value
                            .as_object()
                            .into_iter()
                            .flatten()
                            .map(|(name, _)| name.clone())
                            .collect()
                    };
                    for name in names(our).union(&names(their)) {
                        let deeper = place.deeper(&["properties", name], &format!(".{name}"));
                        let node = known.and_then(|known| known.entry(name));
                        match (our.get(name), their.get(name), node) {
                            (Some(our), Some(their), Some(entry)) => {
                                self.schema(&deeper, Some(&entry.value), our, their)?;
                            }
                            (our, their, _) => self.value(&deeper, our, their),
                        }
                    }
                }
                ("items", Some(our), Some(their)) => {
                    self.schema(&place.deeper(&["items"], "[]"), fields.get("items"), our, their)?;
                }
                (key, our, their) => self.value(&place.deeper(&[key], ""), our, their),
            }
        }
        Ok(())
    }

    fn use_of_type(
        &mut self,
        resolved: &Resolved<'a>,
        (ours, theirs): (Value, Value),
        here: (Place<'a>, Value, Value),
    ) {
        let name = last_name(&resolved.pointer);
        let of_type = Place {
            file: resolved.file,
            node: resolved.node,
            span: resolved.node.span,
            pointer: String::new(),
            label: name.clone(),
        };
        self.shared.entry(name).or_default().push(SharedUse {
            of_type,
            ours,
            theirs,
            here,
        });
    }

    fn holder(place: &Place<'a>, node: &'a Node) -> Place<'a> {
        Place {
            node,
            span: node.span,
            pointer: String::new(),
            ..place.clone()
        }
    }

    /// Compares values that have no room for corrections of their own.
    fn value(&mut self, place: &Place<'_>, ours: Option<&Value>, theirs: Option<&Value>) {
        match (ours, theirs) {
            (None, None) => {}
            (Some(ours), Some(theirs)) if same(ours, theirs) => {}
            (Some(Value::Object(ours)), Some(Value::Object(theirs))) => {
                self.objects(place, ours, theirs);
            }
            (Some(Value::Array(ours)), Some(Value::Array(theirs)))
                if matches!(place.pointer.rsplit('/').next(), Some("enum" | "required")) =>
            {
                let items = place.deeper(&["-"], "");
                for ours in ours.iter().filter(|ours| !theirs.contains(ours)) {
                    self.add(&items, "add", ours, None);
                }
                for theirs in theirs.iter().filter(|theirs| !ours.contains(theirs)) {
                    self.add(&items, "remove", theirs, None);
                }
            }
            (Some(ours), Some(theirs)) => self.add(place, "replace", ours, Some(theirs)),
            (Some(ours), None) => self.add(place, "add", ours, None),
            (None, Some(theirs)) => self.add(place, "remove", theirs, None),
        }
    }

    fn objects(&mut self, place: &Place<'_>, ours: &Map<String, Value>, theirs: &Map<String, Value>) {
        let keys: BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
        for key in keys {
            self.value(&place.deeper(&[key], ""), ours.get(key), theirs.get(key));
        }
    }

    /// All differences, by the place where a correction would state them.
    pub(super) fn finish(mut self) -> Result<Vec<Departure>> {
        let references = Sharing::of(self.ours)?.references;
        while let Some((name, uses)) = self.shared.pop_first() {
            let all = references.iter().filter(|(_, target, _)| *target == name).count();
            let agree = uses.windows(2).all(|pair| match pair {
                [one, other] => same(&one.theirs, &other.theirs),
                _ => true,
            });
            // One correction of the type stands for all places that refer to it.
            let is_one = agree && all == uses.len();
            for used in uses {
                let (place, ours, theirs) = used.here;
                if is_one {
                    self.schema(&used.of_type, Some(used.of_type.node), &used.ours, &used.theirs)?;
                } else if place.pointer.ends_with("/-") {
                    self.add(&place, "replace", &ours, Some(&theirs));
                } else {
                    self.value(&place, Some(&ours), Some(&theirs));
                }
            }
        }
        let sources = self.ours.documents.sources();
        let mut found = self.others;
        for (span, (has_others, differences)) in self.places {
            let (differences, corrections) = differences
                .into_iter()
                .map(|difference| (difference.text, difference.correction))
                .unzip();
            found.push(Departure {
                path: sources.path(span.file).to_owned(),
                line: sources.line_column(span).0,
                differences,
                remedy: Remedy::Correct {
                    corrections,
                    has_others,
                },
            });
        }
        found.sort_by(|one, other| (&one.path, one.line).cmp(&(&other.path, other.line)));
        Ok(found)
    }
}
