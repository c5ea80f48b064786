/** Chinese on machines without a Chinese font: a hundred parts, of which the browser loads those that the page needs. */
import '@fontsource-variable/noto-sans-sc/index.css';

// Chromium leaves some texts blank that it drew before their part had come, and keeps how it drew them: a setting that it
// has not had before, and that changes nothing, has it draw all anew.
let times = 0;
document.fonts.addEventListener('loadingdone', () => {
  times += 1;
  document.documentElement.style.fontFeatureSettings = `"kern" ${times}`;
});
