import { Suspense } from 'react';
import { Navigate, Outlet, Route, Routes } from 'react-router';
import { lazyPage } from './pages/lazy-page.ts';
import { NotFound } from './pages/not-found.tsx';
import { PageLoading } from './pages/page-loading.tsx';
import { SignedIn } from './session/signed-in.tsx';
import { Shell } from './shell/shell.tsx';
import { SignInPage } from './sign-in/sign-in-page.tsx';

const HomePage = lazyPage(() => import('./home/home-page.tsx'));
const InboxPage = lazyPage(() => import('../approvals/inbox/inbox-page.tsx'));
const RequestPage = lazyPage(() => import('../approvals/request/request-page.tsx'));
const RevisePage = lazyPage(() => import('../approvals/revise/revise-page.tsx'));
const AccountPage = lazyPage(() => import('../account/account-page.tsx'));
const SheetPage = lazyPage(() => import('../training/sheet/sheet-page.tsx'));
const ShortfallPage = lazyPage(() => import('../training/shortfall-page.tsx'));
const GraphiqlPage = lazyPage(() => import('./graphiql/graphiql-page.tsx'));
const VerifyPage = lazyPage(() => import('../registration/verify-page.tsx'));
const TargetsPage = lazyPage(() => import('../oversight/targets-page.tsx'));
const RowsPage = lazyPage(() => import('../oversight/rows-page.tsx'));
const NoticesPage = lazyPage(() => import('../publicity/notices-page.tsx'));
const LotteryPage = lazyPage(() => import('../funding/lottery/lottery-page.tsx'));
const RankOverviewPage = lazyPage(() => import('../incentives/rank-overview-page.tsx'));
const SubsidyReviewPage = lazyPage(() => import('../subsidies/review/review-page.tsx'));
const FundsOverviewPage = lazyPage(() => import('../funding/overview-page.tsx'));
const ListPage = lazyPage(() => import('../console/list/list-page.tsx'));
const CreatePage = lazyPage(() => import('../console/form/create-page.tsx'));
const EditPage = lazyPage(() => import('../console/form/edit-page.tsx'));
const ActionPage = lazyPage(() => import('../console/form/action-page.tsx'));
const ShowPage = lazyPage(() => import('../console/show/show-page.tsx'));

/** Pages that anybody may open, without the shell. */
function PublicPages() {
  return (
    <Suspense fallback={<PageLoading />}>
      <Outlet />
    </Suspense>
  );
}

/** Hand-made pages first; every other first segment is a resource. */
export function AppRoutes() {
  return (
    <Routes>
      <Route path="sign-in" element={<SignInPage />} />
      <Route element={<PublicPages />}>
        <Route path="verify" element={<VerifyPage />} />
        <Route path="notices" element={<NoticesPage />} />
        <Route path="lottery" element={<LotteryPage />} />
      </Route>
      <Route element={<SignedIn />}>
        <Route element={<Shell />}>
          <Route index element={<HomePage />} />
          <Route path="inbox" element={<InboxPage />} />
          <Route path="account" element={<AccountPage />} />
          <Route path="targets" element={<TargetsPage />} />
          <Route path="targets/rows" element={<RowsPage />} />
          <Route path="graphiql" element={<GraphiqlPage />} />
          <Route path="changeRequests" element={<Navigate to="/inbox?tab=all" replace />} />
          <Route path="changeRequests/:id" element={<RequestPage />} />
          <Route path="changeRequests/:id/revise" element={<RevisePage />} />
          <Route path="class-hours" element={<ShortfallPage />} />
          <Route path="trainingSessions/:id/sheet" element={<SheetPage />} />
          <Route path="subsidyRuns/:id/review" element={<SubsidyReviewPage />} />
          <Route path="rankOverview" element={<RankOverviewPage />} />
          <Route path="funds" element={<FundsOverviewPage />} />
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
