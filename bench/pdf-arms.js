/** What the printer is compared with: the same Chromium, the same content, less work around it. */
const path = require('node:path');
const { findBuiltChromium } = require('./built-printer.js');

const BUILT = path.resolve(__dirname, '../dist/libs/pdf/src');
const PRINT = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

const inBuilt = (file) => require(path.join(BUILT, file));

/** One whole document as a string, with the style and the fonts this document uses, or with no fonts of its own. */
function wholeDocument(model, embedFonts) {
  const { renderFragment } = inBuilt('templates/render.js');
  const { styles } = inBuilt('templates/annex.gen.js');
  const { lang, title, html, margins } = renderFragment(model);
  const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const data = Object.entries(margins)
    .map(([name, text]) => `data-${name}="${escape(text)}"`)
    .join(' ');
  const fonts = embedFonts ? usedFonts() : '';
  const style = styles.print.replace(/@media screen \{[^}]*\}\s*\}/, '');
  const face = embedFonts ? style : style.replaceAll("'Annexa", "'Open Sans', 'Annexa");
  return `<!doctype html><html lang="${lang}" ${data}><head><meta charset="utf-8"><title>${escape(title)}</title><style>${fonts}${face}</style></head><body>${html}</body></html>`;
}

/** The sample has Latin, Greek and Cyrillic letters: a careful developer would embed these and no others. */
function usedFonts() {
  const faces = inBuilt('fonts/load-fonts.js').loadFonts().css.split('\n');
  return faces.filter((face) => /unicode-range:U\+(0000|0370|0301)/.test(face)).join('\n');
}

/** Bare: a warm page, setContent, printToPDF, as a puppeteer program would. */
async function bareArm(model, { embedFonts }) {
  const running = await inBuilt('print/start-browser.js').startBrowser(await findBuiltChromium());
  const page = await running.browser.newPage();
  const session = await page.createCDPSession();
  const html = wholeDocument(model, embedFonts);
  const print = async () => {
    await page.setContent(html, { waitUntil: 'load' });
    if (embedFonts) await page.evaluate('document.fonts.ready.then(() => true)');
    const { data } = await session.send('Page.printToPDF', PRINT);
    return Buffer.from(data, 'base64');
  };
  return { print, close: running.close };
}

/** The loaded page of the printer without anything after printing. */
async function injectArm(model) {
  const running = await inBuilt('print/start-browser.js').startBrowser(await findBuiltChromium());
  const shell = inBuilt('print/shell.js').pageShell(inBuilt('fonts/load-fonts.js').loadFonts().css);
  const press = await inBuilt('print/press.js').openPress(running, shell);
  const fragment = inBuilt('templates/render.js').renderFragment(model);
  return { print: () => press.print(fragment), close: running.close };
}

module.exports = { bareArm, injectArm };
