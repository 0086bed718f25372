//! What can be said of a figure: known, zero, not assessed or withheld. The four are never
//! mixed: a missing share is not a zero share. Knows no units.

/// A figure, or why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Value<T> {
    /// The figure is known and not zero.
    Known(T),
    /// The figure is known to be zero.
    Zero,
    /// Nobody has assessed it, or the source prints no number.
    #[default]
    NotAssessed,
    /// It exists but is not published.
    Withheld,
}

impl<T> Value<T> {
    /// The figure when it is known and not zero.
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            _ => None,
        }
    }

    /// The same state with another kind of figure.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Value<U> {
        match self {
            Self::Known(value) => Value::Known(change(value)),
            Self::Zero => Value::Zero,
            Self::NotAssessed => Value::NotAssessed,
            Self::Withheld => Value::Withheld,
        }
    }
}

impl Value<f64> {
    /// `Known` or `Zero` for a number; not-a-number becomes `NotAssessed`.
    #[must_use]
    pub fn from_number(number: f64) -> Self {
        if number.is_nan() {
            Self::NotAssessed
        } else if number.abs() > 0.0 {
            Self::Known(number)
        } else {
            Self::Zero
        }
    }

    /// The number of `Known` and `Zero`.
    #[must_use]
    pub const fn number(&self) -> Option<f64> {
        match self {
            Self::Known(value) => Some(*value),
            Self::Zero => Some(0.0),
            Self::NotAssessed | Self::Withheld => None,
        }
    }
}

/// A closed interval of figures, `lo <= hi`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Least value.
    pub lo: f64,
    /// Greatest value.
    pub hi: f64,
}

crate::packed!(struct Interval { lo, hi });

impl Interval {
    /// The interval from `lo` to `hi`; the ends are exchanged when they are the wrong way
    /// round.
    #[must_use]
    pub fn new(lo: f64, hi: f64) -> Self {
        Self { lo: lo.min(hi), hi: lo.max(hi) }
    }

    /// The interval of one value.
    #[must_use]
    pub const fn exact(value: f64) -> Self {
        Self { lo: value, hi: value }
    }

    /// Whether both ends are the same to within `tolerance`.
    #[must_use]
    pub fn is_exact(&self, tolerance: f64) -> bool {
        self.hi - self.lo <= tolerance
    }

    /// The middle.
    #[must_use]
    pub fn middle(&self) -> f64 {
        f64::midpoint(self.lo, self.hi)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_is_not_the_same_as_missing() {
        assert_eq!(Value::from_number(0.0), Value::Zero);
        assert_eq!(Value::from_number(f64::NAN), Value::NotAssessed);
        assert_eq!(Value::<f64>::Zero.number(), Some(0.0));
        assert_eq!(Value::<f64>::Withheld.number(), None);
    }
}
