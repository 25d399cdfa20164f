/** True in WebKit: Chromium says of itself that it is that too. */
export const IS_WEBKIT = !('chrome' in window) && navigator.userAgent.includes('AppleWebKit');
