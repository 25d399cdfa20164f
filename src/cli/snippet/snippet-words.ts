import type { Language } from '../language.js';

/** What a person must know who pastes the line. Short: it stands beside the line, on standard error. */
interface SnippetWords {
  /** Where a link is made with a button. */
  readonly link: (text: string, address: string) => readonly string[];
  /** Above the script's own line. */
  readonly scriptOnce: string;
  readonly bodyOnly: string;
  readonly fullOnly: string;
  readonly choice: (regimes: string) => string;
  readonly folder: (folder: string) => string;
  readonly local: string;
  readonly integrity: (version: string) => string;
  readonly otherSite: string;
  readonly otherVersion: (found: string, own: string) => string;
  readonly noIntegrity: string;
  readonly ownFile: (place: string) => string;
  readonly ownPage: (page: string, file: string) => string;
  readonly isBundled: (id: string) => string;
  readonly needsFile: string;
  readonly needsWhole: (cms: string) => string;
  readonly fullElsewhere: (shape: string) => string;
  readonly languagesElsewhere: (shape: string) => string;
}

export const SNIPPET_WORDS: Readonly<Record<Language, SnippetWords>> = {
  nl: {
    link: (text, address) => [
      'Heeft je editor een knop voor links? Plak de regel dan niet, maar maak de link met die knop:',
      `  tekst: ${text}`,
      `  adres: ${address}`,
    ],
    scriptOnce: 'Zet deze regel één keer in het thema (de template) van je site, vlak voor </head>:',
    bodyOnly:
      'Plak de regel op de plek waar de klachtenprocedure moet komen, niet in de <head>. Zonder script zie je de link.',
    fullOnly: 'Plak de regel in een template die je zelf beheert, nooit in een editor: die maakt hem stuk.',
    choice: (regimes) => `Bezoekers kiezen zelf: ${regimes}. Eén daarvan? Voeg toe: --regime=…`,
    folder: (folder) => `De hele map dist moet op dit adres staan: ${folder}/`,
    local: 'Dit adres bestaat alleen op je eigen computer.',
    integrity: (version) =>
      `Het adres noemt versie ${version}, dus het script heeft integrity: het werkt alleen met precies dat bestand.`,
    otherSite: 'Staat het script op een andere site? Dan moet die Access-Control-Allow-Origin: * sturen.',
    otherVersion: (found, own) =>
      `Geen integrity: het adres noemt versie ${found}, en dit is versie ${own}. Gebruik cli.js uit die versie.`,
    noIntegrity: 'integrity.json hoort naast cli.js te staan. Of kies een --base zonder versienummer.',
    ownFile: (place) => `De feiten komen uit een bestand. Zet het hier neer: ${place}`,
    ownPage: (page, file) =>
      `Maak ook de pagina die op ${page} komt: page ${file} --out=… (achter --out= komt jouw map klachten-widget)`,
    isBundled: (id) => `${id} zit al in het script. De pagina leest het bestand niet.`,
    needsFile: 'Een andere aanbieder? Noem dan ook het bestand met zijn feiten.',
    needsWhole: (cms) => `Op ${cms} kan de map niet staan. Geef het hele adres: --base=https://…`,
    fullElsewhere: (shape) =>
      `--full kan alleen met --shape element, niet met ${shape}. Kies een van de twee.`,
    languagesElsewhere: (shape) =>
      `--languages kan alleen met --shape element, div of script, niet met ${shape}. Kies een van de twee.`,
  },
  en: {
    link: (text, address) => [
      'Does your editor have a button for links? Then do not paste the line, but make the link with that button:',
      `  text: ${text}`,
      `  address: ${address}`,
    ],
    scriptOnce: 'Put this line once into the theme (the template) of your site, right before </head>:',
    bodyOnly:
      'Paste the line where the complaints procedure should stand, not into the <head>. Without scripts there is the link.',
    fullOnly: 'Paste the line into a template that you control, never into an editor, which would break it.',
    choice: (regimes) => `Visitors choose: ${regimes}. Just one of them? Add: --regime=…`,
    folder: (folder) => `The whole folder dist has to be at this address: ${folder}/`,
    local: 'Only your own computer has this address.',
    integrity: (version) =>
      `The address names version ${version}, so the script has integrity: it works with exactly that file only.`,
    otherSite: 'Is the script on another site? Then that one has to send Access-Control-Allow-Origin: *.',
    otherVersion: (found, own) =>
      `No integrity: the address names version ${found}, and this is version ${own}. Use cli.js of that version.`,
    noIntegrity: 'integrity.json has to be beside cli.js. Or choose a --base without a version number.',
    ownFile: (place) => `The facts come from a file. Put it here: ${place}`,
    ownPage: (page, file) =>
      `Also make the page that comes at ${page}: page ${file} --out=… (behind --out= comes your folder klachten-widget)`,
    isBundled: (id) => `${id} is in the script already. The page does not read the file.`,
    needsFile: 'Another provider? Then name the file with its facts too.',
    needsWhole: (cms) => `The folder cannot be on ${cms}. Give the whole address: --base=https://…`,
    fullElsewhere: (shape) =>
      `--full works with --shape element only, not with ${shape}. Choose one of them.`,
    languagesElsewhere: (shape) =>
      `--languages works with --shape element, div or script only, not with ${shape}. Choose one of them.`,
  },
};
