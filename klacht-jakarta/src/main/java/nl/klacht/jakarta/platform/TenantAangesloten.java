package nl.klacht.jakarta.platform;

import nl.klacht.jakarta.tenant.Tenant;

/** Fired when a municipality is made ready while the server runs: it joined, or was mended. */
public record TenantAangesloten(Tenant tenant) {}
