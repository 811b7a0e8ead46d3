import {
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  BookOutlined,
  FolderOutlined,
  FundOutlined,
  GiftOutlined,
  HeartOutlined,
  IdcardOutlined,
  LineChartOutlined,
  NotificationOutlined,
  PieChartOutlined,
  RiseOutlined,
  SafetyOutlined,
  ShopOutlined,
  SolutionOutlined,
  StarOutlined,
  SwapOutlined,
  TeamOutlined,
  TransactionOutlined,
  WalletOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';

const ICONS: Record<string, ReactNode> = {
  workforce: <TeamOutlined />,
  registration: <IdcardOutlined />,
  institutions: <BankOutlined />,
  training: <BookOutlined />,
  appraisal: <StarOutlined />,
  funding: <WalletOutlined />,
  subsidies: <TransactionOutlined />,
  ranks: <LineChartOutlined />,
  incubation: <RiseOutlined />,
  procurement: <ShopOutlined />,
  incentives: <GiftOutlined />,
  mobility: <SwapOutlined />,
  quality: <HeartOutlined />,
  oversight: <FundOutlined />,
  publicity: <NotificationOutlined />,
  vocabulary: <ApartmentOutlined />,
  access: <SolutionOutlined />,
  approvals: <AuditOutlined />,
  audit: <SafetyOutlined />,
  analytics: <PieChartOutlined />,
};

export function iconOfGroup(key: string): ReactNode {
  return ICONS[key] ?? <FolderOutlined />;
}
