/**
 * OpenID Connect, as far as a municipality's issuer is concerned: what it says about itself, the code flow, and what is
 * believed of its tokens. Nothing here knows a session, a cookie or a page.
 */
@NullMarked
package nl.klacht.jakarta.beveiliging.oidc;

import org.jspecify.annotations.NullMarked;
