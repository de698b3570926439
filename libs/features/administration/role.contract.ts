/** A role of the table. */
export class RoleView {
  role!: string;
  zh!: string;
  en!: string;
  permissions!: string[];
  /** How far the role reads each kind of case inside its grant: ALL, CLOSED or ASSIGNED; a kind not named, not at all. */
  reads!: object;
  /** One of the three administrators, exclusive with every other role. */
  isAdministrator!: boolean;
}

/** The table of roles. */
export class RoleList {
  items!: RoleView[];
}
