import { killedOn } from './killed-on';

killedOn('postgres');
