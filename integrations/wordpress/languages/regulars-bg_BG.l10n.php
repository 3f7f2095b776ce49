<?php
return array(
	'domain'   => 'regulars',
	'language' => 'bg_BG',
	'messages' => array(
		'Loyalty metrics computed in the visitor\'s browser: NPS, CLV and their family, as a shortcode and a block.' => 'Показатели за лоялност, изчислени в браузъра на посетителя: NPS, CLV и сродните им, като кратък код и блок.',
		'block title' . "\4" . 'Loyalty calculator' => 'Калкулатор за лоялност',
		'block description' . "\4" . 'NPS, CLV and other loyalty metrics, computed in the visitor\'s browser.' => 'NPS, CLV и други показатели за лоялност, изчислени в браузъра на посетителя.',
		'Metric' => 'Показател',
		'Attributes, one per line' => 'Атрибути, по един на ред',
		'Such as lang="pl" or promoters="70"; the embed builder lists them.' => 'Например lang="bg" или promoters="70"; генераторът на код ги изброява.',
		'There is no calculator “%1$s”. Available: %2$s.' => 'Няма калкулатор „%1$s“. Налични: %2$s.',
		'The files of the calculators are missing. Install the plugin from its zip file.' => 'Файловете на калкулаторите липсват. Инсталирайте разширението от неговия zip файл.',
		'Initial values' => 'Начални стойности',
		'Preview' => 'Преглед',
	),
);
