<?php
return array(
	'domain'   => 'regulars',
	'language' => 'sk_SK',
	'messages' => array(
		'Loyalty metrics computed in the visitor\'s browser: NPS, CLV and their family, as a shortcode and a block.' => 'Metriky lojality počítané v prehliadači návštevníka: NPS, CLV a príbuzné, ako shortcode a blok.',
		'block title' . "\4" . 'Loyalty calculator' => 'Kalkulačka lojality',
		'block description' . "\4" . 'NPS, CLV and other loyalty metrics, computed in the visitor\'s browser.' => 'NPS, CLV a ďalšie metriky lojality počítané v prehliadači návštevníka.',
		'Metric' => 'Metrika',
		'Attributes, one per line' => 'Atribúty, každý na samostatnom riadku',
		'Such as lang="pl" or promoters="70"; the embed builder lists them.' => 'Napríklad lang="sk" alebo promoters="70"; zoznam nájdete na stránke „Vložiť na web“.',
		'There is no calculator “%1$s”. Available: %2$s.' => 'Kalkulačka „%1$s“ neexistuje. K dispozícii sú: %2$s.',
		'The files of the calculators are missing. Install the plugin from its zip file.' => 'Chýbajú súbory kalkulačiek. Nainštalujte plugin z jeho súboru zip.',
		'Initial values' => 'Počiatočné hodnoty',
		'Preview' => 'Ukážka',
		'Loyalty calculators' => 'Kalkulačky lojality',
		'Calculator with a heading' => 'Kalkulačka s nadpisom',
		'Would your customers recommend you?' => 'Odporučili by vás vaši zákazníci?',
		'Enter the answers of your survey. The score appears as you type; nothing leaves your browser.' => 'Zadajte odpovede z prieskumu. Skóre sa zobrazuje počas písania; nič neopustí váš prehliadač.',
		'Text where no script runs' => 'Text, keď sa skripty nespúšťajú',
		'For feeds and AMP pages.' => 'Pre kanály RSS a stránky AMP.',
	),
);
