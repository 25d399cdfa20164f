/**
 * What LiteSpeed and WP Rocket do with the scripts of a page: they change the type, so that none of them runs, and
 * put real ones in their place at the first touch, key or movement of the mouse.
 */
{
  const ALL = ['keydown', 'mousedown', 'mousemove', 'touchstart', 'touchmove', 'wheel'];
  // With `?finger` a press is the first there is, as on a telephone: nothing moves there before it.
  const isFinger = document.currentScript.src.endsWith('?finger');
  const FIRST = ALL.filter((name) => !isFinger || name !== 'mousemove');
  const addressOf = ({ dataset }) => dataset.src ?? dataset.rocketSrc;

  const runAll = () => {
    for (const name of FIRST) window.removeEventListener(name, runAll, true);
    for (const old of document.querySelectorAll(
      'script[type="litespeed/javascript"], script[type="rocketlazyloadscript"]',
    )) {
      const real = document.createElement('script');
      for (const { name, value } of old.attributes) if (name !== 'type') real.setAttribute(name, value);
      real.addEventListener('load', () => {
        document.documentElement.dataset.ran = 'late';
        // For scripts that wait for what is long past.
        document.dispatchEvent(new Event('DOMContentLiteSpeedLoaded'));
        window.dispatchEvent(new Event('rocket-load'));
      });
      real.src = addressOf(old);
      old.replaceWith(real);
    }
  };
  for (const name of FIRST) window.addEventListener(name, runAll, true);
}
