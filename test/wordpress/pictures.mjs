/** Pictures of every look into the folder WP_SHOTS: both themes, light and dark, wide and narrow. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { site, startBrowser } from './visitor.mjs';

const FOLDER = process.env.WP_SHOTS;
const FORMS = ['HTML block', "the editor's own block"];

mkdirSync(FOLDER, { recursive: true });
const visitor = await startBrowser();
for (const [width, height] of [
  [1280, 900],
  [320, 640],
]) {
  await visitor.page.setViewport({ width, height });
  for (const theme of site.themes)
    for (const { form, place, who, ...post } of site.posts) {
      if (who !== 'administrator' || !FORMS.includes(form)) continue;
      for (const scheme of place === 'S1 alone' ? ['light', 'dark'] : ['light']) {
        await visitor.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await visitor.visit(post, { query: `theme=${theme}${scheme === 'dark' ? '&dark' : ''}` });
        const name = [theme, place, form, scheme, width].join(' ').replace(/\W+/g, '-');
        await visitor.page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
      }
    }
}
await visitor.close();
console.log(`Pictures: ${FOLDER}`);
