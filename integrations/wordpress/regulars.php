<?php
/**
 * Plugin Name:       Regulars
 * Description:       Loyalty metrics computed in the visitor's browser: NPS, CLV and their family, as a shortcode and a block.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT OR Apache-2.0
 * Text Domain:       regulars
 * Domain Path:       /languages
 *
 * The MIT licence is compatible with the GPL. The calculators are the folder `dist` of the npm package `regulars`,
 * copied into this one; nothing is loaded from elsewhere, and nothing a visitor types leaves the browser.
 */

defined( 'ABSPATH' ) || exit;

/** Whether there is such an element, by its file. */
function regulars_has( $metric ) {
	return 1 === preg_match( '/^[a-z]+(-[a-z]+)*$/', $metric ) && is_file( __DIR__ . "/dist/elements/$metric.js" );
}

/** The element with its script, once per page and metric; attributes are passed on by their names. */
function regulars_element( $attributes ) {
	$attributes = is_array( $attributes ) ? $attributes : array();
	$metric     = isset( $attributes['metric'] ) ? (string) $attributes['metric'] : 'nps';
	if ( ! regulars_has( $metric ) ) {
		return '';
	}
	wp_enqueue_script_module( "regulars-$metric", plugins_url( "dist/elements/$metric.js", __FILE__ ), array(), '0.1.0' );
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
	// No calculator with all its parts is lower: what follows stays in its place while the script is on its way.
	if ( 'orders' !== $metric && 1 !== preg_match( '/ (compact|hide)=/', $markup ) ) {
		$markup .= ' style="display: block; min-height: 48rem"';
	}
	return "<regulars-$metric$markup></regulars-$metric>";
}

/** `[regulars metric="nps" lang="pl" promoters="70"]` */
add_shortcode( 'regulars', 'regulars_element' );

/** What the block's settings hold, as attributes: one `name="value"` or `name` per line. */
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

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'regulars', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
		register_block_type( __DIR__ . '/block', array( 'render_callback' => 'regulars_block' ) );
		$metrics = array();
		foreach ( glob( __DIR__ . '/dist/elements/*.js' ) as $file ) {
			$metric = basename( $file, '.js' );
			if ( 'index' !== $metric ) {
				$metrics[] = $metric;
			}
		}
		$handle = generate_block_asset_handle( 'regulars/calculator', 'editorScript' );
		$words  = array(
			'metric'         => __( 'Metric', 'regulars' ),
			'attributes'     => __( 'Attributes, one per line', 'regulars' ),
			'attributesHelp' => __( 'Such as lang="pl" or promoters="70"; the embed builder lists them.', 'regulars' ),
		);
		wp_add_inline_script( $handle, 'window.regularsBlock = ' . wp_json_encode( array( 'metrics' => $metrics, 'words' => $words ) ) . ';', 'before' );
	}
);
