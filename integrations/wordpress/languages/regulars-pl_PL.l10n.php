<?php
return array(
	'domain'   => 'regulars',
	'language' => 'pl_PL',
	'messages' => array(
		'Loyalty metrics computed in the visitor\'s browser: NPS, CLV and their family, as a shortcode and a block.' => 'Wskaźniki lojalności obliczane w przeglądarce odwiedzającego: NPS, CLV i pokrewne, jako shortcode i blok.',
		'block title' . "\4" . 'Loyalty calculator' => 'Kalkulator lojalności',
		'block description' . "\4" . 'NPS, CLV and other loyalty metrics, computed in the visitor\'s browser.' => 'NPS, CLV i inne wskaźniki lojalności obliczane w przeglądarce odwiedzającego.',
		'Metric' => 'Wskaźnik',
		'Attributes, one per line' => 'Atrybuty, każdy w osobnym wierszu',
		'Such as lang="pl" or promoters="70"; the embed builder lists them.' => 'Na przykład lang="pl" lub promoters="70"; listę podaje kreator osadzania.',
		'There is no calculator “%1$s”. Available: %2$s.' => 'Nie ma kalkulatora „%1$s”. Dostępne: %2$s.',
		'The files of the calculators are missing. Install the plugin from its zip file.' => 'Brakuje plików kalkulatorów. Zainstaluj wtyczkę z jej pliku zip.',
		'Initial values' => 'Wartości początkowe',
		'Preview' => 'Podgląd',
		'Loyalty calculators' => 'Kalkulatory lojalności',
		'Calculator with a heading' => 'Kalkulator z nagłówkiem',
		'Would your customers recommend you?' => 'Czy klienci poleciliby Twoją firmę?',
		'Enter the answers of your survey. The score appears as you type; nothing leaves your browser.' => 'Wpisz odpowiedzi z ankiety. Wynik pojawia się podczas pisania; nic nie opuszcza przeglądarki.',
		'Text where no script runs' => 'Tekst, gdy skrypty nie działają',
		'For feeds and AMP pages.' => 'Dla kanałów RSS i stron AMP.',
	),
);
