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

/** True if there is such an element, by its file. */
function regulars_has( $metric ) {
	return 1 === preg_match( '/^[a-z]+(-[a-z]+)*$/', $metric ) && is_file( __DIR__ . "/dist/elements/$metric.js" );
}

/** Ids of the metrics whose files are there. */
function regulars_metrics() {
	$files   = glob( __DIR__ . '/dist/elements/*.js' );
	$metrics = array();
	foreach ( $files ? $files : array() as $file ) {
		$metric = basename( $file, '.js' );
		if ( 'index' !== $metric ) {
			$metrics[] = $metric;
		}
	}
	return $metrics;
}

/** Tells an author, and nobody else, why there is no calculator. */
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

/** Languages of the words, the most specific first: that of the shortcode, then that of the site. */
function regulars_language( $markup ) {
	$language = 1 === preg_match( '/ lang="([a-z]{2})/', $markup, $found ) ? $found[1] : substr( get_locale(), 0, 2 );
	return in_array( $language, array( 'bg', 'et', 'mk', 'pl', 'sk' ), true ) ? $language : 'en';
}

/**
 * Links that let a browser load everything for the first result at once, and the script; once per page and metric.
 * WordPress before 6.5 has no script modules, so the script is written beside the element there.
 */
function regulars_scripts( $metric, $markup ) {
	static $written = array();
	if ( isset( $written[ $metric ] ) ) {
		return '';
	}
	$written[ $metric ] = true;
	$links              = '';
	$file               = __DIR__ . '/dist/preload.json';
	$lists              = is_file( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : array();
	if ( isset( $lists[ $metric ] ) ) {
		$files = $lists[ $metric ]['languages'][ regulars_language( $markup ) ];
		foreach ( array( 'form', 'result' ) as $part ) {
			// The files of the form first: it is seen before the result.
			$priority = 'form' === $part ? '' : ' fetchpriority="low"';
			foreach ( array_diff( $files[ $part ], array( "elements/$metric.js" ) ) as $module ) {
				$links .= sprintf( '<link rel="modulepreload"%s href="%s">', $priority, esc_attr( plugins_url( "dist/$module", __FILE__ ) ) );
			}
		}
		$wasm   = plugins_url( 'dist/' . $lists[ $metric ]['wasm'], __FILE__ );
		$links .= sprintf( '<link rel="preload" as="fetch" fetchpriority="low" type="application/wasm" crossorigin href="%s">', esc_attr( $wasm ) );
	}
	$source = plugins_url( "dist/elements/$metric.js", __FILE__ );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( "regulars-$metric", $source, array(), '0.1.0' );
		return $links;
	}
	return $links . sprintf( '<script type="module" src="%s?ver=0.1.0"></script>', esc_attr( $source ) );
}

/** The element with its script; attributes are passed on by their names. Enclosed content stands in where no script runs. */
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
	foreach ( $attributes as $name => $value ) {
		// A shortcode's attribute without a value comes numbered.
		if ( is_int( $name ) ) {
			$name  = (string) $value;
			$value = '';
		}
		$known = 'metric' !== $name && 1 === preg_match( '/^[a-z][a-z0-9-]*$/', $name ) && 0 !== strpos( $name, 'on' ) && 'style' !== $name;
		if ( $known && null !== $value && is_scalar( $value ) ) {
			$markup .= sprintf( ' %s="%s"', $name, esc_attr( (string) $value ) );
		}
	}
	// No full calculator is lower: what follows stays in its place while the script is on its way.
	if ( 'orders' !== $metric && 1 !== preg_match( '/ (compact|hide)=/', $markup ) ) {
		$markup .= ' style="display: block; min-height: 48rem"';
	}
	return regulars_scripts( $metric, $markup ) . "<regulars-$metric$markup>$content</regulars-$metric>";
}

/** `[regulars metric="nps" lang="pl" promoters="70"]`, or with content: `[regulars metric="nps"]See our NPS guide.[/regulars]` */
add_shortcode( 'regulars', 'regulars_element' );

/** The block's settings as attributes: one `name="value"` or `name` per line. */
function regulars_block( $settings ) {
	$attributes = array( 'metric' => isset( $settings['metric'] ) ? $settings['metric'] : 'nps' );
	$lines      = preg_split( '/\R/', isset( $settings['attributes'] ) ? $settings['attributes'] : '' );
	foreach ( $lines as $line ) {
		if ( preg_match( '/^\s*([a-z][a-z0-9-]*)(?:\s*=\s*"?([^"]*)"?)?\s*$/', $line, $found ) ) {
			$attributes[ $found[1] ] = isset( $found[2] ) ? $found[2] : '';
		}
	}
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), regulars_element( $attributes ) );
}

/** Names of the calculators and labels of their settings in the author's language, written by `npm run wordpress`. */
function regulars_calculators() {
	$language = substr( get_user_locale(), 0, 2 );
	foreach ( array( $language, 'en' ) as $name ) {
		$file = __DIR__ . "/block/calculators-$name.json";
		if ( 1 === preg_match( '/^[a-z]{2}$/', $name ) && is_file( $file ) ) {
			return json_decode( (string) file_get_contents( $file ), true );
		}
	}
	// Copied by hand: the ids have to do.
	return array_map(
		function ( $metric ) {
			return array( 'id' => $metric, 'name' => $metric, 'keywords' => array(), 'inputs' => array(), 'conventions' => array() );
		},
		regulars_metrics()
	);
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'regulars', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
		register_block_type( __DIR__ . '/block', array( 'render_callback' => 'regulars_block' ) );
		$handle = generate_block_asset_handle( 'regulars/calculator', 'editorScript' );
		$words  = array(
			'metric'         => __( 'Metric', 'regulars' ),
			'attributes'     => __( 'Attributes, one per line', 'regulars' ),
			'attributesHelp' => __( 'Such as lang="pl" or promoters="70"; the embed builder lists them.', 'regulars' ),
			'values'         => __( 'Initial values', 'regulars' ),
			'preview'        => __( 'Preview', 'regulars' ),
		);
		$block  = array(
			'calculators' => regulars_calculators(),
			'embed'       => plugins_url( 'dist/embed.html', __FILE__ ),
			'words'       => $words,
		);
		wp_add_inline_script( $handle, 'window.regularsBlock = ' . wp_json_encode( $block ) . ';', 'before' );
	}
);
