//! The layout alone as a wasm module, for the side-by-side benchmark (`./dev bench`): puts one
//! function on the page's global object. Built with the profile of the app that ships.

#[cfg(target_arch = "wasm32")]
fn main() {
    use js_sys::{Float64Array, Reflect, Uint32Array};
    use ketenkaart::base::geometry::Size;
    use ketenkaart::layout::arrange;
    use ketenkaart::layout::request::{BoxSpec, EdgeSpec, Request, Spacing};
    use wasm_bindgen::JsValue;
    use wasm_bindgen::closure::Closure;

    /// `sizes`: width and height per box; `edges`: two indices per line. Returns x and y of
    /// the centre of each box.
    fn run(sizes: &Float64Array, edges: &Uint32Array) -> Float64Array {
        let (sizes, edges) = (sizes.to_vec(), edges.to_vec());
        let boxes = sizes.chunks_exact(2).map(|pair| BoxSpec {
            size: Size::new(pair[0], pair[1]),
            band: None,
            hint: None,
        });
        let lines =
            edges.chunks_exact(2).map(|pair| EdgeSpec { from: pair[0], to: pair[1], weight: 1.0 });
        let request = Request {
            boxes: boxes.collect(),
            edges: lines.collect(),
            bands: 0,
            spacing: Spacing::default(),
        };
        let placed = arrange(&request);
        let centres: Vec<f64> =
            placed.boxes.iter().flat_map(|rect| [rect.centre().x, rect.centre().y]).collect();
        Float64Array::from(centres.as_slice())
    }

    let function = Closure::<dyn Fn(Float64Array, Uint32Array) -> Float64Array>::new(
        |sizes: Float64Array, edges: Uint32Array| run(&sizes, &edges),
    );
    let name = JsValue::from_str("ketenkaartArrange");
    let _ = Reflect::set(&js_sys::global(), &name, function.as_ref());
    function.forget();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
