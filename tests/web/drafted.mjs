// An application being drafted: what is known of the filing, and what the person typed.
import { data, engine } from './spoken.mjs';

export const listing = engine.describe();
export const catalogue = data('professions/kz-503-2018.json');
const orders = { order: '503', since: '2023-07-01', successor: '236' };

export const assess = (request) => engine.assess({ as_of: '2022-05-04', ...request });

export const factsOf = (change = {}) => ({
  procedure: 'issue',
  filed: '2022-05-04',
  profession: 'health/oncologist',
  listing,
  catalogue,
  orders,
  ...change,
});

export const typed = {
  body: 'Akimat of Almaty',
  name: 'Müller Anna',
  identity: 'C01X00T47',
  address: 'Abay 1',
  location: 'Berlin',
};

/** Nothing typed, nothing chosen. */
export const nothing = { typed: {}, attach: {} };
