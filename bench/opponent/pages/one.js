import { drawTreemap } from '../treemap.js';

const { treemap } = JSON.parse(document.getElementById('data').textContent);
drawTreemap(document.getElementById('treemap'), treemap);
