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
	),
);
