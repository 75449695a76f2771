import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** Texts are files of their own, and what floats over a page (menus, hints) is loaded with the first of it. */
const apart =
  /[\\/]locales[\\/]|[\\/]ui[\\/](Dialog|ConfirmDialog|OpenedMenu|HintBubble)\.tsx|@floating-ui|react-remove-scroll|esm[\\/]components[\\/](Popover|Menu|Tooltip|ScrollArea|Modal|ModalBase|Drawer|Overlay|FocusTrap)[\\/]|esm[\\/]utils[\\/]Floating[\\/]/;

/**
 * Mantine's Table and Modal name an area that scrolls by script, and with it 23 kB (gzip) on every page that has one; ours
 * scroll by style. May go once neither of them imports it unasked.
 */
const withoutScrollArea = {
  name: 'without-scroll-area',
  enforce: 'pre',
  resolveId: (source, importer = '') =>
    /[\\/]ScrollArea\.mjs$/.test(source) && /[\\/]components[\\/](Table|Modal|Drawer)[\\/]/.test(importer)
      ? '\0scroll-area'
      : null,
  load: (id) => (id === '\0scroll-area' ? 'export const ScrollArea = { Autosize: null };' : null),
};

/** One page, hashed files under /assets with .gz and .br beside them. `__CSP_NONCE__` is replaced with each answer. */
export const portal = defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: fileURLToPath(new URL('../../dist/apps/portal', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    manifest: true,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // Small files compress badly, and each is asked for on its own: what every page needs is one file, and what most
      // pages need another (first JavaScript of at most 250 kB). Texts stay files of their own, one language is loaded.
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 4 },
            {
              name: 'often',
              minShareCount: 8,
              test: (id) => !apart.test(id),
              priority: 1,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
      // "use client" of libraries means nothing in a page that has no server part.
      onLog: (level, log, tell) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : tell(level, log)),
    },
  },
  plugins: [
    withoutScrollArea,
    compression({ algorithms: ['gzip', 'brotliCompress'], include: /\.(js|css|html|svg|json|mjs)$/, threshold: 512 }),
  ],
  // For work on the portal alone: the API of `npm start` answers what is not a file of ours.
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/v1', '/operator/v1', '/config.json', '/branding', '/docs', '/openapi.json', '/verify', '/demo/mails.json'].map(
        (path) => [path, { target: 'http://localhost:8080', changeOrigin: true }],
      ),
    ),
  },
});

export default portal;
