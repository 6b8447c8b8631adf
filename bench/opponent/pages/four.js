import { drawEconomic, drawThreePublic } from '../bars.js';
import { drawTargets } from '../targets.js';
import { drawTreemap } from '../treemap.js';

const data = JSON.parse(document.getElementById('data').textContent);
drawTreemap(document.getElementById('treemap'), data.treemap);
drawEconomic(document.getElementById('economic'), data.economic);
drawThreePublic(document.getElementById('three-public'), data.threePublic);
drawTargets(document.getElementById('targets'), data.targets);
