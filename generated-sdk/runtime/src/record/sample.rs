//! Structs as the generator writes them, for the tests of this crate: made up, and in as few words as possible.

/// `sample!(Name { 0 field: Type = "wireName" } required: 1)`: fields with their positions, then what is not plain in
/// the table.
macro_rules! sample {
    (
        $(#[$doc:meta])* $name:ident { $($position:literal $field:ident: $type:ty = $wire:literal),* $(,)? }
        $($aspect:ident: $value:expr),*
    ) => {
        $(#[$doc])*
        #[derive(Default)]
        pub(crate) struct $name {
            $(pub(crate) $field: $type,)*
            pub(crate) raw_fields: $crate::record::RawFields,
        }

        impl $crate::record::Fields for $name {
            const SCHEMA: $crate::record::Schema = $crate::record::Schema {
                name: stringify!($name),
                names: &[$($wire),*],
                $($aspect: $value,)*
                ..$crate::record::Schema::PLAIN
            };

            fn field(&self, index: usize) -> &dyn $crate::record::Slot {
                match index {
                    $($position => &self.$field,)*
                    _ => &self.raw_fields,
                }
            }

            fn field_mut(&mut self, index: usize) -> &mut dyn $crate::record::Slot {
                match index {
                    $($position => &mut self.$field,)*
                    _ => &mut self.raw_fields,
                }
            }
        }

        $crate::record::record!($name);
    };
}

pub(crate) use sample;
