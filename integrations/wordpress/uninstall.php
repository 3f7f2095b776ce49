<?php
// The plugin stores nothing: no options, no tables, no files outside its folder. Shortcodes and blocks in posts stay as
// their authors wrote them.
defined( 'WP_UNINSTALL_PLUGIN' ) || exit;
