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
	),
);
