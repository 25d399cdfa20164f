import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { axeFaults } from '../tools/axe.js';
import { byRole } from '../tools/by-role.js';
import { type KlachtenElement, oneLine, placeArrangement } from './page.js';
import { openTools, placeContacts, pressAndHear, rowOf, toldIn } from './tools-fold.js';

const NUMBER = 'Kopieer nummer van Klachtenportaal Zorg';

/** What stands in for the browser's own ways, and what came of them. */
let copied: string[];
let clipboard: { writeText(text: string): Promise<void> } | undefined;
let oldWay: boolean;

beforeEach(() => {
  copied = [];
  oldWay = true;
  clipboard = {
    writeText: (text) => {
      copied.push(text);
      return Promise.resolve();
    },
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, get: () => clipboard });
  const execCommand = (command: string): boolean => {
    if (!oldWay) return false;
    // As a browser does: it asks the page, and else takes what is selected.
    const root = document.querySelector('klachten-procedure')!.shadowRoot!;
    const field = root.activeElement as HTMLTextAreaElement;
    const event = new ClipboardEvent('copy', {
      clipboardData: new DataTransfer(),
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    const { value, selectionStart, selectionEnd } = field;
    const selected = value.slice(selectionStart, selectionEnd);
    field.dispatchEvent(event);
    copied.push(`${command}: ${event.defaultPrevented ? selected : 'whatever the page likes'}`);
    return true;
  };
  Object.defineProperty(document, 'execCommand', { configurable: true, value: execCommand });
});

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(document, 'execCommand');
});

const refuse = (): void => {
  clipboard = { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
};

const lichtpunt = async (): Promise<[HTMLElement, KlachtenElement]> => {
  const element = await placeArrangement('lichtpunt/wkkgz');
  return [await openTools(element), element];
};

describe('copying', () => {
  it('takes a number as people read it, and says so', async () => {
    const [fold] = await lichtpunt();
    expect(oneLine(toldIn(fold))).to.equal('');
    expect(await pressAndHear(fold, NUMBER)).to.equal('Gekopieerd: 0228 32 22 05');
    expect(copied).to.deep.equal(['0228 32 22 05']);
  });

  it('takes a mail address alone, and a postal address in lines', async () => {
    const [fold] = await lichtpunt();
    await pressAndHear(fold, 'Kopieer e-mailadres van Klachtenportaal Zorg');
    expect(await pressAndHear(fold, 'Kopieer adres van Klachtenportaal Zorg')).to.equal(
      'Gekopieerd: Klachtenportaal Zorg, Westeinde 14a, 1601 BJ Enkhuizen',
    );
    expect(copied).to.deep.equal([
      'info@klachtenportaalzorg.nl',
      'Klachtenportaal Zorg\nWesteinde 14a\n1601 BJ Enkhuizen',
    ]);
  });

  it('writes an address as the letter needs it', async () => {
    const letter = {
      kind: 'letter',
      name: 'Ziekenhuis Nergens',
      attention: { nl: 'Ter attentie van Fenna', en: 'Attn. Fenna' },
      street: 'Postbus 1',
      postcode: '9999 ZZ',
      town: 'Verzonnendam',
    };
    const fold = await openTools(
      await placeContacts({ id: 'een', name: 'Fenna Verzonnen', channels: [letter] }),
    );
    await pressAndHear(fold, /^Kopieer adres/);
    expect(copied).to.deep.equal([
      'Ziekenhuis Nergens\nTer attentie van Fenna\nPostbus 1\n9999 ZZ Verzonnendam',
    ]);
  });

  it('says the same again when the same is copied again', async () => {
    const [fold] = await lichtpunt();
    const told = new Set<string>();
    for (let turn = 0; turn < 3; turn += 1) {
      const before = toldIn(fold);
      expect(await pressAndHear(fold, NUMBER)).to.equal('Gekopieerd: 0228 32 22 05');
      expect(toldIn(fold)).not.to.equal(before);
      told.add(toldIn(fold));
    }
    expect(copied).to.have.length(3);
    expect(told.size).to.equal(2);
  });

  it('speaks from a place that was there before, and is the same one afterwards', async () => {
    const [fold] = await lichtpunt();
    const status = byRole(rowOf(fold, 'Klachtenportaal Zorg'), 'status');
    await pressAndHear(fold, NUMBER);
    expect(status === byRole(rowOf(fold, 'Klachtenportaal Zorg'), 'status')).to.be.true;
  });

  it('says it where it was pressed, until the next press', async () => {
    const [fold] = await lichtpunt();
    await pressAndHear(fold, NUMBER);
    const row = rowOf(fold, 'Klachtenportaal Zorg');
    expect(oneLine(row.innerText)).to.match(
      /Kopieer adres van Klachtenportaal Zorg Gekopieerd: 0228 32 22 05$/,
    );
    await pressAndHear(fold, 'Kopieer nummer van Quasir');
    expect(oneLine(row.innerText)).to.match(/Kopieer adres van Klachtenportaal Zorg$/);
    expect(oneLine(rowOf(fold, 'Quasir').innerText)).to.contain('Gekopieerd: 06 48 44 55 38');
    expect(oneLine(toldIn(fold))).to.equal('Gekopieerd: 06 48 44 55 38');
  });

  for (const [width, height] of [
    [360, 640],
    [320, 256],
  ] as const)
    it(`covers nothing with what it says, in a window of ${width} × ${height}`, async () => {
      await setViewport({ width, height });
      const [fold, element] = await lichtpunt();
      byRole(fold, 'button', NUMBER).focus();
      await pressAndHear(fold, NUMBER);
      for (const button of fold.querySelectorAll('button')) {
        button.focus();
        // WebKit does this a little later by itself.
        button.scrollIntoView({ block: 'nearest' });
        const { left, top } = button.getBoundingClientRect();
        const hit = element.shadowRoot!.elementFromPoint(left + 8, top + 8);
        expect(hit && button.contains(hit), `${oneLine(button.textContent)} is covered`).to.be.true;
      }
      await setViewport({ width: 800, height: 600 });
    });

  it('takes the old way where the browser never answers', async () => {
    clipboard = { writeText: () => new Promise(() => undefined) };
    const [fold] = await lichtpunt();
    expect(await pressAndHear(fold, NUMBER)).to.equal('Gekopieerd: 0228 32 22 05');
    expect(copied).to.deep.equal(['copy: 0228 32 22 05']);
  }).timeout(10_000);

  it('copies nothing of the page when the element has left it before the browser answers', async () => {
    let answer = (): void => undefined;
    clipboard = {
      writeText: () =>
        new Promise((_, reject) => {
          answer = () => {
            reject(new DOMException('no', 'NotAllowedError'));
          };
        }),
    };
    const asked: string[] = [];
    const [fold, element] = await lichtpunt();
    Object.defineProperty(document, 'execCommand', {
      configurable: true,
      value: (command: string) => asked.push(command) > 0,
    });
    byRole(fold, 'button', NUMBER).click();
    element.remove();
    answer();
    await aTimeout(0);
    expect(asked).to.deep.equal([]);
  });

  for (const [why, hinder] of Object.entries({
    'on a page without https, where there is no clipboard': () => {
      clipboard = undefined;
    },
    'in a frame that may not use the clipboard': refuse,
  }))
    it(`still works ${why}, and leaves the focus where it was`, async () => {
      hinder();
      const heard: string[] = [];
      const listen = (): void => void heard.push('the page heard');
      document.body.addEventListener('copy', listen);
      const [fold, element] = await lichtpunt();
      byRole(fold, 'button', NUMBER).focus();
      expect(await pressAndHear(fold, NUMBER)).to.equal('Gekopieerd: 0228 32 22 05');
      document.body.removeEventListener('copy', listen);
      expect(copied).to.deep.equal(['copy: 0228 32 22 05']);
      expect(heard).to.deep.equal([]);
      expect(oneLine(element.shadowRoot!.activeElement!.textContent)).to.equal(NUMBER);
      expect(element.shadowRoot!.querySelectorAll('textarea').length).to.equal(0);
    });

  it('says so where nothing works, and shows the text selected, ready to be copied by hand', async () => {
    refuse();
    oldWay = false;
    const [fold, element] = await lichtpunt();
    expect(await pressAndHear(fold, 'Kopieer adres van Klachtenportaal Zorg')).to.equal(
      'Kopiëren lukt hier niet. Hieronder staat de tekst. Die is al geselecteerd: kopieer hem zelf.',
    );
    const row = rowOf(fold, 'Klachtenportaal Zorg');
    const field = byRole(row, 'textbox', 'Tekst om te kopiëren') as HTMLTextAreaElement;
    await waitUntil(() => element.shadowRoot!.activeElement === field);
    const { value, selectionStart, selectionEnd } = field;
    expect(value.slice(selectionStart, selectionEnd)).to.equal(
      'Klachtenportaal Zorg\nWesteinde 14a\n1601 BJ Enkhuizen',
    );
    expect(await axeFaults(element)).to.deep.equal([]);
    element.lang = 'ar';
    await element.updateComplete;
    expect(fold.querySelectorAll('textarea').length).to.equal(1);
    const { direction } = getComputedStyle(fold.querySelector('textarea')!);
    expect(direction, 'a number would be read from the wrong end').to.equal('ltr');
    element.lang = 'nl';
    await element.updateComplete;

    oldWay = true;
    await pressAndHear(fold, NUMBER);
    expect(fold.querySelectorAll('textarea').length).to.equal(0);
  }).timeout(30_000);

  it('does nothing more once the element has left the page', async () => {
    const [fold, element] = await lichtpunt();
    byRole(fold, 'button', NUMBER).click();
    element.remove();
    await Promise.resolve();
    document.body.append(element);
    await element.updateComplete;
    expect(oneLine(toldIn(await openTools(element)))).to.equal('');
    element.remove();
  });

  it('can be done by keyboard alone', async () => {
    const [fold, element] = await lichtpunt();
    byRole(fold, 'button', 'Bewaar in je contacten (Klachtenportaal Zorg)').focus();
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => oneLine(element.shadowRoot!.activeElement?.textContent ?? '') === NUMBER);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => toldIn(fold).includes('0228'));
    expect(copied).to.deep.equal(['0228 32 22 05']);
  });
});
