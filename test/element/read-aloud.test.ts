/** How a visitor has it read aloud. No voice was heard: browsers without a window have none. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { axeFaults } from '../tools/axe.js';
import { byRole } from '../tools/by-role.js';
import { placeArrangement, textOf } from './page.js';
import { button, buttons, hasFocus, markedWords, openTools, press, type Tools } from './read-aloud.page.js';
import { type StandIn, standIn, voice, withoutSpeech, withSpeech } from './speech.js';

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

const lastSaid = (): string => speech.said.at(-1)?.text ?? '';

const finishAll = (): void => {
  for (let at = 0; speech.isSpeaking && at < 1000; at += 1) speech.finish();
};

describe('whether it can be read aloud', () => {
  it('is offered where the device has a voice for the language', async () => {
    expect(buttons(await open())).to.deep.equal(['Lees voor']);
  });

  for (const [title, voices] of [
    ['with no voice', []],
    ['with a voice for another language', [voice('en-GB')]],
    ['with a voice that would send the text away', [voice('nl-NL', { localService: false, default: true })]],
  ] as const)
    it(`is not offered ${title}`, async () => {
      speech.setVoices(voices);
      expect(buttons(await open())).to.deep.equal([]);
    });

  it('is not offered, and nothing breaks, in a browser that cannot speak', async () => {
    speech.restore();
    const restore = withoutSpeech();
    const tools = await open();
    restore();
    expect(buttons(tools)).to.deep.equal([]);
    expect(button(tools, 'Print deze klachtenprocedure').tagName).to.equal('BUTTON');
  });

  const BROKEN: Record<string, () => () => void> = {
    'that says it can speak, and has nothing for it': () => withSpeech(undefined),
    'that knows of no voices': () =>
      withSpeech({ getVoices: () => undefined, addEventListener: () => undefined }),
    'with a voice of no language': () =>
      withSpeech({ getVoices: () => [{ localService: true }], addEventListener: () => undefined }),
    'that knows no locales': () => replaceIn(Intl, 'Locale', undefined),
    'with a faulty stand-in for locales': () =>
      replaceIn(Intl, 'getCanonicalLocales', () => {
        throw new Error('no');
      }),
  };
  const replaceIn = (holder: object, name: string, value: unknown): (() => void) => {
    const own = Object.getOwnPropertyDescriptor(holder, name)!;
    Object.defineProperty(holder, name, { configurable: true, writable: true, value });
    return () => {
      Object.defineProperty(holder, name, own);
    };
  };
  for (const [title, hinder] of Object.entries(BROKEN))
    it(`is not offered, and nothing breaks, in a browser ${title}`, async () => {
      const restore = hinder();
      try {
        const tools = await open();
        expect(buttons(tools)).to.deep.equal([]);
        expect(button(tools, 'Print deze klachtenprocedure').tagName).to.equal('BUTTON');
      } finally {
        restore();
      }
    });

  it('leaves the focus in the fold when the voices go', async () => {
    const tools = await open();
    await press(tools, 'Lees voor');
    for (const name of ['Pauze', 'Stop']) {
      button(tools, name).focus();
      speech.setVoices([]);
      await tools.element.updateComplete;
      expect(hasFocus(tools, 'Print deze klachtenprocedure'), name).to.equal(true);
      speech.setVoices([DUTCH]);
      await tools.element.updateComplete;
      await press(tools, 'Lees voor');
    }
  });

  it('is offered as soon as the device has found its voices, and no longer when they go', async () => {
    speech.setVoices([]);
    const tools = await open();
    speech.setVoices([DUTCH]);
    await tools.element.updateComplete;
    expect(buttons(tools)).to.deep.equal(['Lees voor']);
    await press(tools, 'Lees voor');
    speech.setVoices([]);
    await tools.element.updateComplete;
    expect(buttons(tools)).to.deep.equal([]);
    expect(speech.isSpeaking).to.equal(false);
  });

  it('asks nothing of the device before the tools are opened, and says nothing before a press', async () => {
    const element = await placeArrangement('lichtpunt/wkkgz');
    expect(speech.asked).to.equal(0);
    await openTools(element);
    expect(speech.asked).to.be.greaterThan(0);
    expect(speech.said).to.deep.equal([]);
    expect(markedWords()).to.equal(undefined);
  });
});

describe('the voice', () => {
  const AWAY = voice('nl-NL', { localService: false, default: true });
  const FLEMISH = voice('nl-BE');
  const CASES: readonly (readonly [string, readonly SpeechSynthesisVoice[], SpeechSynthesisVoice])[] = [
    ['is never one from elsewhere', [AWAY, DUTCH], DUTCH],
    ['is from the Netherlands before Flanders', [FLEMISH, DUTCH], DUTCH],
    ['is from Flanders when there is no other', [AWAY, FLEMISH], FLEMISH],
    ['is the one a visitor chose for everything', [DUTCH, voice('nl-BE', { default: true })], FLEMISH],
    [
      'is not the chosen one when that speaks something else',
      [voice('en-GB', { default: true }), DUTCH],
      DUTCH,
    ],
    ['is found as Android writes it', [voice('nl_BE'), voice('nl_NL')], voice('nl_NL')],
    ['is found as some of its makers write it', [voice('nld-NLD')], voice('nld-NLD')],
    ['is not taken for one of a neighbouring language', [voice('nds-DE'), DUTCH], DUTCH],
  ];
  for (const [title, voices, chosen] of CASES)
    it(title, async () => {
      speech.setVoices(voices);
      await press(await open(), 'Lees voor');
      finishAll();
      expect(speech.said.length).to.be.greaterThan(50);
      expect([...new Set(speech.said.map(({ voice: by }) => by?.name))]).to.deep.equal([chosen.name]);
      expect(speech.said[0]?.lang).to.equal(chosen.lang.replace('_', '-'));
    });
});

describe('a visitor who has it read', () => {
  it('hears it begin within the press: later is too late for iOS', async () => {
    button(await open(), 'Lees voor').click();
    expect(lastSaid()).to.equal(FIRST);
  });

  it('pauses, goes on with the same sentence, and stops, by keyboard; the focus stays', async () => {
    const tools = await open();
    const key = async (name: string): Promise<void> => {
      await sendKeys({ press: name });
      await tools.element.updateComplete;
    };
    button(tools, 'Lees voor').focus();
    await key('Enter');
    expect(buttons(tools)).to.deep.equal(['Pauze', 'Stop']);
    expect(hasFocus(tools, 'Pauze')).to.equal(true);
    for (let at = 0; at < 3; at += 1) speech.finish();
    const sentence = lastSaid();
    expect(sentence).not.to.equal(FIRST);
    const count = speech.said.length;

    await key(' ');
    expect(speech.isSpeaking).to.equal(false);
    expect(buttons(tools)).to.deep.equal(['Ga verder', 'Stop']);
    expect(hasFocus(tools, 'Ga verder')).to.equal(true);
    expect(markedWords()).to.equal(sentence);

    await key(' ');
    expect(speech.said).to.have.length(count + 1);
    expect(lastSaid()).to.equal(sentence);
    expect(hasFocus(tools, 'Pauze')).to.equal(true);
    speech.finish();
    expect(lastSaid()).not.to.equal(sentence);

    await key('Tab');
    expect(hasFocus(tools, 'Stop')).to.equal(true);
    await key('Enter');
    expect(speech.isSpeaking).to.equal(false);
    expect(buttons(tools)).to.deep.equal(['Lees voor']);
    expect(hasFocus(tools, 'Lees voor')).to.equal(true);
    expect(markedWords()).to.equal(undefined);

    await key('Enter');
    expect(lastSaid()).to.equal(FIRST);
  });

  it('may stop in a pause, and begins anew', async () => {
    const tools = await open();
    await press(tools, 'Lees voor');
    speech.finish();
    await press(tools, 'Pauze');
    await press(tools, 'Stop');
    expect(buttons(tools)).to.deep.equal(['Lees voor']);
    await press(tools, 'Lees voor');
    expect(lastSaid()).to.equal(FIRST);
  });

  it('finds the button as it was when all is read, and keeps the focus', async () => {
    const tools = await open();
    await press(tools, 'Lees voor');
    button(tools, 'Stop').focus();
    finishAll();
    await tools.element.updateComplete;
    expect(buttons(tools)).to.deep.equal(['Lees voor']);
    expect(hasFocus(tools, 'Lees voor')).to.equal(true);
    expect(markedWords()).to.equal(undefined);
  });

  const outcome = ({ fold }: Tools): string => textOf(byRole(byRole(fold, 'group', 'Voorlezen'), 'status'));

  for (const error of ['synthesis-failed', 'language-unavailable', 'not-allowed', 'audio-busy'])
    it(`is told when the device cannot (${error}), and may try again`, async () => {
      const tools = await open();
      await press(tools, 'Lees voor');
      speech.fail(error);
      await tools.element.updateComplete;
      expect(buttons(tools)).to.deep.equal(['Lees voor']);
      expect(outcome(tools)).to.equal('Voorlezen lukt nu niet.');
      expect(markedWords()).to.equal(undefined);
      await press(tools, 'Lees voor');
      expect(outcome(tools)).to.equal('');
      expect(speech.isSpeaking).to.equal(true);
    });

  it('is told when asking for the voice breaks, and may try again', async () => {
    const tools = await open();
    speech.refuse();
    for (let at = 0; at < 2; at += 1) {
      await press(tools, 'Lees voor');
      expect(buttons(tools)).to.deep.equal(['Lees voor']);
      expect(outcome(tools)).to.equal('Voorlezen lukt nu niet.');
      expect(markedWords()).to.equal(undefined);
    }
  });

  it('can press with a thumb', async () => {
    const tools = await open();
    await press(tools, 'Lees voor');
    for (const name of ['Pauze', 'Stop'])
      expect(button(tools, name).getBoundingClientRect().height).to.be.at.least(44);
  });

  it('meets nothing that axe finds wrong: silent, reading, paused, failed', async () => {
    const tools = await open();
    expect(await axeFaults(tools.element)).to.deep.equal([]);
    for (const name of ['Lees voor', 'Pauze', 'Ga verder']) {
      await press(tools, name);
      expect(await axeFaults(tools.element)).to.deep.equal([]);
    }
    speech.fail('synthesis-failed');
    await tools.element.updateComplete;
    expect(await axeFaults(tools.element)).to.deep.equal([]);
  });
});
