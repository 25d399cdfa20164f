import { expect, fixture, html } from '@open-wc/testing';
import { allByRole, byRole } from './by-role.js';

/** An element with a shadow root, as the helper's users have. */
async function hostWith(markup: string): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.attachShadow({ mode: 'open' }).innerHTML = markup;
  return host;
}

describe('finding by role and name', () => {
  it('finds inside a shadow root, given the element or the root', async () => {
    const host = await hostWith('<h2>Een klacht</h2><a href="tel:1">Bel <b>Quasir</b></a>');
    expect(byRole(host, 'heading', 'Een klacht').localName).to.equal('h2');
    expect(byRole(host.shadowRoot!, 'link', /quasir/i).localName).to.equal('a');
  });

  it('passes over what no visitor perceives', async () => {
    const host = await hostWith(`
      <button hidden>a</button>
      <button style="visibility: hidden">b</button>
      <div aria-hidden="true"><button>c</button></div>
      <details><summary>closed</summary><button>d</button></details>
      <details open><summary>open</summary><button>e</button></details>`);
    // a <summary> has the role of a button
    const names = allByRole(host, 'button').map((button) => button.textContent);
    expect(names).to.deep.equal(['closed', 'open', 'e']);
  });

  it('says what there is when it finds nothing, or more than one', async () => {
    const host = await hostWith('<h2>Een klacht</h2><a href="a">Lees</a><a href="b">Lees</a>');
    expect(() => byRole(host, 'button', 'Bel')).to.throw(
      'button "Bel" is nowhere. There is:\n  heading "Een klacht"\n  link "Lees"\n  link "Lees"',
    );
    expect(() => byRole(host, 'link')).to.throw('link is there 2 times');
  });
});
