import { opstartwacht } from './opstartwacht';

opstartwacht(window);
