import type { Catalogue } from './catalogue.js';
import type { Channel } from './channel.js';
import type { Id, Role } from './contact.js';
import { partiesOf, procedureOf } from './join.js';
import type { HoursPoint, MeetPoint, OfficerPoint, OpenPoint, ReadingPoint } from './open-point.js';
import { partiesAt, type Party, type Procedure } from './procedure.js';
import type { OpenQuestion, Provider, SourceDocument } from './provider.js';
import type { RegimeId } from './regime.js';
import type { Step } from './step.js';

/** Known by these roles alone, they are people a visitor has met, or finds in another arrangement. */
const MET: readonly unknown[] = [
  'zorgverlener',
  'leidinggevende',
  'eigen-vertrouwenspersoon',
] satisfies Role[];

const isPhone = ({ kind }: Channel): boolean => kind === 'phone' || kind === 'mobile';

/** The law's own word, which a role in the provider's words has too: `Klachtenfunctionaris fysiotherapie`. */
const isOfficer = ({ role, tasks }: Party): boolean =>
  [role ?? ''].flatMap((one) => (typeof one === 'string' ? one : Object.values(one))).some(namesOfficer) ||
  !!tasks?.includes('provides-klachtenfunctionaris');

const namesOfficer = (role: string): boolean => /klachtenfunctionaris/i.test(role);

/** The contact's own channels, or those of the one it is reached through. */
const channelsOf = ({ channels, via }: Party): readonly Channel[] =>
  channels[0] || !via ? channels : channelsOf(via);

const unique = <Item extends { readonly id: Id }>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

/** Every step of an arrangement, with its number where steps have one. */
const numberedSteps = ({ arrangement }: Procedure): readonly (readonly [step: Step, number?: number])[] =>
  arrangement.sections.flatMap((section) =>
    section.kind !== 'steps' && section.kind !== 'choice'
      ? []
      : section.steps.flatMap((step, at) =>
          [step, ...(step.kind === 'choice' ? step.steps : [])].map(
            (one) => (section.kind === 'steps' ? [one, at + 1] : [one]) as [Step, number?],
          ),
        ),
  );

const meetingsIn = (procedure: Procedure, { channels = [] }: Provider): readonly MeetPoint[] =>
  numberedSteps(procedure).flatMap(([step, number]) => {
    const met = partiesAt(step).map(procedure.find);
    const ways = [...channels, ...met.flatMap(channelsOf)];
    if (step.kind !== 'meet' || ways.some(isPhone)) return [];
    return [
      {
        kind: 'nobody-to-call',
        regime: procedure.regime.id,
        ...(number && { step: number }),
        with: met,
        mail: ways.some(({ kind }) => kind === 'mail'),
      },
    ];
  });

/** Everybody a visitor is pointed to. */
const partiesIn = (procedure: Procedure): readonly Party[] =>
  unique([
    ...procedure.contacts,
    ...numberedSteps(procedure).flatMap(([step]) => [
      ...partiesAt(step).map(procedure.find),
      ...officersAt(step, procedure),
    ]),
  ]);

const officersAt = (step: Step, { find }: Procedure): readonly Party[] =>
  step.kind === 'choice'
    ? []
    : (step.support ?? []).flatMap((who) => (who.kind === 'klachtenfunctionaris' ? [find(who.by)] : []));

function officersIn(procedure: Procedure, { id, contacts = [] }: Provider): readonly OfficerPoint[] {
  const regime = procedure.regime.id;
  const named = numberedSteps(procedure).flatMap(([step]) => officersAt(step, procedure));
  const officers = unique([...partiesIn(procedure).filter(isOfficer), ...named]);
  // Only this law knows an officer, so only there one is missed.
  if (!officers[0] && regime === 'wkkgz') return [{ kind: 'officer-without-phone', regime }];
  // The provider's general number stands in for whoever has none; it is the officer's only when the file says so.
  const isGeneral = (officer: Party): boolean =>
    !officer.channels[0] &&
    officer.via?.id === id &&
    !contacts.some((one) => one.id === officer.id && one.through);
  return officers
    .filter((officer) => isGeneral(officer) || !channelsOf(officer).some(isPhone))
    .map((officer) => ({ kind: 'officer-without-phone', regime, officer }));
}

const hoursIn = (contacts: readonly HoursContact[]): readonly HoursPoint[] =>
  contacts.flatMap(({ channels = [], ...contact }) =>
    channels.flatMap((channel) => {
      const hours = (channel.hours ?? []).filter(({ days }) => !days);
      return hours[0] ? [{ kind: 'hours-without-days', contact, channel: channel.kind, hours }] : [];
    }),
  );

type HoursContact = HoursPoint['contact'] & { readonly channels?: readonly Channel[] };

function readingIn({ arrangement, regime }: Procedure): readonly ReadingPoint[] {
  const titles = (arrangement.reading ?? []).filter(({ href }) => !href).map(({ title }) => title);
  return titles[0] ? [{ kind: 'reading-without-link', regime: regime.id, titles }] : [];
}

/** The documents the facts come from. */
export const documentsOf = ({ source = [] }: Provider): readonly SourceDocument[] => [source].flat();

/** What another body dates is not for this provider to say. */
const datesIn = (documents: readonly SourceDocument[]): readonly OpenPoint[] =>
  documents[0]
    ? documents
        .filter(({ date, by }) => !date && !by)
        .map(({ title }) => ({ kind: 'document-without-date', ...(documents[1] && { title }) }))
    : [{ kind: 'no-document' }];

function recorded(question: OpenQuestion, find: (id: Id) => Party): OpenPoint {
  switch (question.kind) {
    case 'several-for-one-role': {
      const contacts = question.contacts.map(find);
      const role = contacts.every(isOfficer) ? 'klachtenfunctionaris' : contacts[0]?.role;
      const same = role === 'klachtenfunctionaris' || contacts.every((one) => one.role === role);
      return { kind: question.kind, contacts, ...(role && same && { role }) };
    }
    case 'not-described':
    case 'condition-contradicts-text':
      return { kind: question.kind, contact: find(question.contact) };
    default:
      return question;
  }
}

/** The same fact under two laws is one question. */
function once<Point>(points: readonly Point[], about: (point: Point) => unknown): readonly Point[] {
  const keys = points.map((point) => JSON.stringify([about(point)]));
  return points.filter((_, at) => keys.findIndex((key) => key === keys[at]) === at);
}

/**
 * Everything that is open in a provider's facts: what they lack, and then the questions recorded in them.
 * @param catalogue the organisations they may name, and the laws
 */
export function openPointsOf(provider: Provider, catalogue: Catalogue): readonly OpenPoint[] {
  const { regimes, members = [], questions = [] } = provider;
  const procedures = Object.entries(regimes).map(([id, arrangement]) =>
    procedureOf(catalogue, provider, id as RegimeId, arrangement),
  );
  const known = partiesOf(catalogue, provider);
  const told = questions.map((question) => recorded(question, (id) => known(id) ?? { id, channels: [] }));
  const everybody = procedures.flatMap(partiesIn);
  const officers = procedures.flatMap((one) => officersIn(one, provider));
  const meetings = procedures.flatMap((one) => meetingsIn(one, provider));
  // Nobody is asked about twice.
  const asked = [
    ...officers.map(({ officer }) => officer?.id),
    ...meetings.flatMap((one) => one.with.map(({ id }) => id)),
    ...told.map((one) => (one.kind === 'not-described' ? one.contact.id : undefined)),
  ];
  const unreachable = unique(everybody).filter(
    (one) => !channelsOf(one)[0] && !asked.includes(one.id) && (one.name || !MET.includes(one.role)),
  );
  const hours = hoursIn([...everybody, ...members.map((member) => ({ ...member, id: member.name }))]);
  return [
    ...once(officers, ({ officer }) => officer?.id),
    ...once(meetings, (one) => one.with.map(({ id }) => id)),
    ...unreachable.map((contact) => ({ kind: 'no-channel', contact }) as const),
    ...once(hours, (one) => [one.contact.id, one.channel, one.hours]),
    ...procedures.flatMap(readingIn),
    ...datesIn(documentsOf(provider)),
    ...told,
  ];
}
