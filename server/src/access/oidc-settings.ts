import type { Role } from './identity.js';
import type { ScopeDimension } from './row-scope.js';

/** Whose OpenID Connect tokens are accepted, and what their claims mean here. */
export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  /** Null: the issuer's own configuration says. */
  readonly keySetUrl: string | null;
  readonly algorithms: readonly string[];
  readonly roleClaim: string;
  /** Which value of the role's claim is which role; the first that fits counts. Empty: the values are roles. */
  readonly roles: readonly (readonly [string, Role])[];
  /** The claim that restricts each dimension. Empty: nobody is restricted. */
  readonly scopeClaims: { readonly [D in ScopeDimension]?: string };
}
