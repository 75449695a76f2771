import { Branding, checkBranding, defaultBranding } from './branding.js';
import { contrastOf } from './contrast.js';

const withLogo = (media: 'image/svg+xml' | 'image/png', text: string): Branding => ({
  ...defaultBranding,
  logo: { media, data: Buffer.from(text, 'latin1').toString('base64') },
});
const codes = (look: Branding) => checkBranding(look).map(({ code, path }) => [code, path]);

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#0000ff', '#ffffff', 8.59],
])('contrast of %s and %s is %d (WCAG 2.2)', (one, other, ratio) => {
  expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
  expect(contrastOf(other, one)).toBeCloseTo(ratio, 2);
});

test('an accent below 4.5:1 is refused with its ratio', () => {
  const [problem] = checkBranding({ ...defaultBranding, accent: '#777777' });
  expect(problem).toMatchObject({ code: 'contrast_too_low', path: '/accent' });
  expect(problem?.detail).toContain('4.47:1');
  expect(checkBranding({ ...defaultBranding, accent: '#767676' })).toEqual([]);
});

test('the default look is a good one', () => {
  expect(Branding.parse(defaultBranding)).toEqual(defaultBranding);
  expect(checkBranding(defaultBranding)).toEqual([]);
});

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  '<svg onload="alert(1)"></svg>',
  '<svg/onload="alert(1)"></svg>',
  '<svg><a href="https://elsewhere.example">x</a></svg>',
  '<svg><image href="data:image/png;base64,AA"/></svg>',
  '<svg><foreignObject><p/></foreignObject></svg>',
  '<svg><style>@import url(https://elsewhere.example)</style></svg>',
  '<svg><rect fill="url(https://elsewhere.example/x)"/></svg>',
  '<!DOCTYPE svg [<!ENTITY x "y">]><svg/>',
  'no svg at all',
  '<svg xmlns:x="http://www.w3.org/1999/xhtml"><x:script>alert(1)</x:script></svg>',
  '<x:svg xmlns:x="http://www.w3.org/2000/svg"><x:script>alert(1)</x:script></x:svg>',
  '<svg xmlns="http://www.w3.org/1999/xhtml"><path/></svg>',
  '<svg><g xmlns="http://www.w3.org/1999/xhtml"/></svg>',
  '<svg><path xlink:href="#a"/></svg>',
  '<svg><path ONLOAD="x"/></svg>',
  '<svg><path style="fill:u\\72l(https://elsewhere.example)"/></svg>',
  '<svg><path style="fill:&#117;rl(https://elsewhere.example)"/></svg>',
  '<svg><path style="cursor:image-set(\'//elsewhere.example/x\' 1x)"/></svg>',
  '<svg><path style="fill:url( \'x.svg#a\')"/></svg>',
  '<svg><path d="M0 0"></svg>',
  '<svg/><svg/>',
  '<svg></svg><script/>',
  '<p/><svg/>',
  'words <svg/>',
  '<?xml version="1.0" encoding="UTF-16"?><svg/>',
  '<?xml-stylesheet href="https://elsewhere.example"?><svg/>',
  '<svg><![CDATA[<!--]]><script>alert(1)</script><!-- --></svg>',
  '\u00FE\u00FF\u0000<\u0000s',
  '<svg><title>\u0000</title></svg>',
  '<svg><title>\u00FF</title></svg>',
])('refuses as a logo: %s', (text) => {
  expect(codes(withLogo('image/svg+xml', text))).toEqual([['not_allowed_value', '/logo/data']]);
});

test('takes a plain SVG and a PNG, and not one for the other', () => {
  const plain = '<svg xmlns="http://www.w3.org/2000/svg"><path fill="url(#a)" d="M0 0h4v4z"/></svg>';
  expect(codes(withLogo('image/svg+xml', plain))).toEqual([]);
  expect(codes(withLogo('image/png', '\u0089PNG\r\n\u001a\n....'))).toEqual([]);
  const drawn = `<?xml version="1.0" encoding="utf-8"?>
<!-- Drawn by hand -->
<svg version="1.1" xmlns="http://www.w3.org/2000/svg" viewBox='0 0 4 4' xml:space="preserve">
  <title>Acme &amp; Sons</title>
  <defs><linearGradient id="a"><stop offset="0" stop-color="#fff" /></linearGradient></defs>
  <g style="fill: url(#a); opacity: .5"><path d="M0 0h4v4z" mask="url('#m')"/></g><!-- the end -->
</svg>
`;
  expect(codes(withLogo('image/svg+xml', drawn))).toEqual([]);
  expect(codes(withLogo('image/png', '\u0089PNG and no more'))).toEqual([['not_allowed_value', '/logo/data']]);
  expect(codes(withLogo('image/png', plain))).toEqual([['not_allowed_value', '/logo/data']]);
});
