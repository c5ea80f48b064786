/** Chinese on machines without a Chinese font: a hundred parts, of which the browser loads those that the page needs. */
import '@fontsource-variable/noto-sans-sc/index.css';
