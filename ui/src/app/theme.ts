import { type CSSVariablesResolver, createTheme, type MantineColorsTuple, Table } from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#e7f6f3',
  '#cfece7',
  '#9fd9d0',
  '#6cc5b8',
  '#43b5a5',
  '#23a493',
  '#0f8f80',
  '#0b766b',
  '#085e56',
  '#054741',
];

const gray: MantineColorsTuple = [
  '#f6f8f7',
  '#e9eeeb',
  '#dfe5e2',
  '#d3dbd7',
  '#bcc7c2',
  '#9aa8a2',
  '#75847e',
  '#4d5b56',
  '#303d38',
  '#1d2925',
];

const dark: MantineColorsTuple = [
  '#d5dddd',
  '#b4c0c0',
  '#94a3a4',
  '#6b7b7d',
  '#45555a',
  '#303e43',
  '#1e292d',
  '#12191c',
  '#0d1315',
  '#080c0d',
];

export const theme = createTheme({
  colors: { petrol, gray, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 7 },
  defaultRadius: 'md',
  cursorType: 'pointer',
  fontFamily: "'Manrope Variable', 'Segoe UI', system-ui, 'Noto Sans', 'Noto Sans SC', sans-serif",
  headings: { fontWeight: '700', sizes: { h1: { fontSize: '1.5rem', lineHeight: '1.25' } } },
  components: {
    Table: Table.extend({ defaultProps: { verticalSpacing: 'xs' } }),
  },
});

/** The colours that Mantine's own defaults lack contrast or warmth for; the rest is in global.css. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f4f6f4',
    '--mantine-color-text': '#16211f',
    '--mantine-color-dimmed': '#566360',
    '--mantine-color-default': '#ffffff',
    '--mantine-color-default-border': '#dbe1de',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-placeholder': '#66736f',
    '--mantine-color-anchor': '#0b6b61',
  },
  dark: {
    '--mantine-color-body': '#101719',
    '--mantine-color-text': '#e3eae9',
    '--mantine-color-dimmed': '#9db0b0',
    '--mantine-color-default': '#182124',
    '--mantine-color-default-hover': '#202b2f',
    '--mantine-color-default-border': '#2d3a3f',
    '--mantine-color-error': '#ff8a80',
    '--mantine-color-placeholder': '#8fa1a2',
    '--mantine-color-anchor': '#6cc5b8',
    '--mantine-color-petrol-light-color': '#8fd8cc',
    '--mantine-color-petrol-text': '#6cc5b8',
  },
});
