/** What the sample of 3003 leaves to its reader: Ann may read room 42 until that is withdrawn, Bob may read nothing. */
const withdrawals = new Map();

export const userOf = ({ url }) => new URL(url, 'ws://host').searchParams.get('user');
export const mayRead = (user, url) => user === 'ann' && url.startsWith('/rooms/42');
export const onRevoked = (user, tell) => {
  withdrawals.set(user, tell);
  return () => withdrawals.delete(user);
};

globalThis.sample = {
  revoke: (user) => withdrawals.get(user)?.(),
  countListeners: () => withdrawals.size,
};
