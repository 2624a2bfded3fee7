//! Structs as the generator writes them, for the tests of this crate: made up, and in as few words as possible.

/// `sample!(Name { 0 member: Type = "wireName" } required: 1)`: members with their positions, then what is not plain in
/// the table.
macro_rules! sample {
    (
        $(#[$doc:meta])* $name:ident { $($position:literal $member:ident: $type:ty = $wire:literal),* $(,)? }
        $($aspect:ident: $value:expr),*
    ) => {
        $(#[$doc])*
        #[derive(Default)]
        pub(crate) struct $name {
            $(pub(crate) $member: $type,)*
            pub(crate) raw_fields: $crate::record::RawFields,
        }

        impl $crate::record::Members for $name {
            const SCHEMA: $crate::record::Schema = $crate::record::Schema {
                name: stringify!($name),
                members: &[$($wire),*],
                $($aspect: $value,)*
                ..$crate::record::Schema::PLAIN
            };

            fn member(&self, index: usize) -> &dyn $crate::record::Slot {
                match index {
                    $($position => &self.$member,)*
                    _ => &self.raw_fields,
                }
            }

            fn member_mut(&mut self, index: usize) -> &mut dyn $crate::record::Slot {
                match index {
                    $($position => &mut self.$member,)*
                    _ => &mut self.raw_fields,
                }
            }
        }

        $crate::record::record!($name);
    };
}

pub(crate) use sample;
