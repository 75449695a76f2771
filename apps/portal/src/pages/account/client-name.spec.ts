import { clientName } from './client-name';

const gecko = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const blink = '(KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36';

test.each([
  [gecko, 'Firefox', 'Windows'],
  [`Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 ${blink}`, 'Chrome', 'Linux'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 ${blink} Edg/153.0.0.0`, 'Edge', 'Windows'],
  [`Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 ${blink}`, 'Chrome', 'Android'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/604.1',
    'Safari',
    'iOS',
  ],
])('a browser is named as people call it: %s', (agent, browser, system) => {
  expect(clientName(agent)).toEqual({ browser, system });
});

test.each(['', 'curl/8.9.1', 'nightly export'])('a program that is no browser has its own name: "%s"', (agent) => {
  expect(clientName(agent)).toBeNull();
});
