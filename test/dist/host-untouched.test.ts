/** A page with styles of its own stays as it was: demo/pagina-stijlen. */
import { expect } from '@open-wc/testing';
import { addScript, closeFrames, type Frame, shownIn } from './frame.js';
import { CARD, openHost, PROCEDURE, SENTENCE, wordsIn } from './host-page.js';
import { HOST_STYLES } from './host-styles.table.js';

/** What pages are made of, in our own class names too; ours in a box that stays as it is, whatever is in it. */
const BOX = 'display: block !important; width: 300px !important; height: 200px !important; overflow: auto !important';
const PAGE = `<h1 class="heading">Titel</h1><h2 class="title">Kop</h2>
  <p class="step quiet">Tekst met een <a href="#" class="link">link</a> en <span class="number">een getal</span></p>
  <ol class="root"><li class="card">Een</li></ol><ul class="cards"><li>Twee</li></ul>
  <table><tr><td class="channel">Cel</td></tr></table><svg class="icon" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>
  <form><label class="option"><input type="radio" name="a" /> Keuze</label><button class="action">Knop</button></form>
  <details open><summary>Meer</summary><div class="hidden" part="root">Niets</div></details>
  <div style="${BOX}">${SENTENCE}${PROCEDURE}${CARD}</div>
  <footer class="primary">Onderaan</footer>`;

const OURS = 'klachten-procedure, klachten-contact';

/** Everything outside our elements: how it looks, where it stands, and how it is written. */
function looksOf({ document, window }: Frame): string[] {
  // What moves looks different every time: all of it as at its start.
  for (const animation of document.getAnimations()) animation.cancel();
  const elements = [...document.querySelectorAll(`:not(${OURS}, ${OURS.replaceAll(',', ' *,')} *, head *)`)];
  // The sentence is as long as what is in it.
  const places = elements.filter((element) => !element.querySelector(':scope > klachten-contact'));
  return [
    ...elements.flatMap((element) => {
      const style = window.getComputedStyle(element);
      const sized = places.includes(element);
      const names = Array.from(style).filter((name) => sized || !/size|width|height|origin/.test(name));
      return names.map((name) => `${nameOf(element)} ${name}: ${style.getPropertyValue(name)}`);
    }),
    ...places.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${nameOf(element)} stands at ${x} ${y}, ${width} by ${height}`;
    }),
    ...elements.map((element) => (element.cloneNode(false) as Element).outerHTML),
  ];
}

const nameOf = (element: Element): string => `${element.localName}.${element.getAttribute("class") ?? ""}`;

describe('it leaves as it was a page that', () => {
  afterEach(closeFrames);

  for (const style of HOST_STYLES)
    it(style.title, async () => {
      const frame = await openHost(PAGE, style);
      const { head, styleSheets, adoptedStyleSheets } = frame.document;
      const before = looksOf(frame);
      expect(before).to.have.length.above(2000);
      const inHead = head.innerHTML;
      addScript(frame);
      await shownIn(frame);
      await wordsIn(frame);
      expect(looksOf(frame).filter((line, at) => line !== before[at])).to.deep.equal([]);
      expect(head.innerHTML.replace(/<script src="[^"]*klachten-procedure.js"><\/script>/, '')).to.equal(inHead);
      expect(styleSheets).to.have.lengthOf(1);
      expect(adoptedStyleSheets).to.have.lengthOf(0);
    });
});
