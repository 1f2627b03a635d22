package nl.klacht.jakarta.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.jakarta.fout.Afgeschermd;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.noodtoegang.Noodtoegangen;

/** Whether somebody gets to a dossier: by his role, because it is his or of his group, and not when it is restricted to others. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Toegang {

    /** A dossier {@code d} that names the account {@code :ik} among who may see it. */
    public static final String VOOR_HEM =
            "cast(sql('(? @> array[?]::text[])', d.afgeschermdVoor, :ik) as boolean) = true";

    /** A dossier {@code d} that is not restricted to others than the account {@code :ik}. */
    public static final String OPEN =
            "d.afgeschermdVoor is null or d.behandelaar = :ik or d.gespreksvoerder = :ik or " + VOOR_HEM;

    private final Medewerkers medewerkers;
    private final Noodtoegangen noodtoegangen;

    @Inject
    public Toegang(Medewerkers medewerkers, Noodtoegangen noodtoegangen) {
        this.medewerkers = medewerkers;
        this.noodtoegangen = noodtoegangen;
    }

    /** For the container's proxy. */
    protected Toegang() {
        this(null, null);
    }

    /**
     * A dossier he may not see does not exist for him; of one that is restricted he is told that.
     *
     * @throws Afgeschermd when it is restricted to others, and he did not open it all the same
     */
    public void eisZien(Aanvrager wie, Dossier dossier, Instant nu) {
        Rechten.eisDossiersZien(wie);
        if (!zouZien(wie, dossier)) {
            throw new NietGevonden();
        }
        if (isDicht(wie, dossier, nu)) {
            throw new Afgeschermd();
        }
    }

    /** Whether he may see it now, for who passes over what he may not. */
    public boolean ziet(Aanvrager wie, Dossier dossier, Instant nu) {
        return zouZien(wie, dossier) && !isDicht(wie, dossier, nu);
    }

    /**
     * The same person with only those of his roles that show him this dossier: what he sees by one role he does not handle by
     * another. Who has one role keeps it.
     */
    public Aanvrager hier(Aanvrager wie, Dossier dossier) {
        return wie.rollen().size() < 2
                ? wie
                : wie.als(wie.rollen().stream()
                        .filter(rol -> zouZien(wie.als(Set.of(rol)), dossier))
                        .collect(Collectors.toSet()));
    }

    private boolean zouZien(Aanvrager wie, Dossier dossier) {
        return Rechten.magZien(wie, dossier, Set.of(wie.gebruiker()))
                || (wie.is(Rol.BEHANDELAAR) && Rechten.magZien(wie, dossier, kring(wie)));
    }

    private boolean isDicht(Aanvrager wie, Dossier dossier, Instant nu) {
        return Rechten.isAfgeschermdTegen(wie, dossier) && !noodtoegangen.isOpen(wie.gebruiker(), dossier.id(), nu);
    }

    /** Whether it is restricted to others, whatever he opened all the same. */
    public static boolean isAfgeschermdTegen(Aanvrager wie, Dossier dossier) {
        return Rechten.isAfgeschermdTegen(wie, dossier);
    }

    /** Whose dossiers are his: he himself, and who works with him in a group. */
    public Set<String> kring(Aanvrager wie) {
        return medewerkers.kring(wie);
    }
}
