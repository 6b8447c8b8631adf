/** How a portal looks that the kit stands in. */
export interface Theme {
  title: string;
  scheme: 'light' | 'dark';
  /** The portal's own ground, text and type; without them those of the browser. */
  page?: { background: string; color: string; fontFamily?: string };
  /** Values by the names of the tokens without `--budget-`. */
  tokens?: Readonly<Record<string, string>>;
}

/** The themes of the toolbar; what they set stands off as `requirements` asks. */
export const themes = {
  light: { title: '浅色', scheme: 'light' },
  dark: { title: '深色', scheme: 'dark' },
  contrast: {
    title: '高对比度',
    scheme: 'dark',
    page: { background: '#000000', color: '#ffffff' },
    tokens: {
      ground: '#000000',
      ink: '#ffffff',
      'ink-soft': '#ffffff',
      line: '#ffffff',
      wash: '#1a1a1a',
      accent: '#ffe14d',
      danger: '#ff9c9c',
      basic: '#3d76d6',
      project: '#ffe14d',
    },
  },
  red: {
    title: '红色门户',
    scheme: 'light',
    page: {
      background: '#ffffff',
      color: '#2b1a17',
      fontFamily: "SimSun, 'Noto Serif CJK SC', 'Noto Serif SC', serif",
    },
    tokens: {
      font: "SimSun, 'Noto Serif CJK SC', 'Noto Serif SC', serif",
      radius: '0',
      ink: '#2b1a17',
      'ink-soft': '#6b4a42',
      line: '#ecd2ca',
      wash: '#fdf3ef',
      accent: '#b3131b',
      danger: '#9a1750',
      basic: '#83141a',
      project: '#c97f14',
      'color-1': '#83141a',
      'color-2': '#c97f14',
    },
  },
  blue: {
    title: '蓝色门户',
    scheme: 'light',
    page: {
      background: '#f6faff',
      color: '#12233d',
      fontFamily: "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
    },
    tokens: {
      font: "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
      radius: '10px',
      ground: '#f6faff',
      ink: '#12233d',
      'ink-soft': '#46586e',
      line: '#c3d5ec',
      wash: '#e6f0fb',
      accent: '#0a5bb5',
      basic: '#0a387a',
      project: '#1d9a8a',
      'color-1': '#0a387a',
      'color-2': '#1d9a8a',
    },
  },
} satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;

/** Dresses an element as the portal does: its own ground, text and type, and the tokens. */
export function applyTheme({ style }: HTMLElement, name: ThemeName): void {
  const { scheme, page, tokens }: Theme = themes[name];
  for (const property of [...style]) if (property.startsWith('--budget-')) style.removeProperty(property);
  style.colorScheme = scheme;
  style.background = page?.background ?? 'Canvas';
  style.color = page?.color ?? 'CanvasText';
  style.fontFamily = page?.fontFamily ?? '';
  for (const [token, value] of Object.entries(tokens ?? {})) style.setProperty(`--budget-${token}`, value);
}
