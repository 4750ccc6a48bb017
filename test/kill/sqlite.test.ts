import { killedOn } from './killed-on';

killedOn('sqlite');
