import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { NotFound } from './pages/not-found.tsx';
import { SignedIn } from './session/signed-in.tsx';
import { Shell } from './shell/shell.tsx';
import { SignInPage } from './sign-in/sign-in-page.tsx';

const HomePage = lazy(() => import('./home/home-page.tsx'));
const InboxPage = lazy(() => import('../approvals/inbox/inbox-page.tsx'));
const RequestPage = lazy(() => import('../approvals/request/request-page.tsx'));
const RevisePage = lazy(() => import('../approvals/revise/revise-page.tsx'));
const AccountPage = lazy(() => import('../account/account-page.tsx'));
const GraphiqlPage = lazy(() => import('./graphiql/graphiql-page.tsx'));
const RankOverviewPage = lazy(() => import('../incentives/rank-overview-page.tsx'));
const ListPage = lazy(() => import('../console/list/list-page.tsx'));
const CreatePage = lazy(() => import('../console/form/create-page.tsx'));
const EditPage = lazy(() => import('../console/form/edit-page.tsx'));
const ActionPage = lazy(() => import('../console/form/action-page.tsx'));
const ShowPage = lazy(() => import('../console/show/show-page.tsx'));

/** Hand-made pages first; every other first segment is a resource. */
export function AppRoutes() {
  return (
    <Routes>
      <Route path="sign-in" element={<SignInPage />} />
      <Route element={<SignedIn />}>
        <Route element={<Shell />}>
          <Route index element={<HomePage />} />
          <Route path="inbox" element={<InboxPage />} />
          <Route path="account" element={<AccountPage />} />
          <Route path="graphiql" element={<GraphiqlPage />} />
          <Route path="changeRequests" element={<Navigate to="/inbox?tab=all" replace />} />
          <Route path="changeRequests/:id" element={<RequestPage />} />
          <Route path="changeRequests/:id/revise" element={<RevisePage />} />
          <Route path="rankOverview" element={<RankOverviewPage />} />
          <Route path=":resource" element={<ListPage />} />
          <Route path=":resource/create" element={<CreatePage />} />
          <Route path=":resource/:id" element={<ShowPage />} />
          <Route path=":resource/:id/edit" element={<EditPage />} />
          <Route path=":resource/:id/actions/:action" element={<ActionPage />} />
          <Route path="*" element={<NotFound />} />
        </Route>
      </Route>
    </Routes>
  );
}
