import {
  Building2,
  CircleDot,
  CodeXml,
  FileText,
  Gauge,
  History,
  Hourglass,
  LayoutDashboard,
  ListPlus,
  ToggleRight,
  Users,
} from 'lucide-react';
import type { Ability } from '../api/generated';

/** The pages of a tenant, in the groups of the navigation. `needs`: without it the page says which role it takes. */
export const navigation = [
  { group: null, pages: [{ to: '/', key: 'dashboard', icon: LayoutDashboard, needs: 'record:read' }] },
  {
    group: 'settings',
    pages: [
      { to: '/retention', key: 'retention', icon: Hourglass, needs: 'settings:read' },
      { to: '/recording', key: 'recording', icon: CircleDot, needs: 'settings:read' },
      { to: '/custom-fields', key: 'fields', icon: ListPlus, needs: 'settings:read' },
      { to: '/features', key: 'features', icon: ToggleRight, needs: 'settings:read' },
      { to: '/profile', key: 'profile', icon: Building2, needs: 'settings:read' },
    ],
  },
  {
    group: 'documents',
    pages: [
      { to: '/annex', key: 'annex', icon: FileText, needs: 'annexes:read' },
      { to: '/history', key: 'history', icon: History, needs: 'settings:read' },
    ],
  },
  {
    group: 'organisation',
    pages: [
      { to: '/members', key: 'members', icon: Users, needs: 'members:read' },
      { to: '/developers', key: 'developers', icon: CodeXml, needs: 'api_keys:read' },
      { to: '/plan', key: 'plan', icon: Gauge, needs: 'settings:read' },
    ],
  },
] as const satisfies readonly {
  group: 'settings' | 'documents' | 'organisation' | null;
  pages: readonly { to: string; key: string; icon: typeof Users; needs: Ability }[];
}[];

export type PageKey = (typeof navigation)[number]['pages'][number]['key'];
