select
  cast(count as {{ dbt.type_bigint() }}) as customers,
  cast(sum1 as {{ dbt.type_float() }}) as repeat_purchases,
  cast(sum2 as {{ dbt.type_float() }}) as recency_days,
  cast(sum3 as {{ dbt.type_float() }}) as age_days,
  cast(sum4 as {{ dbt.type_float() }}) as spend,
  cast(sum5 as {{ dbt.type_float() }}) as repeat_spend
from {{ ref('regulars_report') }}
where section = 'history'
