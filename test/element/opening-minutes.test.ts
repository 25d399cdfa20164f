import { expect } from '@open-wc/testing';
import { atNumber, placeJeugdstem, setTime, watchTheClock } from './opening.page.js';
import { listen, placeContact } from './page.js';

watchTheClock();

describe('whether somebody answers, while a page stays open', () => {
  it('changes by itself at the minute', async () => {
    const time = setTime('2026-11-23T15:57:20Z');
    const element = await placeJeugdstem();
    const said: string[] = [];
    for (const at of ['15:58', '15:59', '15:59:59', '16:00', '16:01']) {
      time.pass(`2026-11-23T${at}Z`);
      await element.updateComplete;
      said.push(/Nu open|Gesloten/.exec(atNumber(element))![0]);
    }
    expect(said).to.deep.equal(['Nu open', 'Nu open', 'Nu open', 'Gesloten', 'Gesloten']);
  });

  it('wakes once a minute, at the minute, and no more for several elements', async () => {
    const time = setTime('2026-11-23T11:20:13Z');
    for (let count = 0; count < 5; count += 1) await placeJeugdstem();
    expect(time.waiting).to.equal(1);
    expect(time.pass('2026-11-23T11:20:59Z')).to.equal(0);
    expect(time.pass('2026-11-23T11:21:00Z')).to.equal(1);
    expect(time.pass('2026-11-23T12:21:00Z')).to.equal(60);
  });

  it('goes from one day to the next', async () => {
    const time = setTime('2026-12-23T22:58:00Z');
    const element = await placeJeugdstem();
    expect(atNumber(element)).to.contain('Gesloten, maandag weer');
    time.pass('2026-12-23T23:00Z');
    await element.updateComplete;
    expect(atNumber(element)).to.contain('Vandaag kunnen de tijden afwijken.');
    time.pass('2026-12-26T23:00Z');
    await element.updateComplete;
    expect(atNumber(element)).to.contain('Gesloten, morgen weer vanaf 9.00 uur');
  });

  it('follows the clock when it changes in the night', async () => {
    const time = setTime('2026-03-27T16:00Z');
    const element = await placeJeugdstem();
    time.pass('2026-03-30T06:59:59Z');
    await element.updateComplete;
    expect(atNumber(element)).to.contain('Gesloten, vandaag vanaf 9.00 uur');
    time.pass('2026-03-30T07:00Z');
    await element.updateComplete;
    expect(atNumber(element)).to.contain('Nu open');
  });

  it('sleeps in a tab that nobody sees, and is right at once when somebody does', async () => {
    const time = setTime('2026-11-23T11:20:13Z');
    const element = await placeJeugdstem();
    time.hide(true);
    expect(time.waiting).to.equal(0);
    expect(time.pass('2026-11-23T18:00:30Z')).to.equal(0);
    await element.updateComplete;
    expect(atNumber(element)).to.contain('Nu open');
    time.hide(false);
    await element.updateComplete;
    expect(atNumber(element)).to.contain('Gesloten, morgen weer');
    expect(time.waiting).to.equal(1);
    expect(time.pass('2026-11-23T18:01:00Z')).to.equal(1);
  });

  it('starts nothing when it is placed in a tab that nobody sees', async () => {
    const time = setTime('2026-11-23T15:20:13Z');
    time.hide(true);
    const element = await placeJeugdstem();
    expect(atNumber(element)).to.contain('Nu open');
    expect(time.waiting).to.equal(0);
    time.jump('2026-11-23T16:20:13Z');
    time.hide(false);
    await element.updateComplete;
    expect(atNumber(element)).to.contain('Gesloten');
  });

  it('wakes nobody when no element is on the page, or none says anything of it', async () => {
    const time = setTime('2026-11-23T11:20:13Z');
    const element = await placeJeugdstem();
    const parent = element.parentElement!;
    element.remove();
    expect(time.waiting).to.equal(0);
    await placeContact('contact="klachtenportaal-zorg"');
    await placeContact('contact="jeugdstem" view="inline"');
    expect(time.waiting).to.equal(0);
    time.jump('2026-11-23T16:20:13Z');
    parent.append(element);
    await element.updateComplete;
    expect(atNumber(element)).to.contain('Gesloten');
    expect(time.waiting).to.equal(1);
    element.setAttribute('contact', 'quasir');
    await element.updateComplete;
    expect(time.waiting).to.equal(0);
  });

  it('is no news to the page, and leaves what did not change alone', async () => {
    const time = setTime('2026-11-23T15:58:13Z');
    const { heard, stop } = listen();
    const element = await placeJeugdstem();
    let changes = 0;
    const watching = new MutationObserver((records) => {
      changes += records.length;
    });
    watching.observe(element.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const link = element.shadowRoot!.querySelector('a')!;
    link.focus();
    time.pass('2026-11-23T15:59Z');
    await element.updateComplete;
    await Promise.resolve();
    expect(changes).to.equal(0);
    time.pass('2026-11-23T16:00Z');
    await element.updateComplete;
    await Promise.resolve();
    watching.disconnect();
    stop();
    expect(changes).to.be.greaterThan(0);
    expect(element.shadowRoot!.activeElement === link).to.equal(true);
    expect(heard).to.deep.equal(['rendered']);
  });
});
