package nl.klacht.jakarta.tenant;

/**
 * Whether a tenant can be served, and if not why.
 *
 * @param soort the state
 * @param zin one Dutch sentence for the operator; empty when the tenant is ready
 * @param versie the version of its schema, empty when it has none
 */
public record Tenantstand(Soort soort, String zin, String versie) {

    /**
     * Serving, waiting for the database, behind in its migrations, stopped by a fault in its configuration, closed for a
     * while by an administrator, or gone from this installation.
     */
    public enum Soort {
        KLAAR,
        WACHT,
        ACHTER,
        FOUT,
        DICHT,
        VERTROKKEN
    }

    static final Tenantstand WACHT = new Tenantstand(Soort.WACHT, "De database is nog niet klaar.", "");

    public static Tenantstand klaar(String versie) {
        return new Tenantstand(Soort.KLAAR, "", versie);
    }

    /** Not yet: what the sentence says has to happen first, and is looked at again and again. */
    public static Tenantstand wacht(String zin, String versie) {
        return new Tenantstand(Soort.WACHT, zin, versie);
    }

    public static Tenantstand achter(String versie) {
        return new Tenantstand(Soort.ACHTER, "De tabellen zijn nog niet bijgewerkt naar deze versie.", versie);
    }

    public static Tenantstand vertrokken() {
        return new Tenantstand(Soort.VERTROKKEN, "De gemeente is van deze installatie verwijderd.", "");
    }

    public boolean isKlaar() {
        return soort == Soort.KLAAR;
    }
}
