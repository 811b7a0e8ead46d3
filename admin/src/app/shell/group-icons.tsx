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
  NotificationOutlined,
  RiseOutlined,
  SafetyOutlined,
  ShopOutlined,
  SolutionOutlined,
  StarOutlined,
  SwapOutlined,
  TeamOutlined,
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
  incubation: <RiseOutlined />,
  procurement: <ShopOutlined />,
  incentives: <GiftOutlined />,
  mobility: <SwapOutlined />,
  quality: <HeartOutlined />,
  oversight: <FundOutlined />,
  publicity: <NotificationOutlined />,
  vocabulary: <ApartmentOutlined />,
  reference: <ApartmentOutlined />,
  access: <SolutionOutlined />,
  approvals: <AuditOutlined />,
  audit: <SafetyOutlined />,
};

export function iconOfGroup(key: string): ReactNode {
  return ICONS[key] ?? <FolderOutlined />;
}
