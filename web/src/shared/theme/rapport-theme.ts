import { createTheme, type MantineColorsTuple } from '@mantine/core';

const trustBlue: MantineColorsTuple = [
  '#e8f1fa',
  '#d0e3f5',
  '#a5caeb',
  '#6cb4f2',
  '#4a8fce',
  '#2f79c0',
  '#0b62b0',
  '#0a5699',
  '#0b4a86',
  '#072f57',
];

/** Locking the page's scroll would inject a style element, which the content policy refuses. */
const DIALOG = { defaultProps: { lockScroll: false, transitionProps: { duration: 0 } } };

/** Sizes and defaults of every control. Colours that follow the theme are CSS variables in tokens.css and mantine-variables.css. */
export const rapportTheme = createTheme({
  colors: { trust: trustBlue },
  primaryColor: 'trust',
  primaryShade: { light: 6, dark: 6 },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif',
  defaultRadius: 4,
  respectReducedMotion: true,
  components: {
    ModalRoot: DIALOG,
    DrawerRoot: DIALOG,
    Modal: DIALOG,
    Drawer: DIALOG,
    Menu: { defaultProps: { transitionProps: { duration: 0 }, shadow: 'md' } },
    Popover: { defaultProps: { transitionProps: { duration: 0 }, shadow: 'md' } },
  },
});
