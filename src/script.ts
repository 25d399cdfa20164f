import './define.js';
import { upgradePlaceholders } from './element/upgrade.js';

upgradePlaceholders();
