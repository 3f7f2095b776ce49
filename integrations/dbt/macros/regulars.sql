{# The whole report of a table of orders, in long form: one small table. #}
{% macro regulars_report() %}{{ return(adapter.dispatch('regulars_report', 'regulars')()) }}{% endmacro %}

{# One row per customer, scored by the table of regulars_scoring. #}
{% macro regulars_scores() %}{{ return(adapter.dispatch('regulars_scores', 'regulars')()) }}{% endmacro %}

{# A column of the table of orders, NULL where it has none. #}
{% macro regulars_column(role) %}
  {%- set name = var('regulars_' ~ role, '') -%}
  {{- adapter.quote(name) if name else 'NULL' -}}
{% endmacro %}
