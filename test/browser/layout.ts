import type { Page } from 'playwright-core';

/** The parts of a page that do not fit its width, seen from inside of the page. */
const findWide = (): string[] => {
  const { clientWidth, scrollWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
  const ownText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
  const say = (what: string, element: HTMLElement): void => {
    const names = [element.tagName.toLowerCase(), ...element.classList].join('.').slice(0, 90);
    found.push(`${what}: ${names} "${element.innerText.slice(0, 60).replaceAll('\n', ' ')}"`);
  };
  const labelled = '[role="region"][aria-label][tabindex="0"], [role="region"][aria-labelledby][tabindex="0"]';
  // A name of somebody may end in an ellipsis; a text of ours may not (the pseudo-language puts it in brackets).
  const ofOurs = (element: HTMLElement): boolean => element.innerText.includes('[');
  const unseen = new Set<Element | null>();
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // What is for screen readers only is cut to a pixel, with everything in it.
    const tiny = box.width < 2 || box.height < 2;
    if (unseen.has(element.parentElement) || (tiny && style.overflowX !== 'visible')) unseen.add(element);
    if (tiny || unseen.has(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const wider = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
    const higher = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 1;
    if (wider && /auto|scroll/.test(style.overflowX) && !element.matches(labelled)) say('scrolls sideways', element);
    const cut = (wider && /hidden|clip/.test(style.overflowX)) || (higher && /hidden|clip/.test(style.overflowY));
    if (cut && ofOurs(element)) say('is clipped', element);
    const scrolling = element.closest('.scrolls, [role="region"][tabindex="0"]');
    if (ownText(element) && box.right > clientWidth + 1 && box.left < clientWidth && !scrolling)
      say(`ends at ${Math.round(box.right)} of ${clientWidth}`, element);
  }
  return found;
};

/**
 * One line for each part of the page as it is that scrolls sideways outside of a labelled region (WCAG 2.2, 1.4.10),
 * leaves the page, or clips a text of ours.
 */
export const widthTroubles = (page: Page): Promise<string[]> => page.evaluate(findWide);
