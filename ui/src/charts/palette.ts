import { useComputedColorScheme } from '@mantine/core';

/** The colours of a chart beside those of its series; the same values as in global.css. */
export interface Palette {
  text: string;
  dimmed: string;
  gridLine: string;
  surface: string;
  border: string;
  ghost: string;
  hatch: string;
  future: string;
}

export const LIGHT: Palette = {
  text: '#16211f',
  dimmed: '#566360',
  gridLine: '#e4e9e6',
  surface: '#ffffff',
  border: '#dfe5e2',
  ghost: '#54635f',
  hatch: '#b9c3bf',
  future: '#f4f6f5',
};

export const DARK: Palette = {
  text: '#e3eae9',
  dimmed: '#9db0b0',
  gridLine: '#26343a',
  surface: '#182124',
  border: '#28353a',
  ghost: '#c3d0cf',
  hatch: '#4b5c61',
  future: '#1b2528',
};

export function usePalette(): Palette {
  return useComputedColorScheme('light') === 'dark' ? DARK : LIGHT;
}

export const FONT = "'Manrope Variable', 'Segoe UI', system-ui, 'Noto Sans', 'Noto Sans SC', sans-serif";
