/** What may happen while it is read: the page changes, others speak, the visitor leaves. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html, render } from 'lit';
import { makeReadAloud } from '../../src/element/extras/read-aloud.js';
import { allByRole, byRole } from '../tools/by-role.js';
import { change, placeArrangement, textOf } from './page.js';
import { buttons, foldOf, markedWords, openTools, press, toggle, type Tools } from './read-aloud.page.js';
import { type StandIn, standIn, voice } from './speech.js';

const DUTCH = voice('nl-NL');
const FIRST = 'Een klacht over Lichtpunt?';

let speech: StandIn;

beforeEach(() => {
  speech = standIn(DUTCH);
});

afterEach(() => {
  speech.restore();
});

const open = async (): Promise<Tools> => openTools(await placeArrangement('lichtpunt/wkkgz'));

const said = (): string[] => speech.said.map(({ text }) => text);

const finishAll = (): void => {
  for (let at = 0; speech.isSpeaking && at < 1000; at += 1) speech.finish();
};

const finish = (count: number): void => {
  for (let at = 0; at < count; at += 1) speech.finish();
};

/** Its texts, as the element changes them. */
const textsIn = (element: HTMLElement): Text[] =>
  [...element.childNodes].filter((node) => node instanceof Text && node.data.trim()) as Text[];

describe('an element that changes while it is read', () => {
  it('is read on, with what is new, and nothing twice', async () => {
    const tools = await open();
    const headings = allByRole(tools.element, 'heading').length;
    await press(tools, 'Lees voor');
    finish(3);
    const sentence = said().at(-1);
    await change(tools.element, { 'provider-phone': '050 571 39 99' });
    expect(speech.isSpeaking).to.equal(true);
    finishAll();
    expect(said().filter((text) => text === sentence)).to.have.length(1);
    expect(said().some((text) => text.includes('0 5 0, 5 7 1, 3 9, 9 9'))).to.equal(true);
    expect(said().filter((text) => /^Stap \d/.test(text))).to.have.length(4);
    expect(headings).to.be.greaterThan(10);
  });

  it('is read on where a sentence was replaced', async () => {
    const tools = await open();
    await press(tools, 'Lees voor');
    finish(2);
    const before = said().length;
    await change(tools.element, { 'heading-level': '4' });
    finishAll();
    expect(said().slice(before).length).to.be.greaterThan(50);
    expect(said().filter((text) => text === FIRST)).to.have.length(1);
  });

  it('is read without the words that are gone', async () => {
    const tools = await open();
    await press(tools, 'Lees voor');
    finish(12);
    byRole(tools.element, 'heading', 'Wie kan je helpen?').closest('section')!.remove();
    finishAll();
    expect(said()).not.to.include('Wie kan je helpen?');
    expect(said().filter((text) => /^Stap \d/.test(text))).to.have.length(4);
    expect(said()).to.include('Over deze informatie');
  });

  it('is read on when the very sentence goes, also in a pause', async () => {
    const tools = await open();
    const [sentence] = textsIn(tools.element.shadowRoot!.querySelector<HTMLElement>('.root > p')!);
    await press(tools, 'Lees voor');
    finish(2);
    expect(said().at(-1)).to.match(/^Een klacht betekent/);
    sentence!.data = 'Iets anders.';
    speech.finish();
    expect(said().at(-1)).to.equal('Iets anders.');
    await press(tools, 'Pauze');
    sentence!.data = '';
    await press(tools, 'Ga verder');
    expect(said().at(-1)).to.match(/^Blijf er niet mee zitten/);
    finishAll();
    expect(said().filter((text) => /^Blijf er niet mee zitten/.test(text))).to.have.length(1);
  });

  it('falls silent when it is in another language from now on, or one without a voice', () => {
    const element = document.body.appendChild(document.createElement('div'));
    const root = element.attachShadow({ mode: 'open' });
    const leaving = new AbortController();
    let locale = 'nl';
    const update = (): void => {
      render(
        html`<div class="root" lang=${locale}>
          <p>Een zin.</p>
          ${view(locale)}
        </div>`,
        root,
      );
    };
    const host = Object.assign(element, { updateComplete: Promise.resolve() });
    const view = makeReadAloud({ element: host, root, update, signal: leaving.signal });
    const labels = (): string[] => allByRole(element, 'button').map(textOf);
    const inLanguage = (next: string): void => {
      locale = next;
      update();
    };
    speech.setVoices([DUTCH, voice('en-GB')]);
    update();
    allByRole(element, 'button')[0]!.click();
    expect(said()).to.deep.equal(['Een zin.']);
    inLanguage('en');
    expect(speech.isSpeaking).to.equal(false);
    expect(labels()).to.have.length(1);
    inLanguage('tr');
    expect(labels()).to.have.length(0);
    leaving.abort();
    element.remove();
  });
});

describe('others who speak', () => {
  it('get the voice when they are another element that asks for it', async () => {
    const first = await open();
    const second = await open();
    await press(first, 'Lees voor');
    finish(3);
    await press(second, 'Lees voor');
    await first.element.updateComplete;
    expect(buttons(first)).to.deep.equal(['Lees voor']);
    expect(buttons(second)).to.deep.equal(['Pauze', 'Stop']);
    expect(said().at(-1)).to.equal(FIRST);
    expect(markedWords()).to.equal(FIRST);
    const count = said().length;
    speech.finish();
    expect(said()).to.have.length(count + 1);
    first.element.remove();
    expect(speech.isSpeaking).to.equal(true);
    expect(markedWords()).not.to.equal(undefined);
  });

  it('end the pause of the one who had it', async () => {
    const first = await open();
    const second = await open();
    await press(first, 'Lees voor');
    await press(first, 'Pauze');
    await press(second, 'Lees voor');
    await first.element.updateComplete;
    expect(buttons(first)).to.deep.equal(['Lees voor']);
    expect(buttons(second)).to.deep.equal(['Pauze', 'Stop']);
  });

  it('keep the voice when they are the page that took it', async () => {
    const tools = await open();
    await press(tools, 'Lees voor');
    const { silenced } = speech;
    speechSynthesis.cancel();
    speechSynthesis.speak(new SpeechSynthesisUtterance('Welkom!'));
    await nextFrame();
    await tools.element.updateComplete;
    expect(buttons(tools)).to.deep.equal(['Lees voor']);
    expect(textOf(tools.fold)).not.to.include('lukt nu niet');
    expect(speech.silenced).to.equal(silenced + 1);
    expect(said().at(-1)).to.equal('Welkom!');
    expect(markedWords()).to.equal(undefined);
  });

  it('get their turn when they wait for it', async () => {
    const tools = await open();
    await press(tools, 'Lees voor');
    for (const text of ['Welkom!', 'Hallo!']) speechSynthesis.speak(new SpeechSynthesisUtterance(text));
    speech.finish();
    await tools.element.updateComplete;
    expect(buttons(tools)).to.deep.equal(['Lees voor']);
    expect(said().at(-1)).to.equal('Hallo!');
  });

  it('are cut off by a visitor who presses', async () => {
    const tools = await open();
    speechSynthesis.speak(new SpeechSynthesisUtterance('Welkom!'));
    await press(tools, 'Lees voor');
    expect(speech.silenced).to.equal(1);
    expect(said().at(-1)).to.equal(FIRST);
    expect(buttons(tools)).to.deep.equal(['Pauze', 'Stop']);
  });
});

describe('it falls silent, and leaves no mark,', () => {
  const isSilent = (): boolean => !speech.isSpeaking && markedWords() === undefined;

  it('with the fold that holds the buttons', async () => {
    const tools = await open();
    await press(tools, 'Lees voor');
    await toggle(tools, false);
    expect(isSilent()).to.equal(true);
    await toggle(tools, true);
    expect(buttons(tools)).to.deep.equal(['Lees voor']);
  });

  for (const [title, hide] of Object.entries<(holder: HTMLDetailsElement) => void>({
    'that is hidden': (holder) => {
      holder.hidden = true;
    },
    'that cannot be seen': (holder) => {
      holder.style.visibility = 'hidden';
    },
    'that folds': (holder) => {
      holder.open = false;
    },
  }))
    it(`after the sentence, in a part of the page ${title}`, async () => {
      const holder = await fixture<HTMLDetailsElement>('<details open><summary>Klachten</summary></details>');
      const element = await placeArrangement('lichtpunt/wkkgz');
      holder.append(element);
      await element.updateComplete;
      const tools = await openTools(element);
      await press(tools, 'Lees voor');
      finish(2);
      const count = said().length;
      hide(holder);
      speech.finish();
      expect(isSilent()).to.equal(true);
      expect(said()).to.have.length(count);
      Object.assign(holder, { hidden: false, open: true }).style.visibility = '';
      await element.updateComplete;
      expect(buttons(tools)).to.deep.equal(['Lees voor']);
    });

  it('but not with another fold', async () => {
    const tools = await open();
    const fold = foldOf(tools.element, 'Over deze informatie');
    await press(tools, 'Lees voor');
    await toggle({ element: tools.element, fold }, true);
    await toggle({ element: tools.element, fold }, false);
    expect(speech.isSpeaking).to.equal(true);
  });

  it('when the element leaves the page, and is ready when it comes back', async () => {
    const tools = await open();
    await press(tools, 'Lees voor');
    const { parentElement } = tools.element;
    tools.element.remove();
    expect(isSilent()).to.equal(true);
    parentElement!.append(tools.element);
    await tools.element.updateComplete;
    expect(buttons(tools)).to.deep.equal(['Lees voor']);
    await press(tools, 'Lees voor');
    expect(said().at(-1)).to.equal(FIRST);
  });

  it('when the visitor leaves the page', async () => {
    const tools = await open();
    await press(tools, 'Lees voor');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await tools.element.updateComplete;
    expect(isSilent()).to.equal(true);
    expect(buttons(tools)).to.deep.equal(['Lees voor']);
  });

  it('but goes on while the page is hidden: the screen may be off', async () => {
    const tools = await open();
    await press(tools, 'Lees voor');
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(speech.isSpeaking).to.equal(true);
    speech.finish();
    expect(speech.isSpeaking).to.equal(true);
  });

  it('and hears of nothing any more when its element is gone', async () => {
    const tools = await open();
    await press(tools, 'Lees voor');
    await press(tools, 'Pauze');
    tools.element.remove();
    const { asked, silenced } = speech;
    speech.setVoices([]);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await nextFrame();
    expect(speech.asked).to.equal(asked);
    expect(speech.silenced).to.equal(silenced);
    expect(speech.listeners).to.equal(0);
  });
});
