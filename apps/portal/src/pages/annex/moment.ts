/** The instant of a local date and time as an input of the browser gives it; null where it is none. */
export const instantOf = (local: string): string | null => {
  const moment = new Date(local);
  return local === '' || Number.isNaN(moment.getTime()) ? null : moment.toISOString();
};

const two = (part: number): string => String(part).padStart(2, '0');

/** A moment as an input of the browser takes it: local time without a zone. */
export const localOf = (instant: string): string => {
  const at = new Date(instant);
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}T${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')}`;
};
