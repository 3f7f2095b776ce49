//! The layers of the crate: imports only ever point down, and files never import each other in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

/// Layers of the crate, lowest first. A folder imports from itself and from lower layers, not from its neighbours.
const LAYERS: &[&[&str]] = &[
    &["error", "estimate"],
    &["math"],
    &["models", "metric", "tables"],
    &["metrics", "orders::detect", "orders::store", "subscriptions::detect"],
    &["orders::read", "subscriptions::read", "surveys::detect", "events::detect"],
    &["orders::summary", "subscriptions::analysis", "surveys::read", "events::read"],
    &["orders::analysis", "surveys::summary", "events::analysis"],
    &["surveys::analysis"],
    &["wasm"],
];

/// Segments of a module's path below the crate; empty for the crate root.
type Module = Vec<String>;

/// A source file: its path below `src`, and its text.
struct Source {
    path: String,
    text: String,
}

/// A path to another module, as resolved from the file that names it.
struct Import {
    file: String,
    from: Module,
    to: Module,
}

impl Source {
    fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    /// Module path of a file: `orders/store/ledger.rs` is `orders::store::ledger`, `math/mod.rs` is `math`, `lib.rs`
    /// the crate root.
    fn module(&self) -> Module {
        let path = self.path.trim_end_matches(".rs").trim_end_matches("/mod");
        path.split('/').filter(|segment| *segment != "lib").map(str::to_owned).collect()
    }
}

/// Collects the paths of a piece of code that begin with `crate`, `self` or `super`, made absolute.
fn collect_paths(code: TokenStream, module: &Module, paths: &mut Vec<Module>) {
    let tokens: Vec<TokenTree> = code.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Ident(word) if word == "mod" => {
                if let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(body))) =
                    (tokens.get(at + 1), tokens.get(at + 2))
                {
                    let inner = [module.clone(), vec![name.to_string()]].concat();
                    collect_paths(body.stream(), &inner, paths);
                    at += 2;
                }
            }
            // The second `super` of `super::super::x` belongs to the path that began before it.
            TokenTree::Ident(word)
                if has_separator(&tokens[at + 1..]) && !has_separator(&tokens[at.saturating_sub(2)..]) =>
            {
                let start = match word.to_string().as_str() {
                    "crate" => Some(Module::new()),
                    "self" => Some(module.clone()),
                    "super" => Some(parent(module)),
                    _ => None,
                };
                if let Some(start) = start {
                    follow(&tokens[at + 1..], start, paths);
                }
            }
            TokenTree::Group(group) => collect_paths(group.stream(), module, paths),
            _ => {}
        }
        at += 1;
    }
}

fn parent(module: &Module) -> Module {
    module[..module.len().saturating_sub(1)].to_vec()
}

/// True if the path begins with `::`; `pub(super)` and `self.x` are not imports.
fn has_separator(tokens: &[TokenTree]) -> bool {
    let is_colon = |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ':');
    tokens.len() > 2 && tokens[..2].iter().all(is_colon)
}

/// Extends a path by the tokens after it, each branch of a `{…}` list separately.
fn follow(tokens: &[TokenTree], path: Module, paths: &mut Vec<Module>) {
    let next = if has_separator(tokens) { &tokens[2..] } else { &[] };
    match next {
        [TokenTree::Ident(word), rest @ ..] => follow(rest, join(path, word), paths),
        [TokenTree::Group(list), ..] if list.delimiter() == Delimiter::Brace => {
            let items: Vec<TokenTree> = list.stream().into_iter().collect();
            let is_comma =
                |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ',');
            for item in items.split(is_comma) {
                if let [TokenTree::Ident(word), rest @ ..] = item {
                    follow(rest, join(path.clone(), word), paths);
                }
            }
        }
        _ => paths.push(path),
    }
}

/// The path with one more segment.
fn join(mut path: Module, segment: &Ident) -> Module {
    match segment.to_string().as_str() {
        "self" => path,
        "super" => parent(&path),
        name => {
            path.push(name.to_owned());
            path
        }
    }
}

/// All imports from one file into another.
fn imports(sources: &[Source]) -> Vec<Import> {
    let modules: BTreeSet<Module> = sources.iter().map(Source::module).collect();
    let file_of =
        |path: &Module| (0..=path.len()).rev().map(|n| path[..n].to_vec()).find(|m| modules.contains(m));
    let mut imports = Vec::new();
    for source in sources {
        let (from, mut paths) = (source.module(), Vec::new());
        let code: TokenStream =
            source.text.parse().unwrap_or_else(|error| panic!("{}: {error}", source.path));
        collect_paths(code, &from, &mut paths);
        let targets: BTreeSet<Module> = paths.iter().filter_map(file_of).filter(|to| *to != from).collect();
        imports.extend(targets.into_iter().map(|to| Import {
            file: source.path.clone(),
            from: from.clone(),
            to,
        }));
    }
    imports
}

/// The declared folder of a module with the number of its layer.
fn room(module: &Module, layers: &[&[&'static str]]) -> Option<(usize, &'static str)> {
    let path = module.join("::") + "::";
    let rooms =
        layers.iter().enumerate().flat_map(|(layer, rooms)| rooms.iter().map(move |room| (layer, *room)));
    rooms.into_iter().find(|(_, room)| path.starts_with(&format!("{room}::")))
}

/// A sentence for each import that points up or sideways, or involves a module of no declared folder.
fn wrong_arrows(sources: &[Source], layers: &[&[&'static str]]) -> Vec<String> {
    let wrong = |Import { file, from, to }: Import| {
        let arrow = format!("src/{file} imports crate::{}", to.join("::"));
        // The crate root is the map of the layers and re-exports from all of them.
        if from.is_empty() {
            return None;
        }
        if to.is_empty() {
            return Some(format!("{arrow}: only tests and users import from the crate root"));
        }
        match (room(&from, layers), room(&to, layers)) {
            (Some((_, from)), Some((_, to))) if from == to => None,
            (Some((upper, _)), Some((lower, _))) if lower < upper => None,
            (Some((_, from)), Some((_, to))) => Some(format!("{arrow}: {from} may not import from {to}")),
            _ => Some(format!("{arrow}: a room is missing in LAYERS")),
        }
    };
    imports(sources).into_iter().filter_map(wrong).collect()
}

/// Modules that import themselves through others.
fn circles(sources: &[Source]) -> Vec<String> {
    let mut arrows: BTreeMap<Module, Vec<Module>> = BTreeMap::new();
    for import in imports(sources) {
        arrows.entry(import.from).or_default().push(import.to);
    }
    let returns = |start: &&Module| {
        let (mut seen, mut open) = (BTreeSet::new(), arrows[*start].clone());
        while let Some(module) = open.pop() {
            if seen.insert(module.clone()) {
                open.extend(arrows.get(&module).into_iter().flatten().cloned());
            }
        }
        seen.contains(*start)
    };
    arrows.keys().filter(returns).map(|module| module.join("::")).collect()
}

/// Reads all Rust files below a folder.
fn read(root: &Path, folder: &Path, sources: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(root, &path, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            sources.push(Source::new(&name, &fs::read_to_string(&path).unwrap()));
        }
    }
}

fn crate_sources() -> Vec<Source> {
    let (root, mut sources) = (Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), Vec::new());
    read(&root, &root, &mut sources);
    sources
}

#[test]
fn imports_point_down() {
    let sources = crate_sources();
    // An empty list of imports would satisfy every rule.
    assert!(imports(&sources).len() > sources.len(), "{} files read", sources.len());
    let wrong = wrong_arrows(&sources, LAYERS);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_declared_folder_exists() {
    let modules: Vec<String> = crate_sources().iter().map(|source| source.module().join("::")).collect();
    for declared in LAYERS.concat() {
        assert!(modules.iter().any(|module| module == declared), "{declared} is in LAYERS and not in src");
    }
}

#[test]
fn files_do_not_import_each_other_in_a_circle() {
    let circles = circles(&crate_sources());
    assert!(circles.is_empty(), "in a circle of imports: {}", circles.join(", "));
}

#[test]
fn imports_that_point_up_are_found() {
    let layers: &[&[&'static str]] = &[&["low", "beside"], &["high::a", "high::b"]];
    let cases: &[(&str, &str, &[&str])] = &[
        ("high/a/x.rs", "use crate::low::Item; // crate::high::b\n", &[]),
        ("high/a/x.rs", "use super::y::Item; use std::fs; /// [`x`](crate::high::b)\nfn f() {}", &[]),
        ("low.rs", "use crate::high::a::x::Item;", &["low may not import from high::a"]),
        ("low.rs", "fn f() -> u8 { crate::high::b::z() }", &["low may not import from high::b"]),
        ("low.rs", "fn f() { assert!(super::high::b::z()); }", &["low may not import from high::b"]),
        ("low.rs", "use crate::{beside::{Item, self}, low};", &["low may not import from beside"]),
        (
            "low.rs",
            "mod tests { use super::*; use super::super::beside; }",
            &["low may not import from beside"],
        ),
        ("high/a/x.rs", "pub(super) fn f(&self) -> Self { self.f() }", &[]),
        ("high/a/x.rs", "use super::super::b::Item;", &["high::a may not import from high::b"]),
        ("low.rs", "use crate::Item;", &["only tests and users import from the crate root"]),
        ("high/a/x.rs", "use crate::{low, stray};", &["a room is missing in LAYERS"]),
    ];
    for (path, text, expected) in cases {
        let mut sources = vec![Source::new(path, text)];
        let all =
            ["lib.rs", "low.rs", "beside.rs", "stray.rs", "high/mod.rs", "high/a/mod.rs", "high/a/x.rs"];
        for other in all.into_iter().chain(["high/a/y.rs", "high/b/mod.rs"]).filter(|other| other != path) {
            sources.push(Source::new(other, ""));
        }
        let found = wrong_arrows(&sources, layers);
        assert_eq!(found.len(), expected.len(), "{text}: {found:?}");
        for (found, expected) in found.iter().zip(*expected) {
            assert!(found.starts_with(&format!("src/{path} imports crate::")), "{found}");
            assert!(found.ends_with(expected), "{found}");
        }
    }
}

#[test]
fn circles_are_found() {
    let circle = [
        Source::new("a.rs", "use crate::b::Item;"),
        Source::new("b.rs", "use super::c::Item;"),
        Source::new("c.rs", "fn f() { crate::a::f() }"),
        Source::new("d.rs", "use crate::a::Item; mod tests { use super::super::a::Item; }"),
    ];
    assert_eq!(circles(&circle), ["a", "b", "c"]);
    assert_eq!(circles(&circle[1..]), Vec::<String>::new());
}
