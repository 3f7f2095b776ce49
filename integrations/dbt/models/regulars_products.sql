select
  key1 as product,
  cast(count as {{ dbt.type_bigint() }}) as customers,
  cast(sum1 as {{ dbt.type_bigint() }}) as first_buyers,
  cast(sum2 as {{ dbt.type_bigint() }}) as first_buyers_returned
from {{ ref('regulars_report') }}
where section = 'product'
