import { LOCALES } from '../i18n/languages.js';
import type { Language } from './language.js';

/** How the commands are used. */
export const USAGE: Readonly<Record<Language, string>> = {
  nl: `Zo gebruik je het:
  klachten-procedure check BESTAND…   wat is er fout, en wat is nog open?
  klachten-procedure new [BESTAND]    maakt een bestand om in te vullen
  klachten-procedure page BESTAND…    maakt pagina's die zonder script werken
  klachten-procedure snippet          maakt de regel die je in je site plakt

Een bestand bevat de feiten over één aanbieder, als JSON. Met - komt het van de standaardinvoer.

check  zet elke fout op een regel. Daaronder staat wat nog open is, als brief aan de aanbieder.
new    zet het bestand op de standaarduitvoer. Wat al in BESTAND staat, blijft staan.
       --id ID          kleine letters, cijfers en koppeltekens: de naam van het bestand
       --name NAAM      de naam die bezoekers kennen
       --regime WET     wkkgz (als je niets kiest), wmo of jeugdwet
page   maakt de map klachtenprocedure/ met een pagina per wet en per taal, en noemt ze.
       --out MAP        waar klachtenprocedure/ in komt: de map waar je bent, als je niets kiest
       --provider ID    een aanbieder die in het script zit, in plaats van een bestand
       --base ADRES     waar de map op je site komt: dan vinden zoekmachines elke taal
snippet [BESTAND]  zet één regel op de standaarduitvoer; wat je moet weten staat op de foutuitvoer.
       --base ADRES     waar de map dist staat: https://www.voorbeeld.nl/klachten of /klachten
       --provider ID    een aanbieder die in het script zit; een andere staat in BESTAND
       --regime WET     wkkgz, wmo of jeugdwet; kies je niets, dan kiest de bezoeker
       --cms NAAM       waar je de regel plakt: html (als je niets kiest), wordpress, drupal,
                        joomla, typo3, umbraco, wix, squarespace, webflow, tinymce, ckeditor,
                        quill, tiptap of markdown
       --shape VORM     een andere vorm: element, div, link, script of iframe
       --full           met de hele procedure erin, voor een template die je zelf beheert
       --lang TAAL      de taal voor bezoekers, nl als je niets kiest; er zijn:
                        ${LOCALES.join(', ')}
       --languages TALEN  laat bezoekers kiezen, bijvoorbeeld nl,en,ar; niet met link of iframe

--language nl|en  de taal van de uitvoer: Nederlands of Engels
--help, -h        deze tekst
--version         het versienummer

Eindcode: 0 als het goed is, 1 als een bestand fout is, 2 als de opdracht fout is.
`,
  en: `Usage:
  klachten-procedure check FILE…   what is wrong, and what is still open?
  klachten-procedure new [FILE]    makes a file to fill in
  klachten-procedure page FILE…    makes pages that work without a script
  klachten-procedure snippet       makes the line to paste into your site

A file holds the facts about one provider, as JSON. With - it comes from standard input.

check  writes every fault on a line. Beneath is what is still open, as a letter to the provider.
new    writes the file to standard output. What is in FILE already stays.
       --id ID          lower-case letters, digits and hyphens: the name of the file
       --name NAME      the name visitors know
       --regime LAW     wkkgz (unless told otherwise), wmo or jeugdwet
page   makes the folder klachtenprocedure/ with a page for each law and language, and names them.
       --out FOLDER     where to put klachtenprocedure/: where you are, unless told otherwise
       --provider ID    a provider that is in the script, in place of a file
       --base ADDRESS   where the folder goes on your site: then search engines find every language
snippet [FILE]  writes one line to standard output; what to know goes to standard error.
       --base ADDRESS   where the folder dist is: https://www.voorbeeld.nl/klachten or /klachten
       --provider ID    a provider that is in the script; another one is in FILE
       --regime LAW     wkkgz, wmo or jeugdwet; without it the visitor chooses
       --cms NAME       where you paste the line: html (unless told otherwise), wordpress, drupal,
                        joomla, typo3, umbraco, wix, squarespace, webflow, tinymce, ckeditor,
                        quill, tiptap or markdown
       --shape SHAPE    another shape: element, div, link, script or iframe
       --full           with the whole procedure in it, for a template that you control
       --lang LANGUAGE  the language for visitors, nl unless told otherwise; there are:
                        ${LOCALES.join(', ')}
       --languages LIST  lets visitors choose, for instance nl,en,ar; not with link or iframe

--language nl|en  the language of the output: Dutch or English
--help, -h        this text
--version         the number of the version

Exit code: 0 when all is well, 1 when a file is wrong, 2 when the command is.
`,
};

/** What can be wrong with a command. */
export interface UsageWords {
  readonly noCommand: string;
  readonly noFile: string;
  readonly noFileOrProvider: string;
  readonly tooMany: string;
  readonly twiceStdin: string;
  readonly command: (found: string) => string;
  readonly option: (found: string) => string;
  readonly noValue: (option: string) => string;
  readonly needless: (option: string) => string;
  readonly more: string;
}

export const USAGE_WORDS: Readonly<Record<Language, UsageWords>> = {
  nl: {
    noCommand: 'Er is geen opdracht gegeven.',
    noFile: 'Noem een of meer bestanden.',
    noFileOrProvider: 'Noem een of meer bestanden, of een aanbieder met --provider.',
    tooMany: 'Noem niet meer dan één bestand.',
    twiceStdin: 'De standaardinvoer (-) kan maar één keer gelezen worden.',
    command: (found) => `Deze opdracht is er niet: ${found}`,
    option: (found) => `Deze optie is er niet: ${found}`,
    noValue: (option) => `Achter ${option} hoort een waarde: ${option}=…`,
    needless: (option) => `Achter ${option} hoort geen waarde.`,
    more: 'Gebruik: klachten-procedure check, new, page of snippet. Meer met --help.',
  },
  en: {
    noCommand: 'There is no command.',
    noFile: 'Name one or more files.',
    noFileOrProvider: 'Name one or more files, or a provider by --provider.',
    tooMany: 'Name no more than one file.',
    twiceStdin: 'Standard input (-) can be read only once.',
    command: (found) => `There is no such command: ${found}`,
    option: (found) => `There is no such option: ${found}`,
    noValue: (option) => `${option} needs a value: ${option}=…`,
    needless: (option) => `${option} takes no value.`,
    more: 'Usage: klachten-procedure check, new, page or snippet. More by --help.',
  },
};
