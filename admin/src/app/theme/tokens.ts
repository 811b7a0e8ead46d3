import type { ThemeConfig } from 'antd';

export type Scheme = 'light' | 'dark';

const FONT =
  '-apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** One accent, pine green; everything else is a cool grey. */
const ACCENT: Record<Scheme, string> = { light: '#0f6b5b', dark: '#2f9e88' };

const SURFACES: Record<Scheme, Record<string, string>> = {
  light: {
    colorBgLayout: '#f3f5f5',
    colorPrimaryBg: '#e7f2ef',
    colorPrimaryBgHover: '#d6eae5',
    colorPrimaryBorder: '#a3cfc4',
    colorPrimaryHover: '#1a8370',
    colorInfoBg: '#eef6f4',
    colorInfoBorder: '#b9dad2',
    controlItemBgActive: '#e7f2ef',
    controlItemBgActiveHover: '#d6eae5',
    colorBorderSecondary: '#e6eaea',
    colorBorder: '#cdd5d4',
    colorText: '#17211f',
    colorTextSecondary: '#55625f',
    colorTextTertiary: '#667370',
    colorTextPlaceholder: '#76827f',
    colorLink: ACCENT.light,
    colorLinkHover: '#1a8370',
    colorLinkActive: '#0a5246',
    colorInfo: ACCENT.light,
  },
  dark: {
    colorBgBase: '#111716',
    colorBgLayout: '#0c1110',
    colorPrimaryBg: '#16302b',
    colorPrimaryBgHover: '#1c3d36',
    colorPrimaryBorder: '#28584d',
    colorInfoBg: '#142522',
    colorInfoBorder: '#24443c',
    controlItemBgActive: '#17332d',
    controlItemBgActiveHover: '#1c3d36',
    colorBgContainer: '#141b1a',
    colorBgElevated: '#1b2422',
    colorBorderSecondary: '#24302d',
    colorBorder: '#35433f',
    colorText: '#e3eae8',
    colorTextSecondary: '#a3b0ac',
    colorTextTertiary: '#8c9995',
    colorTextPlaceholder: '#84918d',
    colorLink: '#5cc3ae',
    // The algorithm would darken them until they can hardly be read.
    colorLinkHover: '#84d6c5',
    colorLinkActive: '#3fae97',
    colorInfo: ACCENT.dark,
  },
};

/** Ant Design tokens of a colour scheme; the algorithm is added by the provider. */
export function themeOf(scheme: Scheme): ThemeConfig {
  return {
    cssVar: true,
    hashed: false,
    token: {
      colorPrimary: ACCENT[scheme],
      fontFamily: FONT,
      fontSize: 14,
      borderRadius: 6,
      wireframe: false,
      controlHeight: 32,
      ...SURFACES[scheme],
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Layout: { headerHeight: 52, headerPadding: '0 16px', siderBg: 'transparent', headerBg: 'transparent' },
      Menu: {
        itemSelectedColor: SURFACES[scheme].colorLink,
        itemHeight: 34,
        itemBorderRadius: 6,
        itemMarginBlock: 2,
        subMenuItemBg: 'transparent',
        itemBg: 'transparent',
      },
      Table: {
        cellPaddingBlockSM: 6,
        cellPaddingInlineSM: 10,
        cellPaddingBlockMD: 9,
        headerSplitColor: 'transparent',
      },
      Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 4px' },
      Descriptions: { itemPaddingBottom: 10 },
    },
  };
}
