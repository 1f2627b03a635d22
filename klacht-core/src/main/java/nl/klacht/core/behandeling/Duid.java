package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Duiding;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klacht;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Verwijzing;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Oordeel;
import org.jspecify.annotations.Nullable;

/**
 * The klachtenloket judges what a part is about (Uitgangspunten 9 onder II). Until then the aspect is only presumed. What
 * is left open stays as it was: naming nothing confirms what was presumed. Who turns a part from the municipality to a
 * provider or back without naming the aspect gets the presumed one again.
 *
 * @param onderdeel the part
 * @param aspect which side of the matter
 * @param betreft whom or what it is about
 * @param domein the field of the social domain
 * @param aard the code of its nature
 * @param oorzaak the code of its cause
 * @param jegensKlager whether the conduct was towards the klager himself
 * @param kinderrechten whether the rights of a child are at stake
 * @param calamiteit whether it is about a serious incident or violence
 * @param motivering why
 */
public record Duid(
        int onderdeel,
        @Nullable Aspect aspect,
        @Nullable Betreft betreft,
        @Nullable Domein domein,
        @Nullable String aard,
        @Nullable String oorzaak,
        @Nullable Boolean jegensKlager,
        @Nullable Boolean kinderrechten,
        @Nullable Boolean calamiteit,
        Tekst motivering)
        implements Handeling {

    public Duid {
        Objects.requireNonNull(motivering, "motivering");
    }

    /** A judgement that says nothing about a calamity. */
    public Duid(
            int onderdeel,
            @Nullable Aspect aspect,
            @Nullable Betreft betreft,
            @Nullable Domein domein,
            @Nullable String aard,
            @Nullable String oorzaak,
            @Nullable Boolean jegensKlager,
            @Nullable Boolean kinderrechten,
            Tekst motivering) {
        this(onderdeel, aspect, betreft, domein, aard, oorzaak, jegensKlager, kinderrechten, null, motivering);
    }

    @Override
    public Soort soort() {
        return Soort.DUID;
    }

    @Override
    public List<Integer> onderdelen() {
        return List.of(onderdeel);
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return Bezwaren.gesloten(onderdeel);
    }

    /** What a provider has in hand is not turned into something of the municipality: that gets a part of its own. */
    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return situatie.dossier()
                .findOnderdeel(onderdeel)
                .filter(deel -> heeftDienstverlenerInHanden(deel) && gaatVanDienstverlenerAf(deel))
                .map(deel -> List.of(Grond.van("Uitgangspunten 5A", "Duid.bijDienstverlener", onderdeel)))
                .orElse(List.of());
    }

    private static boolean heeftDienstverlenerInHanden(Klachtonderdeel deel) {
        Verwijzing verwijzing = deel.verwijzing();
        return verwijzing != null && verwijzing.isAanvaard();
    }

    private boolean gaatVanDienstverlenerAf(Klachtonderdeel deel) {
        return deel.isInhoudVanDienstverlener() && !geduid(deel, null).isInhoudVanDienstverlener();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Oordeel oordeel =
                new Oordeel(gebeurtenis.actor().gebruiker(), gebeurtenis.actor().rol(), gebeurtenis.dag());
        return dossier.metOnderdeel(onderdeel, deel -> geduid(deel, oordeel));
    }

    /** A referral that nobody accepted ends when the part turns out not to be for the provider. */
    private Klachtonderdeel geduid(Klachtonderdeel deel, @Nullable Oordeel oordeel) {
        Klachtonderdeel nieuw = deel.metKlacht(klacht(deel.klacht())).metDuiding(duiding(deel, oordeel));
        boolean vervalt = deel.isInhoudVanDienstverlener() && !nieuw.isInhoudVanDienstverlener();
        return vervalt ? nieuw.metVerwijzing(null) : nieuw;
    }

    private Duiding duiding(Klachtonderdeel deel, @Nullable Oordeel oordeel) {
        if (aspect != null) {
            return new Duiding(aspect, oordeel);
        }
        boolean andereKant = betreft != null
                && betreft.soort().isDienstverlener() != deel.betreft().soort().isDienstverlener();
        return andereKant
                ? new Duiding(Aspect.vermoedelijk(betreft.soort()), null)
                : new Duiding(deel.aspect(), oordeel);
    }

    private Klacht klacht(Klacht oud) {
        return new Klacht(
                oud.omschrijving(),
                kies(jegensKlager, oud.jegensKlager()),
                oud.gedragingVan(),
                oud.gedragingTot(),
                kies(domein, oud.domein()),
                aard != null ? aard : oud.aard(),
                oorzaak != null ? oorzaak : oud.oorzaak(),
                kies(betreft, oud.betreft()),
                oud.beschikt(),
                kies(kinderrechten, oud.kinderrechten()),
                oud.nietTijdigBeslissen(),
                kies(calamiteit, oud.calamiteit()));
    }

    private static <T> T kies(@Nullable T nieuw, T oud) {
        return nieuw != null ? nieuw : oud;
    }
}
