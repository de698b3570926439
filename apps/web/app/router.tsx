import { createBrowserRouter, RouterProvider } from 'react-router';
import { Gate } from './gate.js';
import { NotHere } from './not-here.js';
import { screens } from './screens.js';
import { Shell } from './shell.js';

const router = createBrowserRouter([
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: NotHere,
    HydrateFallback: () => null,
    children: [
      ...screens.map(({ path, load }) => ({
        ...(path === '' ? { index: true as const } : { path }),
        lazy: async () => ({ Component: (await load()).default }),
        ErrorBoundary: NotHere,
      })),
      { path: '*', Component: NotHere },
    ],
  },
]);

/** The console: the gate first, behind it the screens. */
export function Console() {
  return (
    <Gate>
      <RouterProvider router={router} />
    </Gate>
  );
}
