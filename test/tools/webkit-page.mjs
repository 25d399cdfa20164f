/**
 * The part of Playwright's `Page` that @web/test-runner-commands uses, spoken as WebDriver: keyboard, mouse,
 * viewport. Media features cannot be emulated in WebKitGTK; its smallest window is 447 px wide.
 */
import { setTimeout as wait } from 'node:timers/promises';

/** Keys that write no character have a code point of their own in WebDriver. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const BUTTONS = { left: 0, middle: 1, right: 2 };

export function pageOf(browser) {
  return {
    keyboard: keyboardOf(browser),
    mouse: mouseOf(browser),
    setViewportSize: (size) => setViewportSize(browser, size),
    emulateMedia() {
      throw new Error('WebKitGTK cannot emulate media features.');
    },
  };
}

function keyboardOf(browser) {
  const perform = (actions) =>
    browser.call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  return {
    down: (key) => perform([keyDown(key)]),
    up: (key) => perform([keyUp(key)]),
    type: (text) => perform([...text].flatMap((key) => [keyDown(key), keyUp(key)])),
    press(chord) {
      const keys = chord === '+' ? [chord] : chord.split('+');
      return perform([...keys.map(keyDown), ...keys.reverse().map(keyUp)]);
    },
  };
}

function keyDown(key) {
  return { type: 'keyDown', value: KEYS[key] ?? key };
}

function keyUp(key) {
  return { type: 'keyUp', value: KEYS[key] ?? key };
}

function mouseOf(browser) {
  const perform = (actions) =>
    browser.call('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const press = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS[button] });
  const release = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });
  return {
    move: (x, y) => perform([move(x, y)]),
    down: ({ button } = {}) => perform([press(button)]),
    up: ({ button } = {}) => perform([release(button)]),
    click: (x, y, { button } = {}) => perform([move(x, y), press(button), release(button)]),
  };
}

/** WebDriver sizes the window, with its borders and tool bar: ask, measure, and ask again for the difference. */
async function setViewportSize(browser, { width, height }) {
  let outer = { width, height };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await browser.call('POST', '/window/rect', outer);
    await wait(50);
    const script = 'return [innerWidth, innerHeight]';
    const [innerWidth, innerHeight] = await browser.call('POST', '/execute/sync', { script, args: [] });
    if (innerWidth === width && innerHeight === height) return;
    outer = { width: outer.width + width - innerWidth, height: outer.height + height - innerHeight };
  }
}
