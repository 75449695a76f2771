import { encode } from 'uqr';
import { drawQr } from './draw-qr';

/** The modules that a path of rectangles covers. */
function modulesOf(path: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(back).toBe(width);
    for (let at = Number(x); at < Number(x) + Number(width); at += 1) {
      expect(modules[Number(y)]![at]).toBe(false);
      modules[Number(y)]![at] = true;
    }
  }
  return modules;
}

test('the drawing has exactly the dark modules of the code, within four light ones on each side', () => {
  const qr = 'https://annexa.example/verify/K7-ABCD';
  const { box, path } = drawQr({ qr, alt: 'Code' });
  const { data, size } = encode(qr, { ecc: 'M', border: 4 });
  expect(box).toBe(`0 0 ${size} ${size}`);
  expect(modulesOf(path, size)).toEqual(data);
  const edge = data.slice(0, 4).concat(
    data.slice(-4),
    data.map((row) => [...row.slice(0, 4), ...row.slice(-4)]),
  );
  expect(edge.flat().some(Boolean)).toBe(false);
});

test('an address is a link as well, other text is not', () => {
  expect(drawQr({ qr: 'https://annexa.example', alt: 'Code' }).href).toBe('https://annexa.example/');
  expect(drawQr({ qr: 'javascript:alert(1)', alt: 'Code' }).href).toBeUndefined();
});
