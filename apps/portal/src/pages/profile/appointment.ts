/** An office as it is while it is filled in: some of it may not be there yet. It is sent as it stands, or refused. */
export type Appointment = {
  status: 'appointed' | 'not_required';
  name?: string;
  email?: string;
  phone?: string;
  address?: string;
  reason?: string;
};
export type Member = Exclude<keyof Appointment, 'status'>;

/** The status that a radio button names. */
export const statusIn = (text: string): Appointment['status'] => (text === 'appointed' ? 'appointed' : 'not_required');

/** The other answer: as it was typed before, or empty. */
export const withStatus = (before: Appointment | null, status: Appointment['status']): Appointment =>
  before?.status === status ? before : { status };

/** One member given or taken out; an empty text is none. */
export const withMember = (value: Appointment, member: Member, text: string | null): Appointment => {
  const { [member]: _, ...rest } = value;
  return text === null || text === '' ? rest : { ...rest, [member]: text };
};

/** What is still needed for the answer to be whole; null where nothing is. */
export const missingMember = ({
  status,
  name,
  email,
  reason,
}: Appointment): 'both' | 'name' | 'email' | 'reason' | null => {
  if (status === 'not_required') return reason === undefined ? 'reason' : null;
  if (name === undefined) return email === undefined ? 'both' : 'name';
  return email === undefined ? 'email' : null;
};
