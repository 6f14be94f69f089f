import { readChoice } from '#page/client/kept-choice.ts';
import { adoptTheme } from '#page/theme/tokens.ts';
import { keepCurrent } from './keep-current.ts';
import './keyrack-board.ts';
import { stayAwake } from './stay-awake.ts';

adoptTheme(document);
document.documentElement.dataset['theme'] = readChoice('theme') ?? 'system';
keepCurrent();
stayAwake();
