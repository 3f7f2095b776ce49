{{ config(enabled = var('regulars_scoring', '') != '') }}
{{ regulars.regulars_scores() }}
