<?php
return array(
	'domain'   => 'regulars',
	'language' => 'mk_MK',
	'messages' => array(
		'Loyalty metrics computed in the visitor\'s browser: NPS, CLV and their family, as a shortcode and a block.' => 'Показатели за лојалност, пресметани во прелистувачот на посетителот: NPS, CLV и сродните, како краток код и блок.',
		'block title' . "\4" . 'Loyalty calculator' => 'Калкулатор за лојалност',
		'block description' . "\4" . 'NPS, CLV and other loyalty metrics, computed in the visitor\'s browser.' => 'NPS, CLV и други показатели за лојалност, пресметани во прелистувачот на посетителот.',
		'Metric' => 'Показател',
		'Attributes, one per line' => 'Атрибути, по еден во секој ред',
		'Such as lang="pl" or promoters="70"; the embed builder lists them.' => 'На пример lang="mk" или promoters="70"; списокот е на страницата за вградување.',
		'There is no calculator “%1$s”. Available: %2$s.' => 'Нема калкулатор „%1$s“. Достапни: %2$s.',
		'The files of the calculators are missing. Install the plugin from its zip file.' => 'Недостасуваат датотеките на калкулаторите. Инсталирајте го додатокот од неговата zip-датотека.',
		'Initial values' => 'Почетни вредности',
		'Preview' => 'Преглед',
		'Loyalty calculators' => 'Калкулатори за лојалност',
		'Calculator with a heading' => 'Калкулатор со наслов',
		'Would your customers recommend you?' => 'Дали клиентите би ве препорачале?',
		'Enter the answers of your survey. The score appears as you type; nothing leaves your browser.' => 'Внесете ги одговорите од анкетата. Резултатот се појавува додека пишувате; ништо не го напушта прелистувачот.',
		'Text where no script runs' => 'Текст кога не се извршуваат скрипти',
		'For feeds and AMP pages.' => 'За RSS-канали и AMP-страници.',
	),
);
