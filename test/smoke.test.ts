import { expect } from '@open-wc/testing';
import wkkgz from '../src/data/regimes/wkkgz.json';
import '../src/define.js';

describe('the set-up', () => {
  it('defines both elements', () => {
    expect(customElements.get('klachten-procedure')).to.be.a('function');
    expect(customElements.get('klachten-contact')).to.be.a('function');
  });

  it('runs in a foreign time zone', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('Asia/Dubai');
  });

  it('gives an import a module, and a fetch the file itself', async () => {
    const response = await fetch(new URL('../src/data/regimes/wkkgz.json', import.meta.url));
    expect(await response.json()).to.deep.equal(wkkgz);
  });

  it('serves a test page with the policy that its first line asks for', async () => {
    const frame = document.createElement('iframe');
    frame.src = new URL('./pages/inline-script-refused.html', import.meta.url).href;
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve);
    });
    document.body.append(frame);
    await loaded;
    const ran = frame.contentDocument?.documentElement.dataset;
    expect(ran).to.include({ outer: 'ran' });
    expect(ran).not.to.have.property('inline');
    frame.remove();
  });
});
