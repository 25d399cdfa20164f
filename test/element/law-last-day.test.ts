import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { computeAccessibleDescription } from 'dom-accessibility-api';
import { fullDateText } from '../../src/i18n/format.js';
import { answerDays } from '../../src/model/last-day.js';
import { laws } from '../../src/model/laws.js';
import { byRole } from '../tools/by-role.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { fieldIn, foldOf, hostOf, lawOf, pick, resultIn } from './law-page.js';
import { change, listen, textOf } from './page.js';

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
  expect(console.warnings).to.be.empty;
});

/** Typed by hand: 1 January, so that the order of day and month in the browser's language does not matter. */
const NEW_YEAR = ['1', 'ArrowRight', '1', 'ArrowRight', '2', '0', '2', '7'];

describe('the last day for an answer', () => {
  let fold: HTMLElement;

  beforeEach(async () => {
    fold = await lawOf('lichtpunt/wkkgz');
  });

  it('stands under a heading of its own, below the one it belongs to', () => {
    expect(byRole(fold, 'heading', 'Wanneer krijg je uiterlijk een oordeel?').localName).to.equal('h4');
  });

  it('asks for the day of a complaint in writing, and says what becomes of it', () => {
    const field = fieldIn(fold);
    expect(field.type).to.equal('date');
    expect(computeAccessibleDescription(field)).to.equal(
      'Het gaat om een klacht die je schriftelijk indiende. Wat je hier invult, wordt niet bewaard en niet verstuurd.',
    );
  });

  it('says what it is and what it rests on', () => {
    expect(textOf(fold)).to.contain(
      'Dit is een hulpmiddel. Het rekent met artikel 17 van de Wkkgz, en met de werkdagen van de Algemene termijnenwet: alle dagen behalve zaterdag, zondag en algemeen erkende feestdagen. Andere vrije dagen telt het niet mee. Of die wetten zijn veranderd, is niet nagekeken.',
    );
  });

  it('says nothing as long as no day is given, in a region that is there', () => {
    expect(resultIn(fold)).to.equal('');
  });

  it('is told with its weekday, with the extension, and with how it was counted', async () => {
    const region = byRole(fold.querySelector<HTMLElement>('[part="last-day"]')!, 'status');
    await pick(fold, '2026-11-23');
    expect(resultIn(fold)).to.equal(
      'Volgens de wet is de laatste dag voor een oordeel: maandag 4 januari 2027. ' +
        'Zo is gerekend: 6 weken na 23 november 2026 is 4 januari 2027. ' +
        'Heeft de zorgaanbieder de tijd langer gemaakt? Dan is de laatste dag: maandag 1 februari 2027. ' +
        'Zo is gerekend: 6 weken en nog 4 weken na 23 november 2026 is 1 februari 2027.',
    );
    expect(region === byRole(fold.querySelector<HTMLElement>('[part="last-day"]')!, 'status')).to.equal(true);
  });

  for (const [day, last, why] of [
    [
      '2026-11-14',
      'maandag 28 december 2026',
      '26 december 2026. Dat is een zaterdag, dus telt de eerste werkdag daarna.',
    ],
    [
      '2026-11-22',
      'maandag 4 januari 2027',
      '3 januari 2027. Dat is een zondag, dus telt de eerste werkdag daarna.',
    ],
    [
      '2026-03-24',
      'woensdag 6 mei 2026',
      '5 mei 2026. Dat is een feestdag, dus telt de eerste werkdag daarna.',
    ],
    [
      '2027-02-12',
      'dinsdag 30 maart 2027',
      '26 maart 2027. Dat is een feestdag, dus telt de eerste werkdag daarna.',
    ],
    ['2028-01-18', 'dinsdag 29 februari 2028', '29 februari 2028. Heeft'],
  ] as const)
    it(`is ${last} for ${day}, and says why`, async () => {
      await pick(fold, day);
      expect(resultIn(fold)).to.contain(`laatste dag voor een oordeel: ${last}. Zo is gerekend: 6 weken na `);
      expect(resultIn(fold)).to.contain(`is ${why}`);
    });

  it('changes with the day, and goes when the day goes', async () => {
    await pick(fold, '2026-11-23');
    await pick(fold, '2026-11-24');
    expect(resultIn(fold)).to.contain('dinsdag 5 januari 2027').and.not.to.contain('maandag');
    await pick(fold, '');
    expect(resultIn(fold)).to.equal('');
  });

  for (const day of ['0002-11-23', '0202-11-23', '2014-12-31', '2100-01-01', '9999-12-31', 'gisteren'])
    it(`is not told for ${day}, and nothing fails`, async () => {
      await pick(fold, '2026-11-23');
      await pick(fold, day);
      expect(resultIn(fold)).to.equal('');
      expect(console.errors).to.be.empty;
    });

  it('is found by keyboard alone', async () => {
    const field = fieldIn(fold);
    field.focus();
    for (const press of NEW_YEAR) await sendKeys({ press });
    await hostOf(fold).updateComplete;
    expect(field.value).to.equal('2027-01-01');
    const day = fullDateText('nl', answerDays(laws.wkkgz, field.value)!.answer.day);
    expect(day).to.equal('vrijdag 12 februari 2027');
    expect(resultIn(fold)).to.contain(day);
  });

  it('stays with the day in the field when the element is moved, and when the page changes it', async () => {
    const element = hostOf(fold);
    await pick(fold, '2026-11-23');
    document.body.append(element);
    await element.updateComplete;
    await change(element, { 'heading-level': '3' });
    expect(fieldIn(foldOf(element)).value).to.equal('2026-11-23');
    expect(resultIn(foldOf(element))).to.contain('maandag 4 januari 2027');
    element.remove();
  });

  it('is one for each element', async () => {
    const other = await lawOf('lichtpunt/wkkgz');
    await pick(other, '2026-11-23');
    expect(resultIn(fold)).to.equal('');
    expect(fieldIn(fold).value).to.equal('');
  });
});

describe('what a visitor fills in', () => {
  /** All that a page can hear without looking inside. */
  const HEARD = ['input', 'change', 'beforeinput', 'keydown', 'keypress', 'keyup'];

  it('is heard by nobody on the page', async () => {
    const fold = await lawOf('lichtpunt/wkkgz');
    const element = hostOf(fold);
    const before = element.outerHTML;
    const heard: string[] = [];
    const { heard: told, stop } = listen();
    const listening = new AbortController();
    for (const type of HEARD)
      document.addEventListener(
        type,
        (event) => heard.push(`${type} ${(event as Partial<KeyboardEvent>).key ?? ''}`.trim()),
        { signal: listening.signal },
      );
    await pick(fold, '2026-11-23');
    fieldIn(fold).focus();
    for (const press of [...NEW_YEAR, 'ArrowUp', 'ArrowDown']) await sendKeys({ press });
    expect(fieldIn(fold).value).to.equal('2027-01-01');
    listening.abort();
    stop();
    expect(heard).to.deep.equal([]);
    expect(told).to.deep.equal([]);
    expect(element.outerHTML).to.equal(before);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(fieldIn(fold).autocomplete).to.equal('off');
  });

  it('does not keep the page from hearing the keys that say nothing of it', async () => {
    const fold = await lawOf('lichtpunt/wkkgz');
    const heard: string[] = [];
    const listening = new AbortController();
    document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: listening.signal });
    fieldIn(fold).focus();
    for (const key of ['Shift', 'Escape', 'Tab']) await sendKeys({ press: key });
    listening.abort();
    expect(heard).to.deep.equal(['Shift', 'Escape', 'Tab']);
  });
});
