select
  key1 as unit,
  -- Weeks are numbered; the engine may cast before it filters.
  cast(case when key1 in ('month', 'quarter') then key2 end as date) as cohort,
  cast(case when key1 in ('month', 'quarter') then key3 end as date) as period,
  cast(count as {{ dbt.type_bigint() }}) as customers,
  cast(sum1 as {{ dbt.type_float() }}) as revenue
from {{ ref('regulars_report') }}
where section = 'cohort' and key1 in ('month', 'quarter')
