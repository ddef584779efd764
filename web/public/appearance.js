// Runs before the first paint, so a dark page never flashes white. An external file, because the content policy allows no inline script.
(function () {
  var theme = 'auto';
  try {
    theme = localStorage.getItem('rapport.theme') || 'auto';
  } catch {
    theme = 'auto'; // storage is blocked by the browser
  }
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
