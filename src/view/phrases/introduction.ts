import { msg } from '@lit/localize';
import type { IntroductionText } from '../../model/provider.js';
import { WHOLE_FORMAT } from '../../model/scope.js';
import { textView } from '../text-view.js';

/** Why complaining matters, in a sentence or two. */
export function introductionText(fact: IntroductionText, locale: string): unknown {
  switch (fact) {
    case 'bring-it-up':
      return msg('Blijf er niet mee zitten en vertel het.', { id: 'introduction.bring-it-up' });
    case 'dissatisfaction':
      return msg('Een klacht betekent: je bent ergens niet tevreden over.', {
        id: 'introduction.dissatisfaction',
      });
    case 'aims':
      return msg('Het doel: je ontevredenheid wegnemen, misverstanden oplossen en de zorg beter maken.', {
        id: 'introduction.aims',
      });
    case 'discussed-and-taken-seriously':
      return msg('Het is belangrijk dat je klacht wordt besproken en serieus wordt genomen.', {
        id: 'introduction.discussed-and-taken-seriously',
      });
    case 'helps-clients':
      return msg('Daarmee help je cliënten.', { id: 'introduction.helps-clients' });
    case 'whatever-the-cause':
      return msg(
        'Misschien is je klacht terecht. Misschien is er een misverstand, of klopt iets niet wat je dacht. Wat het ook is: het is belangrijk dat je ontevredenheid weggaat, en dat er iets gebeurt als je klacht terecht is.',
        { id: 'introduction.whatever-the-cause' },
      );
    case 'for-those-complained-about':
      return msg('Gaat een klacht over jou? Dan lees je hier hoe zorgvuldig met klachten wordt omgegaan.', {
        id: 'introduction.for-those-complained-about',
      });
    default:
      return WHOLE_FORMAT ? textView(fact, locale) : '';
  }
}
