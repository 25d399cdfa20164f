<?php
/**
 * Makes the site: run once by the command line, in the folder of WordPress.
 * Prints who may post, with what password, as JSON.
 */
$_SERVER['HTTP_HOST'] = parse_url(getenv('SITE_ORIGIN'), PHP_URL_HOST);
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define('WP_INSTALLING', true);

mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
(new mysqli('localhost', 'root', '', '', 0, getenv('DB_SOCKET')))->query(
    'CREATE DATABASE wordpress CHARACTER SET utf8mb4'
);

/** There is nobody to write to about the new site. */
function wp_new_blog_notification()
{
}

require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

$password = 'lichtpunt';
$made = wp_install('Zorg in de praktijk', 'beheer', 'beheer@zorg.example', false, '', $password);
update_option('show_avatars', 0);
update_option('default_comment_status', 'closed');
$author = wp_insert_user([
    'user_login' => 'auteur',
    'user_pass' => $password,
    'user_email' => 'auteur@zorg.example',
    'role' => 'author',
]);

function person($id, $login, $password)
{
    [$token] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'test']);
    return ['login' => $login, 'password' => $password, 'token' => $token];
}

echo "\n", json_encode([
    'administrator' => person($made['user_id'], 'beheer', $password),
    'author' => person($author, 'auteur', $password),
    'version' => get_bloginfo('version'),
]);
