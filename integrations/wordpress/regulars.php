<?php
/**
 * Plugin Name:       Regulars
 * Description:       Loyalty metrics computed in the visitor's browser: NPS, CLV and their family, as a shortcode and a block.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT OR Apache-2.0
 * Text Domain:       regulars
 * Domain Path:       /languages
 *
 * The MIT licence is compatible with the GPL. The calculators are the folder `dist` of the npm package `regulars`,
 * which `npm run wordpress` puts into the zip; nothing is loaded from elsewhere, and nothing a visitor types leaves the
 * browser.
 */

defined( 'ABSPATH' ) || exit;

/** True if the element's file exists; elements that save reports have files beside it. */
function regulars_has( $metric ) {
	return 1 === preg_match( '/^(?!index$)(?!(survey-)?report-file$)[a-z]+(-[a-z]+)*$/', $metric ) && is_file( __DIR__ . "/dist/elements/$metric.js" );
}

/** Ids of the metrics whose files exist. */
function regulars_metrics() {
	$files   = glob( __DIR__ . '/dist/elements/*.js' );
	$metrics = array();
	foreach ( $files ? $files : array() as $file ) {
		$metric = basename( $file, '.js' );
		if ( regulars_has( $metric ) ) {
			$metrics[] = $metric;
		}
	}
	return $metrics;
}

/** Shows the author, and nobody else, why there is no calculator. */
function regulars_notice( $metric ) {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$metrics = regulars_metrics();
	$text    = $metrics
		/* translators: 1: what the author wrote, 2: a list of names */
		? sprintf( __( 'There is no calculator “%1$s”. Available: %2$s.', 'regulars' ), $metric, implode( ', ', $metrics ) )
		: __( 'The files of the calculators are missing. Install the plugin from its zip file.', 'regulars' );
	return sprintf( '<p role="note"><strong>Regulars:</strong> %s</p>', esc_html( $text ) );
}

/** Languages of the texts, the most specific first: that of the shortcode, then that of the site. */
function regulars_language( $markup ) {
	$language = 1 === preg_match( '/ lang="([a-z]{2})/', $markup, $found ) ? $found[1] : substr( get_locale(), 0, 2 );
	return in_array( $language, array( 'bg', 'et', 'mk', 'pl', 'sk' ), true ) ? $language : 'en';
}

/** Data that `npm run build` lists for a metric: the files of its first result, and its heights. */
function regulars_about( $metric ) {
	static $lists = null;
	if ( null === $lists ) {
		$file  = __DIR__ . '/dist/preload.json';
		$lists = is_file( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : array();
	}
	return isset( $lists[ $metric ] ) ? $lists[ $metric ] : array();
}

/** A length in rem; calculators count a rem as at least 16 pixels, but many themes make it 10. */
function regulars_room( $rem ) {
	return 'max(' . $rem . 'rem, ' . $rem * 16 . 'px)';
}

/**
 * Height to reserve while the script loads, so that the content below does not move. A calculator has two columns from
 * a width of 46rem; cqi is a hundredth of the block's width.
 */
function regulars_height( $metric, $attributes ) {
	$about  = regulars_about( $metric );
	$hidden = array();
	if ( array_key_exists( 'compact', $attributes ) || in_array( 'compact', $attributes, true ) ) {
		$look = 'compact';
	} else {
		$hidden = preg_split( '/\s+/', isset( $attributes['hide'] ) ? (string) $attributes['hide'] : '', -1, PREG_SPLIT_NO_EMPTY );
		$look   = implode( ' ', array_intersect( array( 'picture', 'conventions', 'explain' ), $hidden ) );
	}
	if ( ! isset( $about['heights'][ $look ] ) || array_diff( $hidden, explode( ' ', $look ) ) ) {
		return '';
	}
	list( $column, $wide ) = $about['heights'][ $look ];
	return sprintf( 'clamp(%1$s, (%3$s - 100cqi) * 99, %2$s)', regulars_room( min( $column, $wide ) ), regulars_room( $column ), regulars_room( 46 ) );
}

/**
 * Links that let a browser load everything for the first result at once, and the script. They are written beside each
 * element, because plugins render a page's content before it is shown, to describe it, and discard that output; a
 * browser loads each file once. Further calculators are usually lower on the page, where the result loads when the
 * visitor scrolls near. WordPress before 6.5 has no script modules, so the script is written beside the element there.
 */
function regulars_scripts( $metric, $markup ) {
	static $first = null;
	$links = '';
	$about = regulars_about( $metric );
	if ( $about ) {
		$first = null === $first ? $metric : $first;
		$files = $about['languages'][ regulars_language( $markup ) ];
		foreach ( $first === $metric ? array( 'form', 'result' ) : array( 'form' ) as $part ) {
			// The files of the form come first, because visitors see it before the result.
			$priority = 'form' === $part ? '' : ' fetchpriority="low"';
			foreach ( array_diff( $files[ $part ], array( "elements/$metric.js" ) ) as $module ) {
				$links .= sprintf( '<link rel="modulepreload"%s href="%s">', $priority, esc_attr( plugins_url( "dist/$module", __FILE__ ) ) );
			}
		}
		if ( $first === $metric ) {
			$wasm   = plugins_url( 'dist/' . $about['wasm'], __FILE__ );
			$links .= sprintf( '<link rel="preload" as="fetch" fetchpriority="low" type="application/wasm" crossorigin href="%s">', esc_attr( $wasm ) );
		}
	}
	$source = plugins_url( "dist/elements/$metric.js", __FILE__ );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( "regulars-$metric", $source, array(), '0.1.0' );
		return $links;
	}
	return $links . sprintf( '<script type="module" src="%s?ver=0.1.0"></script>', esc_attr( $source ) );
}

/** Colours and sizes that an author may set: `--regulars-` and one of these. */
function regulars_looks() {
	return array( 'accent', 'on-accent', 'ink', 'muted', 'line', 'edge', 'surface', 'sunken', 'bad', 'low', 'middle', 'high', 'radius', 'font' );
}

/** A CSS value that cannot end its declaration or load anything. */
function regulars_is_plain( $value ) {
	return 1 === preg_match( '/^[\w\s#.,%()"\'-]+$/', $value ) && 1 !== preg_match( '/(url|image|src|element)\s*\(/i', $value );
}

/**
 * The element with its script; attributes are passed on by their names. Enclosed content is shown where no script runs.
 */
function regulars_element( $attributes, $content = '' ) {
	$attributes = is_array( $attributes ) ? $attributes : array();
	$content    = (string) $content;
	$metric     = isset( $attributes['metric'] ) ? (string) $attributes['metric'] : 'nps';
	// Feeds and AMP pages run no scripts.
	if ( is_feed() || ( function_exists( 'amp_is_request' ) && amp_is_request() ) ) {
		return $content;
	}
	if ( ! regulars_has( $metric ) ) {
		return regulars_notice( $metric ) . $content;
	}
	$markup = '';
	$styles = array();
	foreach ( $attributes as $name => $value ) {
		// WordPress gives a shortcode's attribute without a value a number as its key.
		if ( is_int( $name ) ) {
			$name  = (string) $value;
			$value = '';
		}
		if ( 'metric' === $name || null === $value || ! is_scalar( $value ) ) {
			continue;
		}
		$value = (string) $value;
		if ( 'scheme' === $name ) {
			if ( 'light' === $value || 'dark' === $value ) {
				$styles[] = "color-scheme: $value";
			}
		} elseif ( in_array( $name, regulars_looks(), true ) ) {
			if ( regulars_is_plain( $value ) ) {
				$styles[] = "--regulars-$name: $value";
			}
		} elseif ( 1 === preg_match( '/^[a-z][a-z0-9-]*$/', $name ) && 0 !== strpos( $name, 'on' ) && 'style' !== $name ) {
			$markup .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	$height = regulars_height( $metric, $attributes );
	if ( $height ) {
		array_unshift( $styles, 'display: block', "min-height: $height" );
	}
	if ( $styles ) {
		$markup .= sprintf( ' style="%s"', esc_attr( implode( '; ', $styles ) ) );
	}
	return regulars_scripts( $metric, $markup ) . "<regulars-$metric$markup>$content</regulars-$metric>";
}

/** `[regulars metric="nps" lang="pl" promoters="70"]`, or with content: `[regulars metric="nps"]See our NPS guide.[/regulars]` */
add_shortcode( 'regulars', 'regulars_element' );

/** A colour of the block: a name from the theme's palette, or a value. */
function regulars_colour( $settings, $preset, $name ) {
	if ( ! empty( $settings[ $preset ] ) ) {
		return 'var(--wp--preset--color--' . $settings[ $preset ] . ')';
	}
	$value = isset( $settings['style']['color'][ $name ] ) ? (string) $settings['style']['color'][ $name ] : '';
	return (string) preg_replace( '/^var:preset\|color\|([\w-]+)$/', 'var(--wp--preset--color--$1)', $value );
}

/**
 * The block: its settings are attributes, one `name="value"` or `name` per line; text and background follow the theme.
 * Heights are measured by its box, which has no width of its own where the theme lays blocks out in a row.
 */
function regulars_block( $settings ) {
	$attributes = array( 'metric' => isset( $settings['metric'] ) ? $settings['metric'] : 'nps' );
	$lines      = preg_split( '/\R/', isset( $settings['attributes'] ) ? $settings['attributes'] : '' );
	foreach ( $lines as $line ) {
		if ( preg_match( '/^\s*([a-z][a-z0-9-]*)(?:\s*=\s*"?([^"]*)"?)?\s*$/', $line, $found ) ) {
			$attributes[ $found[1] ] = isset( $found[2] ) ? $found[2] : '';
		}
	}
	foreach ( array( 'ink' => array( 'textColor', 'text' ), 'surface' => array( 'backgroundColor', 'background' ) ) as $look => $from ) {
		$colour = regulars_colour( $settings, $from[0], $from[1] );
		if ( '' !== $colour ) {
			$attributes[ $look ] = $colour;
		}
	}
	$fallback = isset( $settings['fallback'] ) ? wp_kses_post( $settings['fallback'] ) : '';
	$element  = regulars_element( $attributes, $fallback );
	return is_feed() ? $element : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes( array( 'style' => 'container-type: inline-size; contain-intrinsic-inline-size: 640px; max-width: 100%' ) ), $element );
}

/** Names of the calculators, labels of their settings and the editor's words, written by `npm run wordpress`. */
function regulars_calculators() {
	$language = substr( get_user_locale(), 0, 2 );
	foreach ( array( $language, 'en' ) as $name ) {
		$file = __DIR__ . "/block/calculators-$name.json";
		if ( 1 === preg_match( '/^[a-z]{2}$/', $name ) && is_file( $file ) ) {
			$read = json_decode( (string) file_get_contents( $file ), true );
			// Without the files of the calculators there is nothing to choose.
			$read['calculators'] = array_values(
				array_filter(
					$read['calculators'],
					function ( $calculator ) {
						return regulars_has( $calculator['id'] );
					}
				)
			);
			return $read;
		}
	}
	// Files copied by hand have no names, so the ids are shown.
	$calculators = array_map(
		function ( $metric ) {
			return array( 'id' => $metric, 'name' => $metric, 'keywords' => array(), 'inputs' => array(), 'conventions' => array() );
		},
		regulars_metrics()
	);
	return array( 'calculators' => $calculators, 'words' => null );
}

/** A heading, a sentence and a calculator, inserted together. */
function regulars_pattern() {
	register_block_pattern_category( 'regulars', array( 'label' => __( 'Loyalty calculators', 'regulars' ) ) );
	register_block_pattern(
		'regulars/calculator',
		array(
			'title'      => __( 'Calculator with a heading', 'regulars' ),
			'categories' => array( 'regulars' ),
			'content'    => sprintf(
				"<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">%s</h2>\n<!-- /wp:heading -->\n\n<!-- wp:paragraph -->\n<p>%s</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:regulars/calculator /-->",
				esc_html( __( 'Would your customers recommend you?', 'regulars' ) ),
				esc_html( __( 'Enter the answers of your survey. The score appears as you type; nothing leaves your browser.', 'regulars' ) )
			),
		)
	);
}

/** Data for the block's script in the editor: calculators, addresses, texts. */
function regulars_editor_data() {
	$read  = regulars_calculators();
	$words = array(
		'metric'         => __( 'Metric', 'regulars' ),
		'attributes'     => __( 'Attributes, one per line', 'regulars' ),
		'attributesHelp' => __( 'Such as lang="pl" or promoters="70"; the embed builder lists them.', 'regulars' ),
		'values'         => __( 'Initial values', 'regulars' ),
		'preview'        => __( 'Preview', 'regulars' ),
		'fallback'       => __( 'Text where no script runs', 'regulars' ),
		'fallbackHelp'   => __( 'For feeds and AMP pages.', 'regulars' ),
		/* translators: 1: what the author wrote, 2: a list of names */
		'unknown'        => __( 'There is no calculator “%1$s”. Available: %2$s.', 'regulars' ),
		'missing'        => __( 'The files of the calculators are missing. Install the plugin from its zip file.', 'regulars' ),
	);
	$block = array(
		'calculators' => $read['calculators'],
		'settings'    => $read['words'],
		'embed'       => plugins_url( 'dist/embed.html', __FILE__ ),
		'looks'       => regulars_looks(),
		'words'       => $words,
	);
	$handle = generate_block_asset_handle( 'regulars/calculator', 'editorScript' );
	wp_add_inline_script( $handle, 'window.regularsBlock = ' . wp_json_encode( $block ) . ';', 'before' );
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'regulars', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
		register_block_type( __DIR__ . '/block', array( 'render_callback' => 'regulars_block' ) );
		regulars_pattern();
	}
);
// Visitors' pages do not need it.
add_action( 'enqueue_block_editor_assets', 'regulars_editor_data' );
