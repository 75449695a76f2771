import { fileNameOf } from '../../apps/api/src/annexes/file-name';

const annex = { number: 3, revision: 7, status: 'final' } as const;

describe('the file name of an annex', () => {
  it('is plain and in UTF-8', () => {
    expect(fileNameOf('Müller & Söhne GmbH', annex)).toBe(
      `attachment; filename="annexa-muller-sohne-gmbh-annex-3-rev-7-final.pdf"; filename*=UTF-8''annexa-m%C3%BCller-s%C3%B6hne-gmbh-annex-3-rev-7-final.pdf`,
    );
  });

  it.each([['a'.repeat(59) + '𝕏'.repeat(9)], ['𠮷'.repeat(200)], ['\ud800'], ['x\udc00y']])(
    'of %j can be written, however long or broken the name',
    (tenant) => {
      const name = decodeURIComponent(fileNameOf(tenant, annex).split("''")[1]!);
      expect([name.isWellFormed(), Array.from(name).length < 100]).toEqual([true, true]);
    },
  );

  it('keeps a character whole at the cut', () => {
    expect(decodeURIComponent(fileNameOf('a'.repeat(59) + '𠮷𠮷', annex))).toContain(`${'a'.repeat(59)}𠮷-annex`);
  });
});
