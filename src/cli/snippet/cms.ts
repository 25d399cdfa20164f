import type { Language } from '../language.js';
import type { Shape } from './shapes.js';

/** Where people write their pages: what survives there (shared/EMBEDDING.md), and where it is pasted. */
interface Cms {
  readonly shape: Shape;
  /** Absent where a link is made with a button: there is nothing to paste. */
  readonly place?: Readonly<Record<Language, string>>;
  /** True when no folder can be put on that site: the address has to say where it is. */
  readonly needsWholeAddress?: boolean;
  readonly isMarkdown?: boolean;
}

export const CMS = {
  html: {
    shape: 'element',
    place: {
      nl: 'Plak de regel in de HTML van je pagina, waar de klachtenprocedure moet komen.',
      en: 'Paste the line into the HTML of your page, where the complaints procedure should stand.',
    },
  },
  wordpress: {
    shape: 'element',
    place: {
      nl: 'Plak de regel in een blok Aangepaste HTML. Verdwijnt het script bij opslaan? Gebruik dan --shape div.',
      en: 'Paste the line into a Custom HTML block. Does the script disappear when you save? Then use --shape div.',
    },
  },
  drupal: {
    shape: 'element',
    place: {
      nl: 'Kies het tekstformaat Volledige HTML, en plak de regel in de broncode. Mag dat niet? Gebruik dan --shape link.',
      en: 'Choose the text format Full HTML, and paste the line into the source. Not allowed? Then use --shape link.',
    },
  },
  joomla: {
    shape: 'div',
    place: {
      nl: 'Plak de regel in de broncode van het artikel.',
      en: 'Paste the line into the source code of the article.',
    },
  },
  typo3: {
    shape: 'div',
    place: {
      nl: 'Plak de regel in de broncode van de tekst, of in een inhoudselement HTML.',
      en: 'Paste the line into the source of the text, or into a content element HTML.',
    },
  },
  umbraco: {
    shape: 'div',
    place: {
      nl: 'Plak de regel in de broncode van de tekst. Verdwijnt hij bij opslaan? Gebruik dan --shape link.',
      en: 'Paste the line into the source code of the text. Does it disappear when you save? Then use --shape link.',
    },
  },
  wix: {
    shape: 'iframe',
    needsWholeAddress: true,
    place: {
      nl: 'Plak de regel in een element HTML iframe (Embed Code), en maak dat element hoog genoeg.',
      en: 'Paste the line into an HTML iframe element (Embed Code), and make that element high enough.',
    },
  },
  squarespace: {
    shape: 'element',
    needsWholeAddress: true,
    place: {
      nl: 'Plak de regel in een Code Block. Niet elk abonnement staat scripts toe; dan blijven de link en het nummer.',
      en: 'Paste the line into a Code Block. Not every plan allows scripts; then the link and the number remain.',
    },
  },
  webflow: {
    shape: 'element',
    needsWholeAddress: true,
    place: {
      nl: 'Plak de regel in een element Code Embed.',
      en: 'Paste the line into a Code Embed element.',
    },
  },
  tinymce: {
    shape: 'div',
    place: {
      nl: 'Plak de regel in de broncode (knop < >).',
      en: 'Paste the line into the source code (button < >).',
    },
  },
  ckeditor: { shape: 'link' },
  quill: { shape: 'link' },
  tiptap: { shape: 'link' },
  markdown: {
    shape: 'link',
    isMarkdown: true,
    place: {
      nl: 'Plak de regel in de tekst, in een alinea van zichzelf.',
      en: 'Paste the line into the text, in a paragraph of its own.',
    },
  },
} as const satisfies Readonly<Record<string, Cms>>;

export type CmsName = keyof typeof CMS;

export const CMS_NAMES = Object.keys(CMS) as readonly CmsName[];

export const cmsOf = (name: CmsName): Cms => CMS[name];
