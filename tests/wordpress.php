<?php
// The plugin with WordPress's own functions played by the few lines below: prints what its shortcode and block give.
define( 'ABSPATH', __DIR__ );
$modules = array();
function add_shortcode( $name, $callback ) { $GLOBALS['shortcode'] = $callback; }
function add_action( $name, $callback ) { $GLOBALS['actions'][ $name ] = $callback; }
function register_block_type( $folder, $options ) {}
function register_block_pattern_category( $name, $category ) {}
function register_block_pattern( $name, $pattern ) { $GLOBALS['pattern'] = $pattern; }
function wp_kses_post( $html ) { return strip_tags( $html, '<p><a>' ); }
function generate_block_asset_handle( $block, $field ) { return 'handle'; }
function wp_json_encode( $data ) { return json_encode( $data, JSON_UNESCAPED_UNICODE ); }
function wp_add_inline_script( $handle, $script, $place ) { $GLOBALS['inline'] = $script; }
function plugin_basename( $file ) { return 'regulars/' . basename( $file ); }
function load_plugin_textdomain( $domain, $deprecated, $folder ) { $GLOBALS['folder'] = $folder; }
function __( $text, $domain ) { return $GLOBALS['messages'][ $text ] ?? $text; }
function plugins_url( $path, $file ) { return "/wp-content/plugins/regulars/$path"; }
function esc_html( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function current_user_can( $capability ) { return $GLOBALS['author'] ?? false; }
function is_feed() { return $GLOBALS['feed'] ?? false; }
function get_locale() { return 'en_US'; }
function get_user_locale() { return 'pl_PL'; }
function esc_attr( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function get_block_wrapper_attributes( $more ) { return 'class="wp-block-regulars-calculator" style="' . $more['style'] . '"'; }
function wp_enqueue_script_module( $id, $source, $dependencies, $version ) { $GLOBALS['modules'][ $id ] = "$source?ver=$version"; }
require $argv[1];
$messages = isset( $argv[2] ) ? ( require $argv[2] )['messages'] : array();
$actions['init']();
$before = $inline ?? '';
$actions['enqueue_block_editor_assets']();
echo json_encode( array(
	'shortcode' => call_user_func( $shortcode, array( 'metric' => 'nps', 'lang' => 'pl', 'promoters' => '"><script>', 'onclick' => 'x', 0 => 'compact' ) ),
	'strange'   => array( call_user_func( $shortcode, array( 'metric' => '../nps' ) ), call_user_func( $shortcode, array( 'metric' => 'nothing' ) ) ),
	'bare'      => call_user_func( $shortcode, '' ),
	'block'     => regulars_block( array( 'metric' => 'clv', 'attributes' => "lang=\"pl\"\ncompact\nonclick=\"x\"\n<b>" ) ),
	'looks'     => call_user_func( $shortcode, array( 'metric' => 'nps', 'accent' => '#7a1f5c', 'scheme' => 'dark', 'radius' => '4px; color: red', 'surface' => 'url(//example.org)', 'compact' => '' ) ),
	'coloured'  => regulars_block( array( 'metric' => 'clv', 'attributes' => "accent=\"var(--wp--preset--color--primary)\"\ncompact", 'textColor' => 'contrast', 'style' => array( 'color' => array( 'background' => 'var:preset|color|base' ) ), 'fallback' => '<p>See our guide.</p><script>x</script>' ) ),
	'modules'   => $modules,
	'again'     => call_user_func( $shortcode, array( 'metric' => 'nps', 'compact' => '1' ), 'See our guide.' ),
	'notice'    => ( function () use ( $shortcode ) {
		$GLOBALS['author'] = true;
		return call_user_func( $shortcode, array( 'metric' => 'nsp' ), 'See our guide.' );
	} )(),
	'feed'      => ( function () use ( $shortcode ) {
		$GLOBALS['feed'] = true;
		return call_user_func( $shortcode, array( 'metric' => 'nps' ), 'See our guide.' );
	} )(),
	'folder'    => $folder,
	'before'    => $before,
	'inline'    => $inline,
	'messages'  => $messages,
), JSON_UNESCAPED_SLASHES );
