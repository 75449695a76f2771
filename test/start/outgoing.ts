import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Every process below one, itself included (`/proc/<pid>/stat`, fourth field: the parent). */
const treeOf = (top: number): number[] => {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`/proc/${name}/stat`);
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const below = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 0; at = parents.get(at))
      if (at === top) return true;
    return false;
  };
  return [...parents.keys()].filter(below);
};

/** A process may end while it is looked at. */
const read = (path: string): string => {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
};

const socketsOf = (pid: number): string[] => {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
};

/** Loopback and "no peer", as the kernel prints them: hexadecimal words in the byte order of the machine. */
const stays = (address: string): boolean =>
  /^0+$/.test(address) ||
  /^[0-9A-F]{6}7F$/.test(address) ||
  address === '00000000000000000000000001000000' ||
  /^0000000000000000FFFF0000[0-9A-F]{6}7F$/.test(address);

/** Peers outside of this machine to which a socket of the process tree is connected at this moment. */
const peersOf = (top: number): string[] => {
  const own = new Set(treeOf(top).flatMap(socketsOf));
  const lines = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    read(`/proc/net/${table}`)
      .split('\n')
      .slice(1)
      .map((line) => ({ table, fields: line.trim().split(/\s+/) })),
  );
  return lines
    .filter(({ fields }) => own.has(fields[9] ?? ''))
    .map(({ table, fields }) => `${table} ${fields[2]}`)
    .filter((peer) => !stays(/ ([0-9A-F]+):/.exec(peer)?.[1] ?? '0'));
};

/** Looks every few milliseconds where a process tree is connected to; `end` answers every peer outside of this machine. */
export const watchOutgoing = (top: number): { looks: () => number; end: () => string[] } => {
  const found = new Set<string>();
  let looks = 0;
  const timer = setInterval(() => {
    looks += 1;
    for (const peer of peersOf(top)) found.add(peer);
  }, 25);
  return {
    looks: () => looks,
    end: () => {
      clearInterval(timer);
      return [...found];
    },
  };
};
