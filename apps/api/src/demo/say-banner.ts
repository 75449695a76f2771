import { join } from 'node:path';
import type { Config } from '../config.js';
import { notePath } from './demo-note.js';
import type { Demo } from './seed-demo.js';

/** What else the banner names. */
type Surroundings = { url: string; chromium: string; mailFolder: string | null; mailsAreOpen: boolean; config: Config };

const curlLines = (url: string, { note }: Demo): string[] => {
  const key = `-H 'Authorization: Bearer ${note.api_key.key}'`;
  const change = `{"activities":{"error_logging":{"retention":{"kind":"fixed","period":"P14D"}}}}`;
  // Asked anew each time: the line can be pasted again after the settings have changed.
  const etag = `$(curl -s -o /dev/null -D - ${key} ${url}/v1/settings | tr -d '\\r' | sed -n 's/^[Ee][Tt]ag: //p')`;
  const newest = `$(curl -s -X POST ${key} ${url}/v1/annexes | grep -o 'anx_[0-9a-z]*' | head -n 1)`;
  return [
    `curl -s ${key} ${url}/v1/record`,
    `curl -s -X PATCH ${key} -H "If-Match: ${etag}" -H 'Content-Type: application/merge-patch+json' -d '${change}' ${url}/v1/settings`,
    `curl -s -o annex.pdf -w 'annex.pdf: %{http_code}, %{size_download} bytes\\n' ${key} "${url}/v1/annexes/${newest}/pdf"`,
  ];
};

const logins = ({ note }: Demo): string[] =>
  note.tenants.map(({ name, logins: people }) => `  ${name.padEnd(12)} ${people.map(({ email }) => email).join('  ')}`);

const keyLines = (demo: Demo, tenant: string): string[] => {
  if (demo.keyRevoked)
    return [`The API key of ${tenant} is revoked. Make another: log in as its admin, then POST /v1/api-keys`, ''];
  return [`API key of ${tenant}`, `  ${demo.note.api_key.key}`, ''];
};

const tryLines = (demo: Demo, url: string): string[] =>
  demo.keyRevoked
    ? []
    : [
        'Try it: read the record, change a retention, issue and download the annex',
        '',
        ...curlLines(url, demo).map((line) => `${line}\n`),
      ];

/** The banner of a demonstration: where everything is, who may log in, and three lines to paste. */
export const sayBanner = (demo: Demo, { url, chromium, mailFolder, mailsAreOpen, config }: Surroundings): string => {
  const [tenant] = demo.note.tenants;
  return [
    '',
    `Annexa is up: ${url}`,
    '',
    `  API reference  ${url}/docs`,
    `  MongoDB        ${config.mongodbLabel}`,
    `  Chromium       ${chromium}`,
    `  Data           ${config.dataFolder}`,
    ...(mailFolder === null ? [] : [`  Mails          ${mailsAreOpen ? `${url}/demo/mail, from ` : ''}${mailFolder}`]),
    '',
    'Logins (one per role; in the portal above, or POST /v1/sessions). The generated passwords are in',
    `  ${notePath(config.dataFolder)}`,
    ...logins(demo),
    `  Operator     at ${url}/operator, from ${join(config.dataFolder, 'first-operator.json')}`,
    '',
    ...keyLines(demo, tenant?.name ?? 'the first tenant'),
    'Sample annexes',
    ...demo.samples.map((path) => `  ${path}`),
    '',
    ...tryLines(demo, url),
    'Ctrl-C stops everything.',
  ].join('\n');
};
