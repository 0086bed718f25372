//! The days that are drawn, and where each of them is. Knows no calendar.

/// The days that are drawn, evenly over a width.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    /// The first day, as a number of days.
    pub first: i32,
    /// The last day; not before the first.
    pub last: i32,
    /// Width of all days in px.
    pub width: f64,
}

impl Default for Window {
    fn default() -> Self {
        Self { first: 0, last: 0, width: 1.0 }
    }
}

impl Window {
    /// How many days are drawn, at least 1.
    #[must_use]
    pub fn days(&self) -> f64 {
        f64::from(self.last.saturating_sub(self.first)).max(0.0) + 1.0
    }

    /// Where a day begins, within the width.
    #[must_use]
    pub fn start_of(&self, day: i32) -> f64 {
        let part = (f64::from(day) - f64::from(self.first)) / self.days();
        part.clamp(0.0, 1.0) * self.width
    }

    /// Where a day ends, within the width.
    #[must_use]
    pub fn end_of(&self, day: i32) -> f64 {
        self.start_of(day.saturating_add(1))
    }

    /// The day that is drawn at `x` px; the nearest one for places outside.
    #[must_use]
    pub fn day_at(&self, x: f64) -> i32 {
        let days = (x / self.width.max(1e-9) * self.days()).floor();
        let within = days.clamp(0.0, self.days() - 1.0);
        // At most some million days: far within the range of the numbers.
        #[expect(clippy::cast_possible_truncation, reason = "clamped to the days of the window")]
        let within = within as i32;
        self.first.saturating_add(within)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_places_lead_to_each_other() {
        let window = Window { first: 100, last: 199, width: 250.0 };
        assert!((window.start_of(100) - 0.0).abs() < 1e-9);
        assert!((window.end_of(199) - 250.0).abs() < 1e-9);
        for day in 100..200 {
            let middle = (window.start_of(day) + window.end_of(day)) / 2.0;
            assert_eq!(window.day_at(middle), day);
        }
        assert_eq!(window.day_at(-5.0), 100);
        assert_eq!(window.day_at(9999.0), 199);
    }
}
