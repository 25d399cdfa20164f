import type { Answer } from '../model/answer.js';
import type { Channel, Days, Hours } from '../model/channel.js';
import type { Contact } from '../model/contact.js';
import type { Party } from '../model/procedure.js';
import type { Provider } from '../model/provider.js';
import { saidIn } from '../model/text.js';

/** Something said in words of schema.org. */
type Said = Readonly<Record<string, unknown>>;

const DAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const;

const WEEK = Object.values(DAYS);

const dayNames = (days: Days): readonly string[] => {
  if (days === 'working-days') return WEEK.slice(0, 5);
  return days === 'every-day' ? WEEK : days.map((day) => DAYS[day]);
};

/** Hours without days are no opening hours there: a reader would take them for every day. */
const hoursOf = (hours: readonly Hours[] = []): Said => {
  const stated = hours.flatMap(({ days, from, to }) =>
    days
      ? [
          {
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: dayNames(days).map((day) => `https://schema.org/${day}`),
            opens: from,
            // Midnight as the end of a day is the start of the same day there.
            closes: to === '24:00' ? '23:59' : to,
          },
        ]
      : [],
  );
  return stated[0] ? { hoursAvailable: stated } : {};
};

/** A way to reach somebody; nothing for what schema.org has no word for. */
function reach(channel: Channel): Said | undefined {
  switch (channel.kind) {
    case 'phone':
    case 'mobile':
      return { '@type': 'ContactPoint', telephone: channel.number };
    case 'mail':
      return { '@type': 'ContactPoint', email: channel.address };
    case 'form':
    case 'chat':
    case 'web':
      return { '@type': 'ContactPoint', url: channel.href };
    case 'letter':
      return {
        '@type': 'PostalAddress',
        streetAddress: channel.street,
        postalCode: channel.postcode,
        addressLocality: channel.town,
      };
    default:
      return undefined;
  }
}

/** What somebody is there for, and where, as far as the facts say so. */
function aboutContact({ role, tasks, region }: Party, lang: string): Said {
  const type =
    typeof role === 'object'
      ? saidIn(role, lang).line
      : (role ?? (tasks?.includes('receives-complaints') && 'klachten'));
  return {
    ...(type && { contactType: type }),
    ...(region && { areaServed: saidIn(region, lang).line }),
  };
}

const contactPoints = (party: Party, lang: string): readonly Said[] =>
  party.channels.flatMap((channel) => {
    const said = reach(channel);
    return said ? [{ ...said, ...aboutContact(party, lang), ...hoursOf(channel.hours) }] : [];
  });

const organisation = (names: Said, points: readonly Said[]): Said => ({
  '@type': 'Organization',
  ...names,
  ...(points[0] && { contactPoint: points }),
});

/**
 * The facts of a page for machines: the provider, and everybody to turn to. A shared organisation is one; what else a
 * file names may be a person or somebody else's office, so it is a way to reach somebody and no more.
 * @param answer what the page shows
 * @param organisations those that are known to be organisations
 */
export function jsonLd(
  provider: Provider,
  { procedure, help }: Answer,
  organisations: readonly Contact[],
  lang: string,
): string {
  const parties = procedure
    ? [
        ...procedure.contacts,
        ...procedure.arrangement.sections.flatMap((section) =>
          section.kind === 'confidants' ? section.contacts.map(procedure.find) : [],
        ),
      ]
    : help;
  const others = [...new Map(parties.map((one) => [one.id, one])).values()].filter(
    ({ id, channels }) => id !== provider.id && channels[0],
  );
  const itself = parties.find(({ id }) => id === provider.id);
  const graph = [
    organisation(
      { name: provider.name, ...(provider.fullName && { legalName: provider.fullName }) },
      itself ? contactPoints(itself, lang) : [],
    ),
    ...others.flatMap((party) => {
      const points = contactPoints(party, lang);
      return organisations.some(({ id }) => id === party.id)
        ? [
            organisation(
              { name: party.name, ...(party.fullName && { alternateName: party.fullName }) },
              points,
            ),
          ]
        : points.map((point) => ({ ...point, ...(party.name && { name: party.name }) }));
    }),
  ];
  // Nothing in it may end the script it stands in.
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replace(/</g, '\\u003c');
}
