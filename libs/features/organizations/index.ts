export { Organization } from './organization.entity.js';
export { OrganizationsModule } from './organizations.module.js';
