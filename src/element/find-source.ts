import type { Catalogue } from '../model/catalogue.js';
import { factsAt, type ProviderFile, readFacts } from './provider-file.js';
import * as show from './show.js';
import { absolute, type Asked, type FindSource, type Source } from './source.js';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const readings = new WeakMap<object, ProviderFile>();

function readData(data: NonNullable<Asked['data']>, { organisations }: Catalogue): ProviderFile {
  const reading = readings.get(data) ?? readFacts(data.value, 'data', organisations);
  readings.set(data, reading);
  return reading;
}

const sourceOf = (
  asked: string,
  { provider, failure, faults }: ProviderFile,
  bundled: Catalogue,
): Source => ({
  provider: provider?.id ?? asked,
  catalogue: { ...bundled, own: provider },
  show,
  failure,
  faults: [
    ...(asked && provider && provider.id !== asked
      ? [{ code: 'provider-unknown', where: 'provider', found: asked, expected: [provider.id] } as const]
      : []),
    ...faults,
  ],
});

/** In `klachten-procedure.js` find-source-on-request.ts stands in its place. */
export const findSource: FindSource = ({ provider, src, folder, data }: Asked, bundled) => {
  if (data !== undefined) return sourceOf(provider, readData(data, bundled), bundled);
  const named = folder && ID.test(provider) ? `${folder}providers/${provider}.json` : '';
  const address = src ? absolute(src) : named;
  const unknown = {
    failure: src
      ? { code: 'value-wrong', where: 'src', found: src, expected: ['https://…/….json'] }
      : {
          code: 'provider-unknown',
          where: 'provider',
          found: provider,
          expected: [...bundled.providers.map(({ id }) => id), named || 'base="…"'],
        },
    faults: [],
  } satisfies ProviderFile;
  if (!address) return sourceOf(provider, unknown, bundled);
  const facts = factsAt(address, bundled.organisations);
  if (!('then' in facts)) return sourceOf(provider, facts, bundled);
  return facts.then(
    (lost) =>
      lost && {
        // A file that is not there is a provider that is not there.
        ...(!src && lost.failure?.found === 404 ? { failure: unknown.failure, faults: [] } : lost),
        show,
      },
  );
};
