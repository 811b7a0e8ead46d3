import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation } from 'react-router';
import { FaultView } from '../pages/fault-view.tsx';
import { PageLoading } from '../pages/page-loading.tsx';
import { ForcedPasswordPage } from '../sign-in/forced-password-page.tsx';
import { viewerQuery } from './viewer.ts';

/** Lets signed-in people through; others are sent to sign in and come back here afterwards. */
export function SignedIn() {
  const { data: viewer, error, refetch } = useQuery(viewerQuery);
  const { pathname, search } = useLocation();
  // What cannot be asked anew for a while leaves the page, and what is typed there, as they are.
  if (error && !viewer) return <FaultView error={error} onRetry={() => void refetch()} />;
  if (viewer === undefined) return <PageLoading />;
  if (viewer === null)
    return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />;
  return viewer.mustChangePassword ? <ForcedPasswordPage /> : <Outlet />;
}
