import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { dateText, durationText, fullDateText, moneyText } from '../../i18n/format.js';
import type { AnswerDays, FreeDay, LastDay } from '../../model/last-day.js';
import type { Article } from '../../model/regime.js';
import type { Duration } from '../../model/term.js';

const timeText = (locale: string, { amount, unit }: Duration): string => durationText(locale, amount, unit);

/** What a law says in one article, for whom it helps. */
export function articleText({ fact, term, amount = 0 }: Article, locale: string): unknown {
  const time = term && timeText(locale, term);
  switch (fact) {
    case 'term-starts-with-written-complaint':
      return msg(
        'De tijd voor een oordeel begint als je je klacht schriftelijk indient. Praat je eerst? Dan begint die tijd nog niet.',
        { id: 'law.term-starts-with-written-complaint' },
      );
    case 'klachtenfunctionaris-is-free':
      return msg('Een klachtenfunctionaris kan je onafhankelijk helpen. Die hulp is gratis.', {
        id: 'law.klachtenfunctionaris-is-free',
      });
    case 'written-reasoned-judgement':
      return html`${msg(
        str`Binnen ${time} na je schriftelijke klacht krijg je schriftelijk een oordeel, met de redenen erbij.`,
        { id: 'law.written-reasoned-judgement' },
      )}
      ${
        term?.extension &&
        msg(
          str`De zorgaanbieder mag die tijd één keer langer maken, met ${timeText(locale, term.extension)}. Dat moet schriftelijk, en voordat de tijd om is.`,
          { id: 'law.extension' },
        )
      }`;
    case 'recognised-disputes-body':
      return msg(
        'Er is een erkende geschilleninstantie, zoals een geschillencommissie. Daar kun je een geschil indienen: een klacht waar jullie samen niet uitkomen.',
        { id: 'law.recognised-disputes-body' },
      );
    case 'binding-advice-and-damages':
      return msg(
        str`De geschilleninstantie geeft een bindend advies: jullie moeten je er allebei aan houden. Zij kan je ook een vergoeding voor schade geven. Dat kan in elk geval tot ${moneyText(locale, amount)}.`,
        { id: 'law.binding-advice-and-damages' },
      );
    case 'disputes-body-rules':
      return msg(str`De geschilleninstantie beslist binnen ${time} nadat het geschil is ingediend.`, {
        id: 'law.disputes-body-rules',
      });
    case 'municipality-sees-to-independent-vertrouwenspersoon':
      return msg('De gemeente zorgt dat er een onafhankelijke vertrouwenspersoon is.', {
        id: 'law.municipality-sees-to-independent-vertrouwenspersoon',
      });
    case 'committee-of-at-least-three-with-outside-chair':
      return msg(
        'Een klachtencommissie beoordeelt je klacht. Daarin zitten minstens drie mensen. De voorzitter werkt niet voor de aanbieder.',
        { id: 'law.committee-of-at-least-three-with-outside-chair' },
      );
    case 'arrangement-sets-its-own-term':
      return msg(
        'De commissie geeft haar oordeel binnen de tijd die in de klachtenregeling staat. De wet zelf noemt geen tijd.',
        { id: 'law.arrangement-sets-its-own-term' },
      );
    case 'may-be-assisted':
      return msg('Je mag je laten helpen bij je klacht.', { id: 'law.may-be-assisted' });
    case 'provider-says-what-it-will-do':
      return msg(
        str`De aanbieder laat binnen ${time} weten wat hij gaat doen. In de wet lees je wanneer die tijd begint.`,
        {
          id: 'law.provider-says-what-it-will-do',
        },
      );
    case 'provider-has-arrangement':
      return msg('De aanbieder heeft een klachtenregeling.', { id: 'law.provider-has-arrangement' });
    default:
      return '';
  }
}

/** Why a term does not end where counting comes out. */
function movedText(free: FreeDay): string {
  switch (free) {
    case 'saturday':
      return msg('Dat is een zaterdag, dus telt de eerste werkdag daarna.', { id: 'law.moved-saturday' });
    case 'sunday':
      return msg('Dat is een zondag, dus telt de eerste werkdag daarna.', { id: 'law.moved-sunday' });
    case 'holiday':
      return msg('Dat is een feestdag, dus telt de eerste werkdag daarna.', { id: 'law.moved-holiday' });
  }
}

/** How a last day was counted, so that anybody can count it again. */
const countedText = (
  { counted, free }: LastDay,
  time: string,
  written: string,
  locale: string,
): unknown => html`
  ${msg(str`Zo is gerekend: ${time} na ${dateText(locale, written)} is ${dateText(locale, counted)}.`, {
    id: 'law.counted',
  })}
  ${free && movedText(free)}
`;

/** The last day for an answer, and how it was counted. */
export function answerText({ written, term: { term }, answer }: AnswerDays, locale: string): unknown {
  const day = html`<strong>${fullDateText(locale, answer.day)}</strong>`;
  return html`<p>
      ${msg(html`Volgens de wet is de laatste dag voor een oordeel: ${day}.`, { id: 'law.answer' })}
    </p>
    <p class="quiet">${countedText(answer, timeText(locale, term), written, locale)}</p>`;
}

/** The same for when the provider takes longer, as it may once. */
export function extendedText({ written, term: { term }, extended }: AnswerDays, locale: string): unknown {
  if (!extended || !term.extension) return '';
  const day = html`<strong>${fullDateText(locale, extended.day)}</strong>`;
  const time = msg(str`${timeText(locale, term)} en nog ${timeText(locale, term.extension)}`, {
    id: 'law.time-and-extension',
  });
  return html`<p>
      ${msg(html`Heeft de zorgaanbieder de tijd langer gemaakt? Dan is de laatste dag: ${day}.`, {
        id: 'law.extended',
      })}
    </p>
    <p class="quiet">${countedText(extended, time, written, locale)}</p>`;
}
