<?php
return array(
	'domain'   => 'regulars',
	'language' => 'et',
	'messages' => array(
		'Loyalty metrics computed in the visitor\'s browser: NPS, CLV and their family, as a shortcode and a block.' => 'Lojaalsusnäitajad, arvutatud külastaja brauseris: NPS, CLV ja nende sugulased, lühikoodi ja plokina.',
		'block title' . "\4" . 'Loyalty calculator' => 'Lojaalsuskalkulaator',
		'block description' . "\4" . 'NPS, CLV and other loyalty metrics, computed in the visitor\'s browser.' => 'NPS, CLV ja teised lojaalsusnäitajad, arvutatud külastaja brauseris.',
		'Metric' => 'Näitaja',
		'Attributes, one per line' => 'Atribuudid, igaüks omal real',
		'Such as lang="pl" or promoters="70"; the embed builder lists them.' => 'Näiteks lang="et" või promoters="70"; manustamisleht loetleb need.',
		'There is no calculator “%1$s”. Available: %2$s.' => 'Kalkulaatorit „%1$s“ ei ole. Saadaval: %2$s.',
		'The files of the calculators are missing. Install the plugin from its zip file.' => 'Kalkulaatorite failid puuduvad. Paigaldage plugin selle zip-failist.',
		'Initial values' => 'Algväärtused',
		'Preview' => 'Eelvaade',
		'Loyalty calculators' => 'Lojaalsuskalkulaatorid',
		'Calculator with a heading' => 'Kalkulaator pealkirjaga',
		'Would your customers recommend you?' => 'Kas kliendid soovitaksid teid?',
		'Enter the answers of your survey. The score appears as you type; nothing leaves your browser.' => 'Sisestage oma küsitluse vastused. Tulemus ilmub tippimise ajal; midagi ei lahku brauserist.',
		'Text where no script runs' => 'Tekst, kui skripte ei käivitata',
		'For feeds and AMP pages.' => 'Voogude ja AMP-lehtede jaoks.',
	),
);
