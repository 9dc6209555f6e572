const BITS = 15;
const MIXED_IN = 0xce4b;

/**
 * The 16 bits by which the format's older way of locking a sheet knows a password, in hexadecimal: it keeps people
 * from changing a sheet by mistake, and nothing secret. Of ASCII, at most 15 characters.
 */
export function passwordHash(password: string): string {
  let hash = password.length ^ MIXED_IN;
  for (let index = 0; index < password.length; index++) {
    const turned = password.charCodeAt(index) << (index + 1);
    hash ^= (turned & ((1 << BITS) - 1)) | (turned >> BITS);
  }
  return hash.toString(16).toUpperCase().padStart(4, '0');
}
