package nl.klacht.jakarta.avg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klacht.core.behandeling.WisGegevens;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.avg.AVG12;
import nl.klacht.core.recht.avg.AVG77;
import nl.klacht.jakarta.avg.Verzoek.Uitkomst;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Toegang;
import nl.klacht.jakarta.dossier.Dossierdienst;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.dossier.vorm.Opslagvorm;
import nl.klacht.jakarta.fout.Geweigerd;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** The register of requests: their term, and what was answered. */
@ApplicationScoped
@Transactional
public class Avgdienst {

    private final Avgopslag opslag;
    private final Dossierdienst dossiers;
    private final Toegang toegang;
    private final Opslagvorm opslagvorm;
    private final Klok klok;

    @Inject
    public Avgdienst(Avgopslag opslag, Dossierdienst dossiers, Toegang toegang, Opslagvorm opslagvorm, Klok klok) {
        this.opslag = opslag;
        this.dossiers = dossiers;
        this.toegang = toegang;
        this.opslagvorm = opslagvorm;
        this.klok = klok;
    }

    /** For the container's proxy. */
    protected Avgdienst() {
        this(null, null, null, null, null);
    }

    /**
     * Registers a request.
     *
     * @throws OngeldigeInvoer when nothing of the person is said, or it was received in the future or before the AVG
     */
    public Verzoek registreer(Verzoeksoort soort, LocalDate ontvangen, Persoonsvraag persoon, Aanvrager wie) {
        Instant nu = klok.nu();
        if (persoon.zegtNiets()) {
            throw fout("#/persoon", "Vul ten minste één gegeven in van wie het verzoek doet.");
        }
        if (ontvangen.isAfter(LokaleDag.van(nu))) {
            throw fout("#/ontvangenOp", "Het verzoek kan niet in de toekomst zijn ontvangen.");
        }
        if (!AVG77.GELDIG.bevat(ontvangen)) {
            throw fout(
                    "#/ontvangenOp",
                    "De AVG geldt vanaf 25 mei 2018. Een ouder verzoek kan hier niet worden vastgelegd.");
        }
        UUID id = UUID.randomUUID();
        LocalDate uiterlijk = AVG12.antwoordUiterlijk(ontvangen, false).uitkomst();
        opslag.schrijf(id, soort, ontvangen, uiterlijk, nu, wie.gebruiker());
        opslag.schrijf(id, persoon);
        return lees(id, true);
    }

    /**
     * A request.
     *
     * @param metPersoon with who asked
     */
    public Verzoek lees(UUID id, boolean metPersoon) {
        Verzoek verzoek = opslag.find(id, LokaleDag.van(klok.nu())).orElseThrow(NietGevonden::new);
        return metPersoon ? verzoek.met(opslag.verzoeker(id)) : verzoek;
    }

    /** A page of requests, the last received first. */
    public Verzoeken lijst(@Nullable String na, int aantal) {
        List<Verzoek> alle =
                opslag.verzoeken(na == null ? null : Verzoekplek.lees(na), aantal + 1, LokaleDag.van(klok.nu()));
        List<Verzoek> hier = alle.subList(0, Math.min(aantal, alle.size()));
        boolean meer = alle.size() > aantal;
        Verzoek laatste = hier.isEmpty() ? null : hier.get(hier.size() - 1);
        return new Verzoeken(hier, meer ? new Verzoekplek(laatste.ontvangenOp(), laatste.id()).codeer() : null);
    }

    /**
     * Tells the person that the answer takes two months longer.
     *
     * @throws Geweigerd when the month for that is over, or it was done before, or there is an answer
     */
    public Verzoek verleng(UUID id, String reden, Aanvrager wie) {
        Verzoek verzoek = eisOpen(id);
        Instant nu = klok.nu();
        Bevinding<Toelating> mag =
                AVG12.magVerlengen(verzoek.ontvangenOp(), verzoek.verlenging() != null, LokaleDag.van(nu));
        LocalDate tot = AVG12.antwoordUiterlijk(verzoek.ontvangenOp(), true).uitkomst();
        if (Bevinding.isGeweigerd(mag) || !opslag.verleng(id, tot, reden, nu, wie.gebruiker())) {
            throw new Geweigerd(mag.gronden());
        }
        return lees(id, true);
    }

    /**
     * Registers what was answered.
     *
     * @param antwoord the answer
     * @throws OngeldigeInvoer when it does not say why, where the law asks that, or the reason belongs to another request
     * @throws nl.klacht.jakarta.fout.Afgeschermd when it names a dossier that is restricted to others
     * @throws Geweigerd when there is an answer already, or the law says another thing than the answer
     */
    public Verzoek besluit(UUID id, Antwoord antwoord, Aanvrager wie) {
        Verzoek verzoek = eisOpen(id);
        Instant nu = klok.nu();
        List<Grond> gronden = new ArrayList<>();
        if (antwoord.uitkomst() == Uitkomst.NIETS_GEVONDEN) {
            eisNietsAnders(antwoord);
            gronden.add(AVG12.NIETS_GEVONDEN);
        }
        gronden.addAll(redenen(verzoek.soort(), antwoord));
        eisWaarvan(verzoek.soort(), antwoord);
        antwoord.geweigerd().forEach(deel -> gronden.addAll(waarom(deel, wie, nu)));
        String tekst = opslagvorm.schrijfGronden(gronden.stream().distinct().toList());
        if (!opslag.besluit(id, antwoord.uitkomst(), tekst, antwoord.toelichting(), nu, wie.gebruiker())) {
            throw alBeantwoord();
        }
        return lees(id, true);
    }

    private static void eisNietsAnders(Antwoord antwoord) {
        if (!antwoord.waarom().isEmpty() || !antwoord.geweigerd().isEmpty()) {
            throw fout("#/uitkomst", "Is er niets gevonden, kies dan geen reden en geen dossier.");
        }
    }

    private static void eisWaarvan(Verzoeksoort soort, Antwoord antwoord) {
        boolean moet = soort == Verzoeksoort.WISSING
                && (antwoord.uitkomst() == Uitkomst.GEDEELTELIJK || antwoord.uitkomst() == Uitkomst.GEWEIGERD);
        if (moet && antwoord.geweigerd().isEmpty()) {
            throw fout(
                    "#/geweigerd",
                    "Zeg van welk dossier wat niet is gewist. Dan komt de grond erbij te staan. Is er niets gevonden, kies dan dat antwoord.");
        }
    }

    /** The grounds of the reasons that were chosen; what the law follows from them must be what was answered. */
    private static List<Grond> redenen(Verzoeksoort soort, Antwoord antwoord) {
        Map<String, Bevinding<Toelating>> redenen = soort.redenen();
        boolean moet = !redenen.isEmpty() && antwoord.uitkomst() != Uitkomst.NIETS_GEVONDEN;
        if (moet && antwoord.waarom().isEmpty()) {
            throw fout("#/waarom", "Kies de reden van het antwoord. Dan komt het artikel erbij te staan.");
        }
        if (!redenen.keySet().containsAll(antwoord.waarom())) {
            throw fout("#/waarom", "Deze reden hoort niet bij dit verzoek. Kies een andere.");
        }
        List<Bevinding<Toelating>> gekozen =
                antwoord.waarom().stream().map(redenen::get).toList();
        List<Grond> gronden =
                gekozen.stream().flatMap(reden -> reden.gronden().stream()).toList();
        if (gekozen.stream().anyMatch(reden -> !past(reden, antwoord.uitkomst()))) {
            throw new Geweigerd(gronden);
        }
        return gronden;
    }

    /** Who did what was asked had a reason for it; who refused had one against it; a part of it may have both. */
    private static boolean past(Bevinding<Toelating> reden, Uitkomst uitkomst) {
        return switch (uitkomst) {
            case INGEWILLIGD -> Bevinding.isToegestaan(reden);
            case GEWEIGERD -> Bevinding.isGeweigerd(reden);
            case GEDEELTELIJK, NIETS_GEVONDEN -> true;
        };
    }

    /** Why this may not be erased; who refuses what may be erased is refused himself. */
    private List<Grond> waarom(Vindplaats.Geweigerd deel, Aanvrager wie, Instant nu) {
        Stand stand = dossiers.find(deel.dossier(), nu).orElseThrow(NietGevonden::new);
        toegang.eisZien(wie, stand.dossier(), nu);
        Bevinding<Toelating> mag = WisGegevens.mag(stand.situatie(), deel.gegevens());
        if (Bevinding.isToegestaan(mag)) {
            throw new Geweigerd(mag.gronden());
        }
        return mag.gronden();
    }

    private Verzoek eisOpen(UUID id) {
        Verzoek verzoek = lees(id, false);
        if (verzoek.besluit() != null) {
            throw alBeantwoord();
        }
        return verzoek;
    }

    private static Geweigerd alBeantwoord() {
        return new Geweigerd(List.of(
                Grond.opgeschreven(AVG12.LID_3, "Dit verzoek is al beantwoord. Doet de persoon een nieuw verzoek?")));
    }

    private static OngeldigeInvoer fout(String plek, String zin) {
        return new OngeldigeInvoer(Invoerfout.inBody(plek, zin));
    }
}
