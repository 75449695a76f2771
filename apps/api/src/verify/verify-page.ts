import type { Verification } from '@annexa/contract';
import type { Content } from '../http/call.js';
import type { Trouble } from '../http/trouble.js';
import { languageOf, type PageLanguage, verifyWords, type VerifyWords } from './verify-words.js';

/** One script of ours, forms to ourselves, nothing else and nothing from elsewhere. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem;color:#1c1c1c;background:#fff}
h1{font-size:1.6rem;line-height:1.2}.verdict{border-left:.35rem solid;padding:.4rem .8rem;margin:1rem 0;font-weight:600}.good{color:#14532d}.bad{color:#8a1c1c}
dl{display:grid;grid-template-columns:minmax(9rem,auto) 1fr;gap:.3rem 1rem}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}
label{display:block}input[type=text]{width:100%;max-width:26rem;font:inherit;padding:.4rem;border:1px solid #767676;border-radius:.25rem}
button{font:inherit;padding:.4rem 1rem;margin-top:.6rem}@media(max-width:30rem){dl{display:block}dd{margin-bottom:.5rem}}`;

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`);

type Frame = { language: PageLanguage; heading: string; body: string };

const frame = ({ language, heading, body }: Frame): string => {
  const { title, keys } = verifyWords[language];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head>
<body><main><h1>${escaped(heading)}</h1>${body}</main><p><a href="/verify">${escaped(title)}</a> · <a href="/verify/keys">${escaped(keys)}</a></p></body></html>`;
};

const page = (bytes: string, status?: Content['status']): Content => ({
  bytes,
  type: 'text/html; charset=utf-8',
  headers: { 'content-security-policy': policy, vary: 'accept, accept-language' },
  ...(status === undefined ? {} : { status }),
});

const codeForm = ({ ask }: VerifyWords): string =>
  `<p>${escaped(ask.intro)}</p><form action="/verify" method="get"><label>${escaped(ask.label)} <input type="text" name="annex_code" required maxlength="100" autocomplete="off" spellcheck="false"></label><button>${escaped(ask.button)}</button></form>`;

const verdict = (text: string, good: boolean): string =>
  `<p class="verdict ${good ? 'good' : 'bad'}">${escaped(text)}</p>`;

const facts = (found: Verification, language: PageLanguage, dated: (day: string) => string): string => {
  const words = verifyWords[language];
  const shown = {
    ...found,
    issued_on: found.issued_on && dated(found.issued_on),
    language:
      found.language && (new Intl.DisplayNames([language], { type: 'language' }).of(found.language) ?? found.language),
    status: found.status && words.statuses[found.status],
  };
  const names = Object.keys(words.facts) as (keyof VerifyWords['facts'])[];
  const rows = names.filter((name) => shown[name] !== null);
  return `<dl>${rows.map((name) => `<dt>${escaped(words.facts[name])}</dt><dd>${escaped(String(shown[name]))}</dd>`).join('')}</dl>`;
};

/** The form works with the script only: without it the file could not be compared in the browser. */
const fileForm = ({ file }: VerifyWords, code: string): string =>
  `<form id="compare" hidden data-address="/verify/${code}"><p>${escaped(file.intro)}</p><label>${escaped(file.label)} <input type="file" accept="application/pdf" required></label><button>${escaped(file.button)}</button></form><p id="unable" hidden>${escaped(file.unable)}</p><script src="/verify/check.js" defer></script>`;

/** The page to type a code into. */
export const askPage = (languages: string): Content => {
  const language = languageOf(languages);
  const words = verifyWords[language];
  return page(frame({ language, heading: words.title, body: codeForm(words) }));
};

/** The page about an annex. */
export const foundPage = (found: Verification, languages: string): Content => {
  const language = languageOf(languages);
  const words = verifyWords[language];
  const dated = (day: string) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(day),
    );
  const { state, genuine, superseded_by, revoked_on, number, code } = found;
  const body = [
    genuine === null ? '' : verdict(genuine ? words.genuine : words.notGenuine, genuine),
    state === 'unknown' ? '' : verdict(words.states[state], state === 'current'),
    superseded_by ? `<p>${escaped(words.superseded(superseded_by.number, dated(superseded_by.issued_on)))}</p>` : '',
    revoked_on ? `<p>${escaped(words.revoked(dated(revoked_on)))}</p>` : '',
    facts(found, language, dated),
    fileForm(words, code ?? ''),
  ];
  return page(frame({ language, heading: `${words.facts.number} ${number ?? ''}`, body: body.join('') }));
};

/** The page about a code that no annex has, or about somebody who asks too often. */
export const troublePage = ({ retry_after }: Trouble, languages: string): Content => {
  const language = languageOf(languages);
  const words = verifyWords[language];
  if (retry_after === undefined) {
    const body = `<p>${escaped(words.missing.text)}</p>${codeForm(words)}`;
    return page(frame({ language, heading: words.missing.heading, body }), 404);
  }
  const { heading, text } = words.busy;
  const busy = page(frame({ language, heading, body: `<p>${escaped(text(retry_after))}</p>` }), 429);
  return { ...busy, headers: { ...busy.headers, 'retry-after': String(retry_after) } };
};

/** Makes the SHA-256 of the chosen file here in the browser and asks for the page with it; the file is not sent. */
export const checkScript = `const form = document.getElementById('compare');
if (form) {
  if (globalThis.crypto?.subtle) form.hidden = false;
  else document.getElementById('unable').hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const [file] = form.querySelector('input[type=file]').files;
    if (!file) return;
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    location.assign(form.dataset.address + '?sha256=' + hash);
  });
}
`;
