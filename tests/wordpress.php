<?php
// The plugin with WordPress's own functions played by the few lines below: prints what its shortcode and block give.
define( 'ABSPATH', __DIR__ );
$modules = array();
function add_shortcode( $name, $callback ) { $GLOBALS['shortcode'] = $callback; }
function add_action( $name, $callback ) {}
function plugins_url( $path, $file ) { return "/wp-content/plugins/regulars/$path"; }
function esc_attr( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function get_block_wrapper_attributes() { return 'class="wp-block-regulars-calculator"'; }
function wp_enqueue_script_module( $id, $source, $dependencies, $version ) { $GLOBALS['modules'][ $id ] = "$source?ver=$version"; }
require $argv[1];
echo json_encode( array(
	'shortcode' => call_user_func( $shortcode, array( 'metric' => 'nps', 'lang' => 'pl', 'promoters' => '"><script>', 'onclick' => 'x', 0 => 'compact' ) ),
	'strange'   => array( call_user_func( $shortcode, array( 'metric' => '../nps' ) ), call_user_func( $shortcode, array( 'metric' => 'nothing' ) ) ),
	'bare'      => call_user_func( $shortcode, '' ),
	'block'     => regulars_block( array( 'metric' => 'clv', 'attributes' => "lang=\"pl\"\ncompact\nonclick=\"x\"\n<b>" ) ),
	'modules'   => $modules,
), JSON_UNESCAPED_SLASHES );
