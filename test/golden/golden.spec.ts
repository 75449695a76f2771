import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoTenants } from '@annexa/core';
import { renderFragment } from '../../libs/pdf/src/templates/render';
import { demoModel } from '../support/demo-models';

const folder = join(__dirname, '../../libs/pdf/src/templates/__golden__');

test.each(demoTenants.map(({ slug }) => slug))('the annex of %s is exactly its golden page', (slug) => {
  const path = join(folder, `${slug}.golden.html`);
  const { html } = renderFragment(demoModel(slug));
  // npm run golden writes the pages anew; a page that is missing is an error like any other.
  if (process.env.ANNEXA_GOLDEN === 'write') writeFileSync(path, html);
  expect(html).toBe(readFileSync(path, 'utf8'));
});
