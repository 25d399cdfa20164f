import { expect } from '@open-wc/testing';
import { captureWarnings } from './capture.js';

describe('capturing the console', () => {
  it('keeps what was written, and gives the console back', () => {
    const { warn, error } = console;
    const captured = captureWarnings();
    console.warn('[klachten]', 'code', 3);
    console.error('stuk');
    captured.restore();
    expect(captured.warnings).to.deep.equal(['[klachten] code 3']);
    expect(captured.errors).to.deep.equal(['stuk']);
    expect(console.warn).to.equal(warn);
    expect(console.error).to.equal(error);
  });
});
