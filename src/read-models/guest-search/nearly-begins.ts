/**
 * Whether a word begins like this but for one slip of the finger: a letter too many, too few, another one, or two that have
 * changed places. The first letter is hardly ever wrong, and holds the search together.
 */
export function nearlyBegins(word: string, asked: string): boolean {
  if (word[0] !== asked[0] || word.length < asked.length - 1) return false;
  let same = 0;
  while (same < asked.length && word[same] === asked[same]) same += 1;
  if (same === asked.length) return true;
  return (
    word.startsWith(asked.slice(same + 1), same + 1) ||
    word.startsWith(asked.slice(same + 1), same) ||
    word.startsWith(asked.slice(same), same + 1) ||
    (word[same] === asked[same + 1] &&
      word[same + 1] === asked[same] &&
      word.startsWith(asked.slice(same + 2), same + 2))
  );
}
