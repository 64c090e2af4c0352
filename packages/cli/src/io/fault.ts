export { faultOf } from '@workplan/workspace';
