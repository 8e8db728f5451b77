// Sets the colour scheme before the first paint; the page's policy forbids inline scripts.
(() => {
  const chosen = localStorage.getItem('meterhouse-color-scheme');
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
