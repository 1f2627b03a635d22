package nl.klacht.jakarta.avg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klacht.core.behandeling.Handeling;
import nl.klacht.core.behandeling.Klachttermijnen;
import nl.klacht.core.behandeling.WisGegevens;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.avg.AVG15;
import nl.klacht.core.recht.avg.AVG17;
import nl.klacht.jakarta.avg.Inzagekopie.Deel;
import nl.klacht.jakarta.avg.Inzagekopie.Dossierdeel;
import nl.klacht.jakarta.avg.Inzagekopie.Lezing;
import nl.klacht.jakarta.avg.Inzagekopie.Tekstdeel;
import nl.klacht.jakarta.avg.Inzagekopie.Verloop;
import nl.klacht.jakarta.avg.Vindplaats.GevondenPersoon;
import nl.klacht.jakarta.avg.Vindplaats.GevondenTekst;
import nl.klacht.jakarta.avg.Vindplaats.Wissing;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Toegang;
import nl.klacht.jakarta.dossier.Dossierdienst;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.dossier.vorm.Grondvorm;
import nl.klacht.jakarta.dossier.vorm.Inhoudsverzameling;
import nl.klacht.jakarta.dossier.vorm.Opslagvorm;
import nl.klacht.jakarta.dossier.vorm.Stapnamen;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.inzage.Inzage;
import nl.klacht.jakarta.inzage.Inzagen;
import nl.klacht.jakarta.inzage.Inzagevraag;
import nl.klacht.jakarta.opslag.Dossieropslag;
import nl.klacht.jakarta.tenant.TenantContext;

/** Finds what is held of a person in all dossiers of the municipality, and makes the copy he gets. Both are written down. */
@ApplicationScoped
@Transactional
public class Persoonzoeker {

    /** How many rows are looked at; who is found more often is asked for more particulars. */
    private static final int MEEST = 500;

    private static final int BEGIN = 120;
    private static final int LEZINGEN = 1000;

    private final Avgdienst verzoeken;
    private final Avgopslag opslag;
    private final Dossierdienst dossiers;
    private final Dossieropslag dossieropslag;
    private final Opslagvorm opslagvorm;
    private final Inzagen inzagen;
    private final Toegang toegang;
    private final TenantContext tenant;
    private final Klok klok;

    @Inject
    public Persoonzoeker(
            Avgdienst verzoeken,
            Avgopslag opslag,
            Dossierdienst dossiers,
            Dossieropslag dossieropslag,
            Opslagvorm opslagvorm,
            Inzagen inzagen,
            Toegang toegang,
            TenantContext tenant,
            Klok klok) {
        this.verzoeken = verzoeken;
        this.opslag = opslag;
        this.dossiers = dossiers;
        this.dossieropslag = dossieropslag;
        this.opslagvorm = opslagvorm;
        this.inzagen = inzagen;
        this.toegang = toegang;
        this.tenant = tenant;
        this.klok = klok;
    }

    /** For the container's proxy. */
    protected Persoonzoeker() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /**
     * Every dossier in which something of who asked stands, that the asker may see.
     *
     * @throws OngeldigeInvoer when too much fits, or who asked is not known any more
     */
    public List<Vindplaats> zoek(UUID verzoek, Aanvrager wie) {
        Persoonsvraag vraag = eisPersoon(verzoeken.lees(verzoek, true));
        Instant nu = klok.nu();
        inzagen.zocht(wie, vraag.inWoorden(), nu);
        Map<UUID, Vondst> vondsten = new LinkedHashMap<>();
        eisTeOverzien(opslag.personen(vraag.vraag(), MEEST + 1)).forEach(rij -> vondst(vondsten, rij.dossier())
                .personen()
                .add(new GevondenPersoon(rij.id(), opslagvorm.boom(rij.inhoud()))));
        eisTeOverzien(opslag.teksten(vraag.naamvraag(), MEEST + 1)).forEach(rij -> vondst(vondsten, rij.dossier())
                .teksten()
                .add(new GevondenTekst(rij.id(), begin(rij.inhoud()))));
        List<Vindplaats> plaatsen = new ArrayList<>();
        vondsten.forEach((dossier, vondst) -> dossiers.find(dossier, nu)
                .filter(stand -> toegang.ziet(wie, stand.dossier(), nu))
                .ifPresent(stand -> plaatsen.add(plaats(stand, vondst))));
        return plaatsen;
    }

    /**
     * The copy of what is held of him (AVG 15).
     *
     * @param personen his own rows, as {@link #zoek} gave them: who they are is for a person to say
     * @throws OngeldigeInvoer when one of them was not found for this request
     */
    public Inzagekopie kopie(UUID verzoek, Set<UUID> personen, Aanvrager wie) {
        List<Vindplaats> plaatsen = zoek(verzoek, wie);
        Instant nu = klok.nu();
        eisGevonden(personen, plaatsen);
        List<Dossierdeel> delen = plaatsen.stream()
                .filter(plaats -> plaats.personen().stream().anyMatch(p -> personen.contains(p.id())))
                .map(plaats -> deel(plaats, personen, wie, nu))
                .toList();
        List<Grondvorm> gronden = Arrays.stream(AVG15.Stuk.values())
                .flatMap(stuk -> Grondvorm.van(AVG15.meegeven(stuk).gronden()).stream())
                .toList();
        return new Inzagekopie(tenant.tenant().naam(), verzoek, nu, delen, gronden);
    }

    private Dossierdeel deel(Vindplaats plaats, Set<UUID> personen, Aanvrager wie, Instant nu) {
        Stand stand = dossiers.find(plaats.dossier(), nu).orElseThrow();
        inzagen.exporteerde(wie, "inzagekopie (AVG 15)", plaats.dossier(), null, nu);
        Set<UUID> anderen = new HashSet<>();
        stand.dossier().partijen().personen().stream().map(Persoon::id).forEach(anderen::add);
        anderen.removeAll(personen);
        return new Dossierdeel(
                plaats.kenmerk(),
                plaats.soort(),
                plaats.fase(),
                stand.dossier().intake().ontvangstdatum(),
                plaats.personen().stream()
                        .filter(p -> personen.contains(p.id()))
                        .map(p -> new Deel(p.gegevens()))
                        .toList(),
                anderen.size(),
                verloop(stand),
                teksten(stand),
                lezers(plaats.dossier()));
    }

    private static List<Verloop> verloop(Stand stand) {
        return stand.geschiedenis().stream()
                .map(g -> new Verloop(
                        g.moment(),
                        Stapnamen.van(((Handeling) g.inhoud()).soort()),
                        g.gronden().stream().map(Grond::toString).toList()))
                .toList();
    }

    /** Every text of the dossier: somebody reads them before they go along. */
    private List<Tekstdeel> teksten(Stand stand) {
        return dossieropslag.inhouden(stand.dossier().id()).stream()
                .filter(rij -> rij.soort().equals(Inhoudsverzameling.TEKST))
                .map(rij -> new Tekstdeel(
                        rij.id(), rij.inhoud(), AVG15.meegeven(AVG15.Stuk.TEKST).uitkomst()))
                .sorted(Comparator.comparing(Tekstdeel::id))
                .toList();
    }

    private List<Lezing> lezers(UUID dossier) {
        return inzagen.lees(new Inzagevraag(dossier, null, null, LEZINGEN)).results().stream()
                .map(Persoonzoeker::lezing)
                .toList();
    }

    private static Lezing lezing(Inzage inzage) {
        return new Lezing(inzage.moment(), inzage.rollen(), inzage.soort());
    }

    private Vindplaats plaats(Stand stand, Vondst vondst) {
        return new Vindplaats(
                stand.dossier().id(),
                stand.dossier().kenmerk(),
                code(stand.dossier().soort()),
                code(Klachttermijnen.fase(stand.situatie())),
                vondst.personen(),
                vondst.teksten(),
                Arrays.stream(AVG17.Wat.values())
                        .map(wat -> wissing(stand, wat))
                        .toList());
    }

    private static Wissing wissing(Stand stand, AVG17.Wat wat) {
        var mag = WisGegevens.mag(stand.situatie(), wat);
        return new Wissing(wat, Bevinding.isToegestaan(mag), Grondvorm.van(mag.gronden()));
    }

    private static void eisGevonden(Set<UUID> personen, List<Vindplaats> plaatsen) {
        boolean alle = personen.stream().allMatch(id -> plaatsen.stream()
                .flatMap(plaats -> plaats.personen().stream())
                .anyMatch(p -> p.id().equals(id)));
        if (!alle) {
            throw fout("Een van deze personen hoort niet bij dit verzoek. Zoek opnieuw en kies uit wat is gevonden.");
        }
    }

    private static Persoonsvraag eisPersoon(Verzoek verzoek) {
        if (verzoek.persoon() == null) {
            throw fout("Wie dit verzoek deed, is na de bewaartijd gewist. Zoeken kan niet meer.");
        }
        return verzoek.persoon();
    }

    private static List<Avgopslag.Gevonden> eisTeOverzien(List<Avgopslag.Gevonden> rijen) {
        if (rijen.size() > MEEST) {
            throw fout("Er past te veel bij deze gegevens. Leg het verzoek vast met meer gegevens van de persoon.");
        }
        return rijen;
    }

    private static OngeldigeInvoer fout(String zin) {
        return new OngeldigeInvoer(Invoerfout.inBody("#", zin));
    }

    private static Vondst vondst(Map<UUID, Vondst> vondsten, UUID dossier) {
        return vondsten.computeIfAbsent(dossier, d -> new Vondst(new ArrayList<>(), new ArrayList<>()));
    }

    private static String begin(String tekst) {
        return tekst.length() <= BEGIN ? tekst : tekst.substring(0, BEGIN) + "…";
    }

    private static String code(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT);
    }

    /** What was found in one dossier. */
    private record Vondst(List<GevondenPersoon> personen, List<GevondenTekst> teksten) {}
}
