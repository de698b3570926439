import type { ComponentType } from 'react';
import type { Label } from '../../../libs/kernel/workflow.js';
import type { Permission } from './session.js';

/** Groups of the menu, in its order. */
export type ScreenGroup = 'work' | 'letters' | 'responsibility' | 'insight' | 'administration';

/** A screen of the console. A feature lists its screens in its `screens.ts`; `app/screens.ts` lists the features. */
export interface Screen {
  /** Address below `/`; ids only, never a name or a text. */
  readonly path: string;
  readonly title: Label;
  /** Fetched when somebody goes there. */
  readonly load: () => Promise<{ default: ComponentType }>;
  /** The permission of the route that it reads first; absent: everybody who is signed in. */
  readonly permission?: Permission;
  /** Absent: reached from another screen, not from the menu. */
  readonly menu?: { readonly group: ScreenGroup; readonly icon: ComponentType };
  /** Letters after `g` that go there from anywhere. */
  readonly keys?: string;
}
