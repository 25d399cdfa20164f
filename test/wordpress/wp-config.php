<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('DB_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', getenv('SITE_ORIGIN'));
define('WP_SITEURL', getenv('SITE_ORIGIN'));
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
// Application passwords without https.
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_DEFAULT_THEME', 'twentytwentythree');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define("{$name}_KEY", "$name of a site that is gone in a minute");
    define("{$name}_SALT", "and its salt, $name");
}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
