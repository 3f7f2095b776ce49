//! Prints the files that are generated from the table of metrics: `cargo run --example definitions -- js | markdown`.

use regulars::METRICS;
use regulars::error::Error;
use regulars::metric::{Input, Metric, Output};

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("js") => print!("{}", javascript()),
        Some("markdown") => print!("{}", markdown()),
        _ => {
            eprintln!("usage: definitions js | markdown");
            std::process::exit(2);
        }
    }
}

/// Content of `www/core/definitions.js`.
fn javascript() -> String {
    let mut text = String::from(
        "// Generated from the table of metrics in src/metrics; `npm run generate` renews it.\n\n\
         /** @import { Definition } from \"./definition.js\" */\n",
    );
    for metric in METRICS {
        let name = camel_case(metric.id);
        text += &format!("\n/** @type {{Definition}} */\nexport const {name} = {};\n", definition(metric));
    }
    let names: Vec<String> = METRICS.iter().map(|metric| camel_case(metric.id)).collect();
    text += &format!(
        "\n/** @type {{readonly Definition[]}} */\nexport const metrics = [{}];\n",
        names.join(", ")
    );
    text += "\n/** Codes of the refusals, in the order the core numbers them. */\n";
    text + &format!("export const errorCodes = {};\n", ids(Error::CODES))
}

/// Content of the table of metrics in docs/metrics.md.
fn markdown() -> String {
    let mut text = String::from("| metric | family | conventions | source |\n|---|---|---|---|\n");
    for metric in METRICS {
        let conventions: Vec<String> = metric
            .conventions
            .iter()
            .map(|convention| format!("{}: {}", convention.id, convention.choices.join(", ")))
            .collect();
        let source = metric.sources.first().map_or(String::new(), |source| match source.url {
            "" => source.text.to_owned(),
            url => format!("[{}]({url})", source.text),
        });
        text += &format!(
            "| `{}` | {} | {} | {source} |\n",
            metric.id,
            metric.family.id(),
            conventions.join("; ")
        );
    }
    text
}

fn definition(metric: &Metric) -> String {
    let forms = list(metric.forms, |form| {
        let inputs = list(form.inputs, |i| format!("\n      {}", input(i)));
        format!("\n    {{ id: {}, inputs: {inputs} }}", quote(form.id))
    });
    let conventions = list(metric.conventions, |convention| {
        format!("{{ id: {}, choices: {} }}", quote(convention.id), ids(convention.choices))
    });
    let tables = list(metric.tables, |table| {
        format!("{{ id: {}, columns: {} }}", quote(table.id), list(table.columns, output))
    });
    let formulas = list(metric.formulas, |formula| {
        let [output, when, text] = [formula.output, formula.when, formula.text].map(quote);
        format!("\n    {{ output: {output}, when: {when}, text: {text} }}")
    });
    let sources = list(metric.sources, |source| {
        format!("\n    {{ text: {}, url: {} }}", quote(source.text), quote(source.url))
    });
    [
        format!(
            "{{\n  version: {}, id: {}, family: {},",
            metric.version(),
            quote(metric.id),
            quote(metric.family.id())
        ),
        format!("  forms: {forms},"),
        format!("  settings: {},", list(metric.settings, input)),
        format!("  conventions: {conventions},"),
        format!("  outputs: {},", list(metric.outputs, |o| format!("\n    {}", output(o)))),
        format!("  tables: {tables},"),
        format!("  warnings: {}, refusals: {},", ids(metric.warnings), ids(metric.refusals)),
        format!("  verdicts: {},", ids(metric.verdicts)),
        format!("  formulas: {formulas},"),
        format!("  sources: {sources},\n}}"),
    ]
    .join("\n")
}

fn input(input: &Input) -> String {
    let mut fields = vec![format!("id: {}", quote(input.id))];
    match input.rows {
        None => {
            fields.push(format!("unit: {}", quote(input.unit.id())));
            fields.push(format!("min: {}, max: {}", number(input.min), number(input.max)));
            fields.extend(input.default.map(|default| format!("default: {}", number(default))));
        }
        Some(rows) => {
            let default = list(rows.default, |row| list(row, |cell| number(*cell)));
            let columns = list(rows.columns, self::input);
            fields.push(format!(
                "rows: {{ columns: {columns}, labels: {}, min: {}, max: {}, default: {default} }}",
                ids(rows.labels),
                rows.min,
                rows.max
            ));
        }
    }
    if input.optional {
        fields.push("optional: true".into());
    }
    if !input.under.is_empty() {
        fields.push(format!("under: {}", ids(input.under)));
    }
    format!("{{ {} }}", fields.join(", "))
}

fn output(output: &Output) -> String {
    format!("{{ id: {}, unit: {} }}", quote(output.id), quote(output.unit.id()))
}

fn ids(ids: &[&str]) -> String {
    list(ids, |id| quote(id))
}

fn list<T>(items: &[T], show: impl Fn(&T) -> String) -> String {
    let items: Vec<String> = items.iter().map(show).collect();
    format!("[{}]", items.join(", ").replace(", \n", ",\n"))
}

fn number(value: f64) -> String {
    if value.abs() >= 1e6 { format!("{value:e}") } else { value.to_string() }
}

fn quote(text: &str) -> String {
    format!("{text:?}")
}

fn camel_case(id: &str) -> String {
    let mut parts = id.split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| name + &part[..1].to_uppercase() + &part[1..])
}
