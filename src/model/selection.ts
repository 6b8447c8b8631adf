/**
 * What a selection names is a key: a functional code with or without its nature (`204`, `2040612/project`), an
 * economic code, a three-public column (`vehicleRun`), a source (`fund`), a project's code, a unit (`unit:007001`), or
 * the path of a cell. Something drawn tells its own keys; it is marked where a selected key includes one of them.
 */
export function includesKey(selected: string, key: string): boolean {
  const [code = '', nature] = selected.split('/');
  const [other = '', otherNature] = key.split('/');
  const within = /^\d{3,7}$/.test(code) ? other.startsWith(code) : other === code;
  return selected === key || (within && (!nature || !otherNature || nature === otherNature));
}
