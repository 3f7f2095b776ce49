{{ regulars.regulars_report() }}
