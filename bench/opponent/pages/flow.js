import { drawFlow } from '../flow.js';

const { flow } = JSON.parse(document.getElementById('data').textContent);
drawFlow(document.getElementById('flow'), flow);
