/** A role of the table. */
export class RoleView {
  role!: string;
  zh!: string;
  en!: string;
  permissions!: string[];
  /** How far the role reads complaints inside its grant. */
  readsComplaints!: 'ALL' | 'CLOSED' | 'ASSIGNED' | 'NONE';
  /** One of the three administrators, exclusive with every other role. */
  isAdministrator!: boolean;
}

/** The table of roles. */
export class RoleList {
  items!: RoleView[];
}
