import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';

type Focused = { role: string; name: string };
type Walk = { page: Page; check: () => Promise<void> };
type Node = {
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
};

/** Role and name of what has the focus, as assistive technology hears them (the browser's accessibility tree). */
export const focusedOn = async (page: Page): Promise<Focused> => {
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const objectId = result.objectId;
    if (objectId === undefined) return { role: 'document', name: '' };
    const { nodes } = (await session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false })) as {
      nodes: Node[];
    };
    const role = nodes[0]?.role?.value ?? 'document';
    return {
      role: role === 'RootWebArea' || role === 'none' ? 'document' : role,
      name: nodes[0]?.name?.value ?? '',
    };
  } finally {
    await session.detach();
  }
};

/** Presses a key until something has the focus; every stop on the way is checked. */
export const pressUntil = async ({ page, check }: Walk, key: string, role: string, name: string): Promise<void> => {
  const stops: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key);
    const focused = await focusedOn(page);
    if (focused.role !== 'document') await check();
    if (focused.role === role && focused.name === name) return;
    stops.push(`${focused.role} ${focused.name}`);
  }
  throw new Error(`no ${role} "${name}" on the way of ${key}:\n${stops.join('\n')}`);
};

type Box = { x: number; y: number; width: number; height: number };

/** Where the focused element is, and whether a point of it can be hit (WCAG 2.2, 2.4.11). */
const lookAtFocus = (): { box: Box; hit: boolean; what: string } | null => {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  // A radio or a switch is drawn by its label.
  const drawn = element.matches('input[type=radio], input[type=checkbox]')
    ? (element.parentElement ?? element)
    : element;
  const { x, y, width, height } = drawn.getBoundingClientRect();
  const spots = [0.5, 0.1, 0.9].flatMap((across) =>
    [0.5, 0.15, 0.85].map((down) => [x + width * across, y + height * down]),
  );
  const hit = spots.some(([left = 0, top = 0]) => {
    const found = document.elementFromPoint(left, top);
    return (
      found !== null && (drawn.contains(found) || found.contains(drawn) || found.closest('label')?.control === element)
    );
  });
  return { box: { x, y, width, height }, hit, what: element.outerHTML.slice(0, 200) };
};

const pictureOf = async (page: Page, { x, y, width, height }: Box): Promise<string> => {
  const view = page.viewportSize() ?? { width: 1280, height: 800 };
  const [left, top] = [Math.max(0, x - 8), Math.max(0, y - 8)];
  const clip = {
    x: left,
    y: top,
    width: Math.max(1, Math.min(view.width - left, width + 16)),
    height: Math.max(1, Math.min(view.height - top, height + 16)),
  };
  const picture = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  return createHash('sha256').update(picture).digest('hex');
};

/** Takes the focus away; inside of a frame, from what has it there. */
const takeFocus = () => {
  const outer = document.activeElement as HTMLElement;
  const inner = outer instanceof HTMLIFrameElement ? (outer.contentDocument?.activeElement as HTMLElement) : null;
  (inner ?? outer).dataset.hadFocus = '';
  inner?.blur();
  outer.blur();
};

const giveFocusBack = () => {
  const frames = [...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
  for (const page of [document, ...frames]) {
    const element = page.querySelector<HTMLElement>('[data-had-focus]');
    element?.removeAttribute('data-had-focus');
    element?.focus({ preventScroll: true, focusVisible: true });
  }
};

/** Fails where nothing shows the focus (the pixels are the same without it) or where something lies over it. */
export const visibleFocus = async (page: Page, tries = 3): Promise<void> => {
  const seen = await page.evaluate(lookAtFocus);
  if (!seen) return;
  const withFocus = await pictureOf(page, seen.box);
  await page.evaluate(takeFocus);
  const without = await pictureOf(page, seen.box);
  await page.evaluate(giveFocusBack);
  if (seen.hit && withFocus !== without) return;
  // The page may still have been scrolling to what got the focus.
  if (tries > 1) return visibleFocus(page, tries - 1);
  throw new Error(`${seen.hit ? 'nothing shows the focus of' : 'covered while it has the focus'}: ${seen.what}`);
};
