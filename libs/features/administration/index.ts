export { AdministrationModule } from './administration.module.js';
export { Deputation } from './deputation.entity.js';
export { type AccountHolder, type FoundedAccount, foundAccount } from './founding.js';
export { RoleGrant } from './role-grant.entity.js';
export { UserAccount } from './user-account.entity.js';
