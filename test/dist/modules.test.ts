import { expect } from '@open-wc/testing';

// As strings, so that the type checker does not need a built dist.
const CLASSES: string = '../../dist/index.js';
const DEFINE: string = '../../dist/define.js';

/** Not `expect(a class)`: describing one that should not be there takes minutes. */
const isDefined = (tag: string): boolean => !!customElements.get(tag);

describe('the modules for a bundler', () => {
  it('define nothing as classes, and both elements as define.js', async () => {
    const classes = (await import(CLASSES)) as Record<string, unknown>;
    expect(classes).to.include.keys('KlachtenProcedureElement', 'KlachtenContactElement');
    expect(isDefined('klachten-procedure'), 'klachten-procedure').to.be.false;
    expect(isDefined('klachten-contact'), 'klachten-contact').to.be.false;

    await import(DEFINE);
    expect(customElements.get('klachten-procedure') === classes['KlachtenProcedureElement'], 'klachten-procedure').to.be.true;
    expect(customElements.get('klachten-contact') === classes['KlachtenContactElement'], 'klachten-contact').to.be.true;

    const element = document.createElement('klachten-procedure');
    element.setAttribute('provider', 'lichtpunt');
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('h2')?.textContent).to.contain('Lichtpunt');
    element.remove();
  });
});
