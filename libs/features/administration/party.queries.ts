/** SQL of an account as JSON, with the name of its person; NULL where `key` is. */
export const party = (key: string) =>
  `(SELECT json_build_object('id', u.id, 'username', u.username, 'personName', p.name)
    FROM app_user u JOIN person p ON p.key = u.person_key WHERE u.key = ${key})`;
