/* The block's settings, without a build: which metric, and its attributes. */
( function ( { blocks, blockEditor, components, element } ) {
	const { createElement: h } = element;
	const metrics = window.regularsMetrics ?? [ 'nps' ];
	blocks.registerBlockType( 'regulars/calculator', {
		edit( { attributes, setAttributes } ) {
			const { metric, attributes: lines } = attributes;
			return h(
				'div',
				blockEditor.useBlockProps(),
				h(
					components.Placeholder,
					{ icon: 'chart-line', label: `<regulars-${ metric }>` },
					h( components.SelectControl, {
						label: 'Metric',
						value: metric,
						options: metrics.map( ( value ) => ( { value, label: value } ) ),
						onChange: ( value ) => setAttributes( { metric: value } ),
						__nextHasNoMarginBottom: true,
					} ),
					h( components.TextareaControl, {
						label: 'Attributes, one per line',
						help: 'Such as lang="pl" or promoters="70"; the embed builder lists them.',
						value: lines,
						onChange: ( value ) => setAttributes( { attributes: value } ),
						__nextHasNoMarginBottom: true,
					} )
				)
			);
		},
		save: () => null,
	} );
} )( window.wp );
