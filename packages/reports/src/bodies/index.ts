export { bodyList } from './body-list.js';
export { foundCards, unknownCard } from './found-cards.js';
