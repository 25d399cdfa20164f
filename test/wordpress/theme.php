<?php
/**
 * What the webmaster did: the script once in the theme, for every page.
 *
 * The rest is the test's own. `?bare` leaves the script out of the theme, `?theme=` shows a page in another theme, as
 * the preview of a theme does, and `?dark` in its dark colours.
 */
add_action('wp_head', function () {
    if (!isset($_GET['bare'])) {
        $base = content_url('uploads/klachten');
        echo "<script data-cfasync=\"false\" src=\"$base/klachten-procedure.js\" async></script>\n";
    }
});

if (isset($_GET['theme'])) {
    $chosen = fn() => preg_replace('/\W/', '', $_GET['theme']);
    add_filter('pre_option_template', $chosen);
    add_filter('pre_option_stylesheet', $chosen);
}

if (isset($_GET['dark'])) {
    // Twenty Twenty-One: a setting of the theme, and then what the visitor's system prefers.
    add_filter('theme_mod_respect_user_color_preference', '__return_true');
    // Twenty Twenty-Three: one of its style variations. What WordPress keeps of the styles is for the usual ones.
    add_filter('pre_transient_global_styles_twentytwentythree', '__return_empty_string');
    add_action('shutdown', fn() => delete_transient('global_styles_twentytwentythree'));
    add_filter('wp_theme_json_data_theme', function ($styles) {
        $file = get_theme_file_path('styles/pitch.json');
        return file_exists($file) ? $styles->update_with(json_decode(file_get_contents($file), true)) : $styles;
    });
}
