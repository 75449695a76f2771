/** The running number that was printed on an annex belongs to another one by now. Nothing was written: print again. */
export class NumberTaken extends Error {
  override readonly name = 'NumberTaken';

  constructor(printed: number, next: number) {
    super(`The annex was printed as number ${printed}, but the next number is ${next}.`);
  }
}
