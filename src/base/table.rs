//! Lists whose index is a type of its own, so that a supplier's number cannot be used for
//! an input. Knows nothing of what is listed.

use std::marker::PhantomData;
use std::ops::Index;

/// A typed index: a newtype around `u32` made by [`typed_index!`](crate::typed_index).
pub trait Key: Copy {
    /// The key of position `position`.
    fn from_position(position: usize) -> Self;
    /// The position this key stands for.
    fn position(self) -> usize;
}

/// Declares typed indices: `typed_index! { /// doc pub InputIdx }`.
#[macro_export]
macro_rules! typed_index {
    ($($(#[$meta:meta])* pub $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $crate::base::table::Key for $name {
            fn from_position(position: usize) -> Self {
                Self(u32::try_from(position).unwrap_or(u32::MAX))
            }
            fn position(self) -> usize {
                self.0 as usize
            }
        }

        impl $crate::base::packed::Packed for $name {
            fn pack(&self, out: &mut Vec<u8>) {
                $crate::base::packed::Packed::pack(&self.0, out);
            }

            fn unpack(from: &mut $crate::base::packed::Reader<'_>) -> Option<Self> {
                <u32 as $crate::base::packed::Packed>::unpack(from).map(Self)
            }
        }
    )+};
}

/// A list indexed by `K`.
///
/// Keys come only from the table itself ([`Table::push`], [`Table::keys`]), so indexing with
/// a key of the same table cannot fail.
#[derive(Debug, Clone, PartialEq)]
pub struct Table<K, T> {
    items: Vec<T>,
    key: PhantomData<K>,
}

impl<K, T> Default for Table<K, T> {
    fn default() -> Self {
        Self { items: Vec::new(), key: PhantomData }
    }
}

impl<K: Key, T> Table<K, T> {
    /// An empty table.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Appends `item` and returns its key.
    pub fn push(&mut self, item: T) -> K {
        self.items.push(item);
        K::from_position(self.items.len() - 1)
    }

    /// The item of `key`, or `None` when the key is of another table.
    #[must_use]
    pub fn find(&self, key: K) -> Option<&T> {
        self.items.get(key.position())
    }

    /// The item of `key`, to be changed.
    #[must_use]
    pub fn find_mut(&mut self, key: K) -> Option<&mut T> {
        self.items.get_mut(key.position())
    }

    /// Number of items.
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is no item.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The items in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.items.iter()
    }

    /// The keys in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = K> + ExactSizeIterator + use<K, T> {
        (0..self.items.len()).map(K::from_position)
    }

    /// Keys with their items, in order.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = (K, &T)> {
        self.items.iter().enumerate().map(|(position, item)| (K::from_position(position), item))
    }
}

impl<K: Key, T> Index<K> for Table<K, T> {
    type Output = T;

    #[expect(clippy::indexing_slicing, reason = "keys are made only by the table itself")]
    fn index(&self, key: K) -> &T {
        &self.items[key.position()]
    }
}

impl<'a, K, T> IntoIterator for &'a Table<K, T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<K, T> FromIterator<T> for Table<K, T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self { items: items.into_iter().collect(), key: PhantomData }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    typed_index! {
        /// A key for the tests.
        pub WordIdx
    }

    #[test]
    fn keys_lead_back_to_their_items() {
        let mut table = Table::<WordIdx, &str>::new();
        let first = table.push("ore");
        let second = table.push("wafer");
        assert_eq!((table[first], table[second]), ("ore", "wafer"));
        assert_eq!(table.keys().collect::<Vec<_>>(), vec![first, second]);
        assert_eq!(table.find(WordIdx::from_position(2)), None);
    }
}
