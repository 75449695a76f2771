/** The time, as an argument: tests move it, nothing else in the API reads a clock. */
export type Clock = () => Date;
export const CLOCK = Symbol('clock');
