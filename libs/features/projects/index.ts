export { Project } from './project.entity.js';
export { ProjectsModule } from './projects.module.js';
