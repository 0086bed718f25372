//! An address → the squares of its QR code, as the path of one SVG shape. Knows no page.

use qrcodegen::{QrCode, QrCodeEcc};

/// Modules of white around a code, as the standard asks.
const QUIET: i32 = 4;

/// A QR code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Width and height in modules, with the white around them.
    pub side: i32,
    /// The dark modules as an SVG path, one unit each; runs of a row are one piece.
    pub path: String,
}

/// The code of `address`, which is read even when a quarter of it cannot be seen (level Q where
/// that fits, else less); `None`: it is too long for any code.
#[must_use]
pub fn code(address: &str) -> Option<Code> {
    let levels = [QrCodeEcc::Quartile, QrCodeEcc::Medium, QrCodeEcc::Low];
    let code = levels.iter().find_map(|level| QrCode::encode_text(address, *level).ok())?;
    let size = code.size();
    let mut path = String::new();
    for row in 0..size {
        let mut column = 0;
        while column < size {
            let run = (column..size).take_while(|at| code.get_module(*at, row)).count();
            let run = i32::try_from(run).unwrap_or(0);
            if run > 0 {
                let (x, y) = (column + QUIET, row + QUIET);
                path.push_str(&format!("M{x} {y}h{run}v1h-{run}z"));
            }
            column += run.max(1);
        }
    }
    Some(Code { side: size + 2 * QUIET, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The dark modules of a path, as rows of the code without the white around it.
    fn modules(code: &Code) -> Vec<Vec<bool>> {
        let side = usize::try_from(code.side - 2 * QUIET).unwrap();
        let mut modules = vec![vec![false; side]; side];
        for piece in code.path.split('M').skip(1) {
            let (x, rest) = piece.split_once(' ').unwrap();
            let (y, rest) = rest.split_once('h').unwrap();
            let (run, _) = rest.split_once('v').unwrap();
            let number = |text: &str| text.parse::<i32>().unwrap();
            for step in 0..number(run) {
                let column = usize::try_from(number(x) - QUIET + step).unwrap();
                modules[usize::try_from(number(y) - QUIET).unwrap()][column] = true;
            }
        }
        modules
    }

    #[test]
    fn the_path_draws_every_dark_module_and_no_other() {
        let address = "https://example.eu/maps/#/map/eu-crm-2023?sel=gallium-p&trace=both";
        let expected = QrCode::encode_text(address, QrCodeEcc::Quartile).unwrap();
        let drawn = modules(&code(address).expect("a code"));
        for (y, row) in (0..).zip(&drawn) {
            for (x, is_dark) in (0..).zip(row) {
                assert_eq!(*is_dark, expected.get_module(x, y), "{x} {y}");
            }
        }
        // The three finders stand in their corners: seven dark modules in a row.
        let last = drawn.len() - 7;
        assert!(
            drawn[0][..7].iter().chain(&drawn[0][last..]).chain(&drawn[last][..7]).all(|is| *is)
        );
    }

    #[test]
    fn a_longer_address_gets_a_code_that_forgives_less_and_the_longest_gets_none() {
        let long = |n: usize| format!("https://example.eu/#{}", "ä".repeat(n));
        assert!(code(&long(800)).is_some(), "too long for level Q");
        assert_eq!(code(&long(2000)), None);
    }
}
