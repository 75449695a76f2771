import type { FoundTicket, System } from '../system.js';
import type { Database } from '../mongo/database.js';
import { absentOrAbove, below, type Rows, vendorRows } from '../mongo/rows.js';
import { type TicketRow, tickets } from '../mongo/tables/vendor-tables.js';

/** A used or expired ticket is kept for a month, so that its link can say what became of it. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

const found = ({ used_at, expires_at, detail }: TicketRow, now: Date): FoundTicket => {
  const late = Date.parse(expires_at) <= now.getTime();
  return { state: used_at !== null ? 'used' : late ? 'expired' : 'good', detail, expires_at };
};

/** Uses a ticket up, by compare-and-set; null where it is not good. Also inside the transaction of what it is used for. */
export const useUp = async (
  rows: Rows<TicketRow>,
  { mac, purpose, now }: { mac: string; purpose: TicketRow['purpose']; now: Date },
): Promise<FoundTicket | null> => {
  const at = now.toISOString();
  const good = { _id: mac, purpose, used_at: null, expires_at: absentOrAbove(at) };
  const taken = await rows.change(good, { $set: { used_at: at } });
  return taken && { ...found(taken, now), state: 'good' };
};

/** Single-use tickets, found by the MAC of their text. */
export const systemTickets = (database: Database): System['tickets'] => {
  const rows = () => vendorRows(database, tickets);
  const look = async (mac: string, purpose: TicketRow['purpose']) => {
    const ticket = await rows().one({ _id: mac, purpose });
    return ticket && found(ticket, database.now());
  };
  return {
    make: async (mac, ticket) => {
      const purge_at = new Date(Date.parse(ticket.expires_at) + keptFor);
      const created_at = database.now().toISOString();
      await rows().add(mac, { ...ticket, created_at, used_at: null, tries: 0, purge_at });
    },
    look,
    attempt: async (mac, purpose, most) => {
      const now = database.now();
      const open = { _id: mac, purpose, used_at: null, tries: below(most) };
      const tried = await rows().change(open, { $inc: { tries: 1 } });
      if (tried) return found(tried, now);
      const ticket = await look(mac, purpose);
      return ticket && { ...ticket, state: 'used' };
    },
    take: async (mac, purpose) =>
      (await useUp(rows(), { mac, purpose, now: database.now() })) ?? (await look(mac, purpose)),
  };
};
