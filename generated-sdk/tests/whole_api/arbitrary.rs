//! Fills any record with arbitrary values, by the kinds of its fields. No type needs code of its own.

use genauth::record::{List, Map, Target, View};
use genauth::{JsonNumber, JsonObject, JsonValue, Record, Slot, json};

/// The text of all secret strings.
pub(crate) const SECRET: &str = "do-not-print-me";

/// Below this depth, only required fields are filled in, because types may be recursive.
const DEEPEST: usize = 4;

/// Bytes to draw decisions from. When they are used up, everything drawn is zero, the simplest choice.
pub(crate) struct Entropy<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Entropy<'b> {
    /// Draws from these bytes, from a place that differs with `start`.
    pub(crate) fn new(bytes: &'b [u8], start: usize) -> Self {
        Self {
            bytes,
            at: start % bytes.len().max(1),
        }
    }

    fn byte(&mut self) -> u8 {
        let byte = self.bytes.get(self.at).copied().unwrap_or_default();
        self.at += 1;
        byte
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::from(self.byte()) % bound.max(1)
    }

    pub(crate) fn coin(&mut self) -> bool {
        self.below(2) == 1
    }

    fn word(&mut self) -> u64 {
        (0..8).fold(0, |word, _| word << 8 | u64::from(self.byte()))
    }

    fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }
}

/// Facts about the values that tests need.
#[derive(Default)]
pub(crate) struct Filled {
    /// There was a value of a `oneOf`. It may be read back as another variant: `"x"` fits a string and an enum.
    pub(crate) unions: bool,
    /// There was a secret.
    pub(crate) secrets: bool,
    /// Whether some fields have the empty value of their type, which is not always written.
    empty_values: bool,
}

impl Filled {
    pub(crate) fn with_empty_values() -> Self {
        Self {
            empty_values: true,
            ..Self::default()
        }
    }

    pub(crate) fn record(&mut self, record: &mut dyn Record, entropy: &mut Entropy<'_>, depth: usize) {
        for (index, field) in record.schema().fields().enumerate() {
            let wanted = field.required || (depth < DEEPEST && entropy.coin());
            let Some(slot) = record.slot_mut(index).filter(|_| wanted) else {
                continue;
            };
            self.slot(slot, entropy, depth);
            if let (true, Target::Str(text)) = (field.secret, slot.target()) {
                SECRET.clone_into(text);
                self.secrets = true;
            }
        }
    }

    pub(crate) fn slot(&mut self, slot: &mut dyn Slot, entropy: &mut Entropy<'_>, depth: usize) {
        if self.empty_values && entropy.below(4) == 3 {
            slot.target();
            return;
        }
        if entropy.below(8) == 7 {
            slot.set_null();
            if matches!(slot.view(), View::Null) {
                return;
            }
        }
        match slot.target() {
            Target::Bool(value) => *value = entropy.coin(),
            Target::Int32(value) => *value = entropy.pick(&[0, 1, -7, 50, i32::MAX, i32::MIN]),
            Target::Int(value) => *value = integer(entropy),
            Target::Float(value) => *value = float(entropy),
            Target::Str(value) => *value = text(entropy),
            Target::Enum(value) => {
                let known = value.known_values();
                match entropy.below(4) {
                    3 => value.set(&text(entropy)),
                    _ => value.set(entropy.pick(known)),
                }
            }
            Target::Json(value) => *value = not_null(json_value(entropy, 0)),
            Target::Object(value) => *value = json_object(entropy, 0),
            Target::Record(record) => self.record(record, entropy, depth + 1),
            Target::List(list) => self.list(list, entropy, depth),
            Target::Map(map) => self.map(map, entropy, depth),
            Target::Union(union) => {
                self.unions = true;
                let index = entropy.below(union.variants().len());
                if let Some(variant) = union.select(index) {
                    self.slot(variant, entropy, depth + 1);
                }
            }
            _ => {}
        }
    }

    fn list(&mut self, list: &mut dyn List, entropy: &mut Entropy<'_>, depth: usize) {
        let length = if depth < DEEPEST { entropy.below(3) } else { 0 };
        for _ in 0..length {
            self.slot(list.push(), entropy, depth + 1);
        }
    }

    fn map(&mut self, map: &mut dyn Map, entropy: &mut Entropy<'_>, depth: usize) {
        for _ in 0..entropy.below(3) {
            self.slot(map.entry(&text(entropy)), entropy, depth + 1);
        }
    }
}

fn integer(entropy: &mut Entropy<'_>) -> i64 {
    match entropy.below(4) {
        0 => entropy.pick(&[0, 1, -1, 200, 1_652_760_000_000, i64::MAX, i64::MIN]),
        // Any bits are an integer.
        #[allow(clippy::cast_possible_wrap)]
        _ => entropy.word() as i64,
    }
}

fn float(entropy: &mut Entropy<'_>) -> f64 {
    let any = f64::from_bits(entropy.word());
    match entropy.below(2) {
        1 if any.is_finite() => any,
        _ => entropy.pick(&[0.0, 1.0, -0.5, 0.1, 1e100, f64::MAX, f64::MIN_POSITIVE]),
    }
}

fn text(entropy: &mut Entropy<'_>) -> String {
    /// Texts that can be read as a value of another type.
    const ODD: [&str; 12] = [
        "",
        "text",
        " ",
        "[]",
        "[\"a\"]",
        "{}",
        "null",
        "true",
        "12",
        "3.0",
        "a\"b\\c",
        "\u{0}\u{2028}\u{fffd}",
    ];
    if entropy.below(3) == 0 {
        return entropy.pick(&ODD).to_owned();
    }
    let length = entropy.below(6);
    let character = |_| char::from_u32(u32::from(entropy.byte()) * 47);
    (0..length).filter_map(character).collect()
}

/// Any JSON value.
pub(crate) fn json_value(entropy: &mut Entropy<'_>, depth: usize) -> JsonValue {
    match entropy.below(if depth < 3 { 9 } else { 6 }) {
        0 => JsonValue::Null,
        1 => entropy.coin().into(),
        2 => integer(entropy).into(),
        3 => number(entropy).into(),
        6 | 7 => json_object(entropy, depth).into(),
        8 => (0..entropy.below(4))
            .map(|_| json_value(entropy, depth + 1))
            .collect(),
        _ => text(entropy).into(),
    }
}

/// Numbers that a double holds, and others.
fn number(entropy: &mut Entropy<'_>) -> JsonNumber {
    let text = entropy.pick(&[
        "0.5",
        "-12.25",
        "3.0",
        "1e10",
        "1.10",
        "1e400",
        "123456789012345678901234567890",
    ]);
    text.parse().unwrap()
}

fn json_object(entropy: &mut Entropy<'_>, depth: usize) -> JsonObject {
    let length = entropy.below(3);
    (0..length)
        .map(|_| (text(entropy), json_value(entropy, depth + 1)))
        .collect()
}

/// `null` means an absent field, even where anything is documented.
fn not_null(value: JsonValue) -> JsonValue {
    if value.is_null() { json!([null]) } else { value }
}

/// A document that a server might send for a slot: some of it as documented, some of it not.
pub(crate) fn document(slot: &mut dyn Slot, entropy: &mut Entropy<'_>, depth: usize) -> JsonValue {
    if depth > 0 && entropy.below(4) == 3 {
        return json_value(entropy, 0);
    }
    match slot.target() {
        Target::Record(record) => {
            let mut object = JsonObject::new();
            for (index, field) in record.schema().fields().enumerate() {
                if let Some(slot) = record.slot_mut(index)
                    && depth < DEEPEST
                    && entropy.below(4) > 0
                {
                    object.insert(field.name.to_owned(), document(slot, entropy, depth + 1));
                }
            }
            if entropy.coin() {
                object.insert(text(entropy), json_value(entropy, 0));
            }
            object.into()
        }
        Target::List(list) => {
            let elements: Vec<_> = (0..entropy.below(3))
                .map(|_| document(list.push(), entropy, depth + 1))
                .collect();
            match entropy.below(4) {
                // As the documentation's samples have it.
                3 => JsonValue::Array(elements).to_string().into(),
                2 if elements.len() == 1 => elements.into_iter().next().unwrap_or_default(),
                _ => elements.into(),
            }
        }
        Target::Map(map) => {
            let length = entropy.below(3);
            (0..length)
                .map(|_| (text(entropy), document(map.entry("entry"), entropy, depth + 1)))
                .collect()
        }
        Target::Union(union) => {
            let index = entropy.below(union.variants().len());
            union
                .select(index)
                .map_or(JsonValue::Null, |variant| document(variant, entropy, depth + 1))
        }
        Target::Json(_) => json_value(entropy, 0),
        Target::Object(_) => match entropy.below(6) {
            5 => json_object(entropy, 0).to_string().into(),
            4 => [json!([]), json!("")][entropy.below(2)].clone(),
            _ => json_object(entropy, 0).into(),
        },
        Target::Bool(_) => [json!(true), json!("false"), json!(0)][entropy.below(3)].clone(),
        Target::Int(_) | Target::Int32(_) => {
            let numbers = [
                json!(7),
                json!("7"),
                json!("07"),
                json!(7.0),
                json!(7.5),
                json!(i64::MAX),
            ];
            numbers[entropy.below(numbers.len())].clone()
        }
        Target::Float(_) => [json!(1), json!("1.5"), json!("1.50"), json!(1.5)][entropy.below(4)].clone(),
        _ => text(entropy).into(),
    }
}
