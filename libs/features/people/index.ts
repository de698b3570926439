export { PeopleModule } from './people.module.js';
export { Person } from './person.entity.js';
export { Post } from './post.entity.js';
