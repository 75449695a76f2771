import { setNonce } from 'get-nonce';

const given = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** The nonce of this page (CSP Level 3): style elements that Mantine makes need it. */
export const nonce = {
  value: given,
  /** Hands it to the one library that makes style elements without asking Mantine (scroll lock). */
  spread: () => {
    if (given !== '') setNonce(given);
  },
};
