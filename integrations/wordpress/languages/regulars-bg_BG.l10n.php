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
		'Loyalty calculators' => 'Калкулатори за лоялност',
		'Calculator with a heading' => 'Калкулатор със заглавие',
		'Would your customers recommend you?' => 'Биха ли ви препоръчали клиентите ви?',
		'Enter the answers of your survey. The score appears as you type; nothing leaves your browser.' => 'Въведете отговорите от анкетата си. Индексът се показва, докато пишете; нищо не напуска браузъра ви.',
		'Text where no script runs' => 'Текст, когато не се изпълняват скриптове',
		'For feeds and AMP pages.' => 'За емисии и AMP страници.',
	),
);
