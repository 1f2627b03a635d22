package nl.klacht.jakarta.dossier.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klacht.core.behandeling.Handeling;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.jakarta.beheer.Dienstverlener;
import nl.klacht.jakarta.beheer.Dienstverleners;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.bijlage.ui.Bijlagescherm;
import nl.klacht.jakarta.dossier.Handelingsmoment;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.dossier.Stapdienst;
import nl.klacht.jakarta.dossier.Zicht;
import nl.klacht.jakarta.dossier.vorm.Dossiervorm;
import nl.klacht.jakarta.dossier.vorm.Grondvorm;
import nl.klacht.jakarta.dossier.vorm.Mogelijkheidvorm;
import nl.klacht.jakarta.dossier.vorm.Onderdeelvorm;
import nl.klacht.jakarta.dossier.vorm.Opslagvorm;
import nl.klacht.jakarta.dossier.vorm.Stapnamen;
import nl.klacht.jakarta.dossier.vorm.Termvorm;
import nl.klacht.jakarta.dossier.vorm.Verzoekschriftvorm;
import nl.klacht.jakarta.dossier.vorm.Verzoekschriftvorm.Aanbevelingvorm;
import nl.klacht.jakarta.inzage.Inzagesoort;
import nl.klacht.jakarta.noodtoegang.Nooddienst;
import nl.klacht.jakarta.noodtoegang.Noodtoegang;
import nl.klacht.jakarta.tenant.TenantContext;
import nl.klacht.jakarta.ui.Woorden;
import org.jspecify.annotations.Nullable;

/** One dossier: where it stands, what may be done now and why the rest may not, its dates, parts and history. */
@Named("dossierpagina")
@RequestScoped
public class Dossierpagina {

    /** More than this is no help to begin. */
    @Inject
    private Pagina pagina;

    @Inject
    private Opslagvorm opslagvorm;

    @Inject
    private Dienstverleners dienstverleners;

    @Inject
    private TenantContext tenant;

    @Inject
    private Nooddienst nooddienst;

    @Inject
    private Woorden woorden;

    @Inject
    private Stapdienst stapdienst;

    @Inject
    private Klok klok;

    @Inject
    private Bijlagescherm bijlagescherm;

    private @Nullable Stand stand;
    private @Nullable Dossiervorm vorm;
    private List<Geschiedenisregel> geschiedenis = List.of();
    private List<Datumregel> termijnen = List.of();
    private List<Noodtoegang> noodtoegangen = List.of();

    /** Reads the dossier that the address names. */
    public void begin() {
        Aanvrager wie = pagina.wie();
        toon(bijlagescherm.lees(pagina.dossier()), wie);
    }

    /** As {@link #begin}, to print it; the log of readings says that. */
    public void beginAfdruk() {
        Aanvrager wie = pagina.wie();
        Handelingsmoment nu = Handelingsmoment.nu(klok.nu());
        toon(stapdienst.lees(pagina.dossier(), wie, Inzagesoort.AFDRUK, "afdrukken", nu), wie);
    }

    private void toon(Stand gelezen, Aanvrager wie) {
        stand = gelezen;
        Aanvrager hier = stapdienst.hier(stand, wie);
        vorm = Zicht.van(stand, hier);
        termijnen = datums(vorm.termijnen());
        if (Rechten.magNoodtoegangenZien(wie)) {
            noodtoegangen = noodtoegangen();
        }
        if (Rechten.magGeschiedenisZien(hier)) {
            geschiedenis = stand.geschiedenis().stream()
                    .map(g -> Geschiedenisregel.van(g, stand, opslagvorm, woorden))
                    .sorted((a, b) -> b.volgnummer() - a.volgnummer())
                    .toList();
        }
    }

    /** Who opened it all the same while it was restricted, for the people of the municipality. */
    private List<Noodtoegang> noodtoegangen() {
        boolean ooitAfgeschermd =
                stand.geschiedenis().stream().anyMatch(g -> ((Handeling) g.inhoud()).soort() == Soort.SCHERM_AF);
        return ooitAfgeschermd ? nooddienst.vanDossier(stand.dossier().id()) : List.of();
    }

    public List<Noodtoegang> getNoodtoegangen() {
        return noodtoegangen;
    }

    /** The moment of which this is how it stands. */
    public Instant getMoment() {
        return stand.nu();
    }

    public @Nullable Dossiervorm getVorm() {
        return vorm;
    }

    /** Whether somebody just registered it and wants to know what to tell the klager. */
    public boolean isNieuw() {
        return !pagina.parameter("nieuw").isEmpty();
    }

    /** Whether this user just did a step in it: what another did last is not told by an address. */
    public boolean isGedaan() {
        return !pagina.parameter("gedaan").isEmpty()
                && laatste().actor().gebruiker().equals(pagina.wie().gebruiker());
    }

    /** What was just done. */
    public String getLaatste() {
        return Stapnamen.van(((Handeling) laatste().inhoud()).soort());
    }

    private Gebeurtenis laatste() {
        List<Gebeurtenis> alle = stand.geschiedenis();
        return alle.get(alle.size() - 1);
    }

    public List<Weg> getWeg() {
        boolean teLaat = termijnen.stream().anyMatch(t -> t.kleur().equals("fout"));
        return Weg.van(stand, vorm, teLaat);
    }

    /** The next date with its status, when something is open. */
    public @Nullable Datumregel getVolgende() {
        return termijnen.stream()
                .filter(t -> t.term().aanGemeente())
                .findFirst()
                .orElse(null);
    }

    /** What keeps the next date, in the order in which it is done: the steps that this user can take for it. */
    public List<Mogelijkheidvorm> getEerst() {
        return metRecht(true);
    }

    /** What keeps the next date and is up to a colleague, when this user can do nothing for it. */
    public List<Mogelijkheidvorm> getEerstEenAnder() {
        return getEerst().isEmpty() ? metRecht(false) : List.of();
    }

    private List<Mogelijkheidvorm> metRecht(boolean bevoegd) {
        Datumregel volgende = getVolgende();
        if (volgende == null) {
            return List.of();
        }
        Set<Soort> gedaan = stand.geschiedenis().stream()
                .map(g -> ((Handeling) g.inhoud()).soort())
                .collect(Collectors.toSet());
        return Aanzet.kies(volgende.term().soort(), mogelijkheden(Toelating.TOEGESTAAN, bevoegd), gedaan);
    }

    /** The other steps that this user can take, by heading. */
    public List<Handelingsgroep.Met> getMag() {
        List<Mogelijkheidvorm> eerst = getEerst();
        return Handelingsgroep.verdeel(mogelijkheden(Toelating.TOEGESTAAN, true).stream()
                .filter(m -> !eerst.contains(m))
                .toList());
    }

    public List<Mogelijkheidvorm> getMagEenAnder() {
        return mogelijkheden(Toelating.TOEGESTAAN, false);
    }

    public List<Mogelijkheidvorm> getMagNiet() {
        return vorm.mogelijkheden().stream()
                .filter(m -> m.toelating() == Toelating.GEWEIGERD)
                .toList();
    }

    public List<Datumregel> getTermijnen() {
        return termijnen;
    }

    /** The dates of one part that still run. */
    public List<Datumregel> lopend(Onderdeelvorm onderdeel) {
        return datums(onderdeel.termijnen()).stream()
                .filter(t -> t.term().loopt())
                .toList();
    }

    /** The dates of the dossier as a whole that still run. */
    public List<Datumregel> getVanHetGeheel() {
        return termijnen.stream()
                .filter(t -> t.term().loopt() && t.term().onderdelen().isEmpty())
                .toList();
    }

    public List<Geschiedenisregel> getGeschiedenis() {
        return geschiedenis;
    }

    /** How a provider is called. */
    public String naam(@Nullable String dienstverlener) {
        return dienstverlener == null ? "" : namen().getOrDefault(dienstverlener, dienstverlener);
    }

    /** Who handles a part, in words. */
    public String wie(Onderdeelvorm onderdeel) {
        String naam = naam(onderdeel.route().dienstverlener());
        return naam.isEmpty() ? woorden.van("instantie", onderdeel.route().instantie()) : naam;
    }

    /** Where a part goes on when nobody handles it as a complaint; empty when somebody does. */
    public String andersDan(Onderdeelvorm onderdeel) {
        String sleutel = "behandelt." + onderdeel.route().instantie().name().toLowerCase(Locale.ROOT);
        return woorden.kent(sleutel) ? woorden.tekst(sleutel) : "";
    }

    /** Whom or what a part is about, in words. */
    public String over(Onderdeelvorm onderdeel) {
        String soort = woorden.van("betreft", onderdeel.betreft().soort());
        String naam = onderdeel.betreft().naam();
        String aanbieder = naam(onderdeel.betreft().dienstverlener());
        return soort + (naam == null ? "" : ": " + naam) + (aanbieder.isEmpty() ? "" : " (" + aanbieder + ")");
    }

    /** How it stands with the recommendation in a petition, in words. */
    public String aanbeveling(Verzoekschriftvorm verzoekschrift) {
        Aanbevelingvorm aanbeveling = verzoekschrift.aanbeveling();
        if (aanbeveling == null) {
            return "";
        }
        if (aanbeveling.uitgevoerdOp() != null) {
            return woorden.tekst("aanbeveling.uitgevoerd") + " " + woorden.dag(aanbeveling.uitgevoerdOp());
        }
        if (aanbeveling.gevolgd() == null) {
            return woorden.tekst("aanbeveling.wacht");
        }
        return aanbeveling.gevolgd()
                ? woorden.tekst("aanbeveling.gevolgd") + " " + woorden.dag(aanbeveling.uiterlijk())
                : woorden.tekst("aanbeveling.niet_gevolgd");
    }

    /** The parts a step is about, in words. */
    public String onderdelen(List<Integer> nummers) {
        String rij = nummers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return nummers.isEmpty() ? "" : (nummers.size() == 1 ? "Onderdeel " : "Onderdelen ") + rij;
    }

    /** What these grounds say to a jurist. */
    public List<String> juridisch(List<Grondvorm> gronden) {
        return gronden.stream()
                .map(Grondvorm::juridisch)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Where a step is done: on a page of its own, or for a file further down this one. */
    public String adres(Mogelijkheidvorm mogelijkheid) {
        return mogelijkheid.handeling().equals(Soort.VOEG_BIJLAGE_TOE.code())
                ? "#bijlage-toevoegen"
                : "/dossiers/" + vorm.id() + "/stap/" + mogelijkheid.handeling();
    }

    private List<Mogelijkheidvorm> mogelijkheden(Toelating toelating, boolean bevoegd) {
        return vorm.mogelijkheden().stream()
                .filter(m -> m.toelating() == toelating && m.bevoegd() == bevoegd)
                .toList();
    }

    private List<Datumregel> datums(List<Termvorm> termen) {
        Kalender kalender = stand.kader().kalender();
        LocalDate vandaag = stand.situatie().vandaag();
        return termen.stream()
                .map(term -> Datumregel.van(term, kalender, vandaag))
                .toList();
    }

    private Map<String, String> namen() {
        return dienstverleners.van(tenant.tenant().id()).stream()
                .collect(Collectors.toMap(Dienstverlener::id, Dienstverlener::naam));
    }
}
