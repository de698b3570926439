export { StationDiaryModule } from './station-diary.module.js';
