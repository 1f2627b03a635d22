package nl.klacht.core.behandeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Toewijzing;
import nl.klacht.core.dossier.Voortgang;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_7;
import nl.klacht.core.recht.beleid.Uitgangspunten2;
import org.jspecify.annotations.Nullable;

/**
 * Puts the talk or the handling in somebody's hands (Uitgangspunten 11 II, Awb 9:7). The gespreksvoerder may have been
 * involved: the klager is told and may refuse him. The behandelaar of a klaagschrift may not, and says so himself. What a
 * provider did stays with the provider (2A).
 *
 * @param als the talk, or the handling of the klaagschrift
 * @param gebruiker the account that gets it
 * @param nietBetrokken the statement of a behandelaar that he was not involved
 * @param betrokken that he was involved
 * @param onderdelen the parts that a behandelaar handles; none means all open parts the municipality handles
 * @param toelichting why he, where that needs saying
 */
public record WijsToe(
        Behandelrol als,
        String gebruiker,
        @Nullable Boolean nietBetrokken,
        @Nullable Boolean betrokken,
        List<Integer> onderdelen,
        @Nullable Tekst toelichting)
        implements Handeling {

    private static final Grond VERTEL_KLAGER = Grond.van("Uitgangspunten 11 II", "WijsToe.vertelKlager");
    private static final Grond GEWEIGERD = Grond.van("Awb 2:4 lid 1", "WijsToe.geweigerd");
    private static final Grond BEHANDELT_AL = Grond.van("Awb 9:7 lid 1", "WijsToe.behandeltAl");
    private static final Grond NIETS_TE_BEHANDELEN = Grond.van("Awb 9:1 lid 1", "WijsToe.nietsTeBehandelen");

    public WijsToe {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(als, "als");
        Objects.requireNonNull(gebruiker, "gebruiker");
    }

    @Override
    public Soort soort() {
        return Soort.WIJS_TOE;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.allesGesloten(situatie);
    }

    @Override
    public WijsToe vulAan(Situatie situatie) {
        return isBehandelaar() && onderdelen.isEmpty()
                ? new WijsToe(als, gebruiker, nietBetrokken, betrokken, teBehandelen(situatie), toelichting)
                : this;
    }

    private static List<Integer> teBehandelen(Situatie situatie) {
        return situatie.dossier()
                .openOnderdelen()
                .filter(onderdeel -> situatie.regime(onderdeel).isAwb())
                .map(Klachtonderdeel::nummer)
                .toList();
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        if (!isBehandelaar()) {
            return bezwarenGespreksvoerder(situatie);
        }
        if (situatie.dossier().soort().isZonderKlachtrecht()) {
            return List.of();
        }
        List<Grond> onderdeelbezwaren = bezwarenOnderdelen(situatie);
        return onderdeelbezwaren.isEmpty() ? bezwarenBetrokken(situatie) : onderdeelbezwaren;
    }

    private List<Grond> bezwarenGespreksvoerder(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>();
        if (voortgang(situatie).behandelaars().geweigerd().contains(gebruiker)) {
            bezwaren.add(GEWEIGERD);
        }
        if (isBetrokken() && behandeltAl(situatie)) {
            bezwaren.add(BEHANDELT_AL);
        }
        return bezwaren;
    }

    /** Who turns out to be involved cannot stay behandelaar, unless it is all about the authority itself (Awb 9:7). */
    private boolean behandeltAl(Situatie situatie) {
        Toewijzing behandelaar = voortgang(situatie).behandelaars().behandelaar();
        return behandelaar != null
                && behandelaar.gebruiker().equals(gebruiker)
                && situatie.dossier()
                        .openOnderdelen()
                        .filter(onderdeel -> onderdeel.formeel().isBegonnen())
                        .anyMatch(onderdeel -> !onderdeel.betreft().isBestuurZelf());
    }

    private List<Grond> bezwarenOnderdelen(Situatie situatie) {
        if (onderdelen.isEmpty()) {
            return List.of(geenOnderdeel(situatie));
        }
        List<Grond> bezwaren = new ArrayList<>();
        for (Klachtonderdeel onderdeel : Handeling.gekozen(situatie, onderdelen)) {
            bezwaren.addAll(onderdeel.isOpen() ? nietBehandelen(situatie, onderdeel) : Bezwaren.gesloten(onderdeel));
        }
        return bezwaren;
    }

    private static Grond geenOnderdeel(Situatie situatie) {
        return situatie.dossier().openOnderdelen().anyMatch(Klachtonderdeel::isInhoudVanDienstverlener)
                ? Uitgangspunten2.nietOvernemen()
                : NIETS_TE_BEHANDELEN;
    }

    /** The substance of a provider is never taken over; what is not for the municipality has its own road. */
    private static List<Grond> nietBehandelen(Situatie situatie, Klachtonderdeel onderdeel) {
        if (situatie.regime(onderdeel).isAwb()) {
            return List.of();
        }
        return onderdeel.isInhoudVanDienstverlener()
                ? List.of(Uitgangspunten2.nietOvernemen())
                : situatie.route(onderdeel).gronden();
    }

    private List<Grond> bezwarenBetrokken(Situatie situatie) {
        Bevinding<Toelating> bevinding = magBehandelen(situatie);
        return Bevinding.isGeweigerd(bevinding) ? bevinding.gronden() : List.of();
    }

    /** He takes over what was already being handled as well: that counts too. */
    private Bevinding<Toelating> magBehandelen(Situatie situatie) {
        boolean eerderBetrokken = voortgang(situatie).behandelaars().betrokken().contains(gebruiker);
        boolean bestuurZelf = situatie.dossier()
                .openOnderdelen()
                .filter(onderdeel -> onderdelen.contains(onderdeel.nummer())
                        || onderdeel.formeel().isBegonnen())
                .allMatch(onderdeel -> onderdeel.betreft().isBestuurZelf());
        return Awb9_7.magBehandelen(Boolean.TRUE.equals(nietBetrokken), isBetrokken() || eerderBetrokken, bestuurZelf);
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        if (!isBehandelaar()) {
            return isBetrokken() ? List.of(VERTEL_KLAGER) : List.of();
        }
        return situatie.dossier().soort().isZonderKlachtrecht()
                ? List.of()
                : magBehandelen(situatie).waarschuwingen();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Toewijzing toewijzing = new Toewijzing(gebruiker, gebeurtenis.dag(), isBetrokken());
        Dossier met =
                isBetrokken() ? dossier.metVoortgang(v -> v.metBehandelaars(b -> b.plusBetrokken(gebruiker))) : dossier;
        if (!isBehandelaar()) {
            return met.metVoortgang(v -> v.metBehandelaars(b -> b.metGespreksvoerder(toewijzing)));
        }
        return met.metVoortgang(v -> v.metBehandelaars(b -> b.metBehandelaar(toewijzing)))
                .metOnderdelen(onderdelen, o -> o.metFormeel(o.formeel().begonnen(gebeurtenis.dag())));
    }

    private boolean isBehandelaar() {
        return als == Behandelrol.BEHANDELAAR;
    }

    private boolean isBetrokken() {
        return Boolean.TRUE.equals(betrokken);
    }

    private static Voortgang voortgang(Situatie situatie) {
        return situatie.dossier().voortgang();
    }
}
