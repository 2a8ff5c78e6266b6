import { Werkbank } from './werkbank';
import type { Koppelaar } from './koppel';
import './werkbank.css';

const werkbank = new Werkbank(document.getElementById('werkbank') ?? document.body);
(window as Koppelaar).koppel = (venster) => werkbank.koppel(venster);
void werkbank.start();
