package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_15.Hoorder;

/** Histories of the default municipality, played as they would be there, for tests outside this package. */
public final class Voorbeeldgeschiedenis {

    private final UUID id = UUID.randomUUID();
    private final List<Gebeurtenis> gebeurtenissen = new ArrayList<>();

    private Voorbeeldgeschiedenis(Ontvang ontvang) {
        gebeurtenissen.add(new Gebeurtenis(
                1,
                ontvang.ontvangenOp(),
                Voorbeeld.LOKET,
                ontvang,
                ontvang.beoordeelOntvangst().gronden()));
    }

    /** A complete written complaint about an own employee. */
    public static Voorbeeldgeschiedenis klacht(LocalDate ontvangen) {
        return new Voorbeeldgeschiedenis(Voorbeeld.klacht().op(ontvangen).ontvang());
    }

    /** A written complaint without date and signature. */
    public static Voorbeeldgeschiedenis onvolledig(LocalDate ontvangen) {
        return new Voorbeeldgeschiedenis(
                Voorbeeld.klacht().onvolledig().op(ontvangen).ontvang());
    }

    /** A written complaint about the care of a provider. */
    public static Voorbeeldgeschiedenis overZorg(LocalDate ontvangen) {
        return overDienstverlener(ontvangen, Domein.ZORG);
    }

    /** A written complaint about the debt counselling of a contracted firm. */
    public static Voorbeeldgeschiedenis overSchuldhulp(LocalDate ontvangen) {
        return overDienstverlener(ontvangen, Domein.SCHULDHULP);
    }

    private static Voorbeeldgeschiedenis overDienstverlener(LocalDate ontvangen, Domein domein) {
        Betreft betreft = Betreft.van(Betreftsoort.DIENSTVERLENER_ORGANISATIE, Voorbeeld.AANBIEDER);
        return new Voorbeeldgeschiedenis(
                Voorbeeld.klacht().met(betreft, domein).op(ontvangen).ontvang());
    }

    /** Two parts: an own employee, and the service of a provider. */
    public static Voorbeeldgeschiedenis tweeOnderdelen(LocalDate ontvangen) {
        return new Voorbeeldgeschiedenis(Voorbeeld.klacht()
                .overMedewerker()
                .overDienstverlener()
                .op(ontvangen)
                .ontvang());
    }

    /** Does steps on a day; fails with the grounds when one is refused. */
    public Voorbeeldgeschiedenis op(LocalDate dag, Handeling... handelingen) {
        for (Handeling handeling : handelingen) {
            Situatie situatie = Voorbeeld.situatie(dossier(), dag);
            Handeling volledig = handeling.vulAan(situatie);
            Bevinding<Toelating> bevinding = volledig.beoordeel(situatie);
            if (Bevinding.isGeweigerd(bevinding)) {
                throw new AssertionError(handeling.soort() + " is geweigerd: " + bevinding.gronden());
            }
            gebeurtenissen.add(new Gebeurtenis(
                    gebeurtenissen.size() + 1, situatie.nu(), Voorbeeld.LOKET, volledig, bevinding.gronden()));
        }
        return this;
    }

    /** The formal road up to and including the report of the hearing, on one day. */
    public Voorbeeldgeschiedenis gehoord(LocalDate dag) {
        return gehoord(dag, Formeelvoorbeeld.gehoord(Partijrol.KLAGER, Partijrol.BEKLAAGDE));
    }

    /** The same, but a committee heard, though no rule says that it must. */
    public Voorbeeldgeschiedenis gehoordDoorCommissie(LocalDate dag) {
        Hoor gewoon = Formeelvoorbeeld.gehoord(Partijrol.KLAGER, Partijrol.BEKLAAGDE);
        return gehoord(dag, new Hoor(gewoon.onderdelen(), gewoon.op(), gewoon.personen(), Hoorder.COMMISSIE));
    }

    private Voorbeeldgeschiedenis gehoord(LocalDate dag, Hoor hoor) {
        return op(
                dag,
                new WijsToe(Behandelrol.BEHANDELAAR, "behandelaar", true, false, List.of(), null),
                Formeelvoorbeeld.afschrift(),
                Formeelvoorbeeld.uitnodiging(Partijrol.KLAGER),
                Formeelvoorbeeld.uitnodiging(Partijrol.BEKLAAGDE),
                hoor,
                Formeelvoorbeeld.verslag());
    }

    /** The whole formal road from copy to closing letter. */
    public Voorbeeldgeschiedenis afgehandeld(LocalDate hoordag, LocalDate briefdag) {
        return gehoord(hoordag).op(briefdag, Formeelvoorbeeld.brief(Formeelvoorbeeld.afdoening(1, Uitkomst.ONGEGROND)));
    }

    /** The signed and dated paper that completes an incomplete complaint. */
    public Voorbeeldgeschiedenis aangevuld(LocalDate dag) {
        return op(dag, new OntvangKlaagschrift(Voorbeeld.ochtend(dag), true, dag, null, List.of(), null));
    }

    public Voorbeeldgeschiedenis verdaagd(LocalDate dag, int dagen) {
        return op(dag, Formeelvoorbeeld.verdaag(dagen));
    }

    /** A report to the college that it has not taken note of. */
    public Voorbeeldgeschiedenis gemeld(LocalDate dag) {
        return op(dag, new MeldAanCollege(Voorbeeld.tekst()));
    }

    public UUID id() {
        return id;
    }

    public List<Gebeurtenis> gebeurtenissen() {
        return List.copyOf(gebeurtenissen);
    }

    private Dossier dossier() {
        return Dossier.vouw(id, gebeurtenissen);
    }
}
