package nl.klacht.jakarta.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.klacht.core.behandeling.BevestigOntvangst;
import nl.klacht.core.behandeling.DigitaleWeg;
import nl.klacht.core.behandeling.Handeling;
import nl.klacht.core.behandeling.Klachttermijn;
import nl.klacht.core.behandeling.Klachttermijnen;
import nl.klacht.core.behandeling.Termijnsoort;
import nl.klacht.core.behandeling.WijsToe;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.jakarta.beheer.Contact;
import nl.klacht.jakarta.beheer.Dienstverlener;
import nl.klacht.jakarta.beheer.Gemeente;
import nl.klacht.jakarta.beheer.Gemeenten;
import nl.klacht.jakarta.beheer.Mailinstelling;
import nl.klacht.jakarta.beheer.Sjabloon;
import nl.klacht.jakarta.beheer.Webhookinstelling;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.dossier.Dossierdienst;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.platform.Demo;
import nl.klacht.jakarta.platform.Https;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.ui.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * Makes a message ready at the moment that it leaves: looks up who it is for and what is true now. In the transaction of the
 * caller, for its municipality.
 */
@ApplicationScoped
class Opsteller {

    private static final List<Termijnsoort> AFHANDELING =
            List.of(Termijnsoort.AFHANDELING, Termijnsoort.VERDAGING, Termijnsoort.VERDER_UITSTEL);

    private final Gemeenten gemeenten;
    private final Mailwegen wegen;
    private final Dossierdienst dossiers;
    private final Demopost demopost;
    private final Woorden woorden;
    private final Klok klok;

    @Inject
    Opsteller(
            Gemeenten gemeenten,
            Mailwegen wegen,
            Dossierdienst dossiers,
            Demopost demopost,
            Woorden woorden,
            Klok klok) {
        this.gemeenten = gemeenten;
        this.wegen = wegen;
        this.dossiers = dossiers;
        this.demopost = demopost;
        this.woorden = woorden;
        this.klok = klok;
    }

    /** For the container's proxy. */
    protected Opsteller() {
        this(null, null, null, null, null, null);
    }

    Opstelling stelOp(Tenant tenant, Bericht bericht) {
        Optional<Stand> stand = Optional.ofNullable(bericht.dossier()).flatMap(id -> dossiers.find(id, klok.nu()));
        if (stand.isEmpty()) {
            return Opstelling.vervallen("Het dossier is er niet meer.");
        }
        return bericht.weg() == Weg.WEBHOOK
                ? webhook(tenant, bericht, stand.get())
                : mail(tenant, bericht, stand.get());
    }

    private Opstelling webhook(Tenant tenant, Bericht bericht, Stand stand) {
        Gemeente gemeente = gemeenten.van(tenant.id());
        Optional<Webhookinstelling> instelling = gemeente.berichten().findWebhook();
        if (instelling.isEmpty()) {
            return Opstelling.vervallen("De webhook is niet meer ingesteld.");
        }
        Handeling stap =
                (Handeling) stand.geschiedenis().get(bericht.gebeurtenis() - 1).inhoud();
        String dataref = Https.site(gemeente.hosts().get(0)) + "/api/v1/dossiers/"
                + stand.dossier().id();
        String event =
                Gebeurtenisbericht.van(bericht, stap.soort(), instelling.get().bron(), dataref);
        Webhookpost post =
                new Webhookpost(instelling.get(), Demo.aan() || instelling.get().intern());
        return Opstelling.klaar(() -> post.verstuur(bericht.id(), event, klok.nu()));
    }

    private Opstelling mail(Tenant tenant, Bericht bericht, Stand stand) {
        if (isAchterhaald(bericht, stand)) {
            return Opstelling.vervallen("De datum is verplaatst, of het is al gedaan.");
        }
        Gemeente gemeente = gemeenten.van(tenant.id());
        Adres adres = adres(gemeente, bericht, stand);
        if (adres.waar().isEmpty()) {
            return adres.zonder();
        }
        Map<String, String> velden = velden(gemeente, bericht, stand);
        Sjabloon sjabloon =
                gemeente.berichten().findSjabloon(bericht.soort()).orElse(Sjablonen.standaard(bericht.soort()));
        Brief brief = new Brief(adres.waar(), sjabloon.onderwerp(velden), sjabloon.tekst(velden));
        return Opstelling.klaar(() -> verstuur(tenant, gemeente, bericht, brief));
    }

    /** A reminder of a date that is not the next one any more. */
    private static boolean isAchterhaald(Bericht bericht, Stand stand) {
        Map<String, String> gegevens = bericht.gegevens();
        return gegevens.containsKey(Herinneringen.TERMIJN)
                && Klachttermijnen.volgende(stand.situatie())
                        .filter(volgende ->
                                Herinneringen.code(volgende.soort()).equals(gegevens.get(Herinneringen.TERMIJN)))
                        .filter(volgende ->
                                volgende.einde().veilig().toString().equals(gegevens.get(Herinneringen.DATUM)))
                        .isEmpty();
    }

    private void verstuur(Tenant tenant, Gemeente gemeente, Bericht bericht, Brief brief) {
        if (wegen.isDemopost(tenant)) {
            demopost.bezorg(tenant, bericht.id(), brief, klok.nu());
            return;
        }
        Mailinstelling instelling = wegen.find(tenant)
                .orElseThrow(() -> new Zendfout(Zendfout.Soort.WEG_DICHT, "Er is geen mailserver ingesteld.", null));
        new Mailpost(
                        instelling,
                        "Klachtenloket " + gemeente.naam(),
                        gemeente.contact().email())
                .verstuur(bericht.id(), brief, klok.nu());
    }

    /** Where it goes, or why nowhere. */
    private record Adres(String waar, Opstelling zonder) {

        static Adres van(String waar) {
            return new Adres(waar, Opstelling.dood(""));
        }

        static Adres geen(Opstelling zonder) {
            return new Adres("", zonder);
        }
    }

    private static Adres adres(Gemeente gemeente, Bericht bericht, Stand stand) {
        Geadresseerde wie = bericht.geadresseerde();
        return switch (wie.soort()) {
            case KLAGER, GEMACHTIGDE -> persoon(stand, bericht);
            case DIENSTVERLENER -> dienstverlener(gemeente, wie.verwijzing());
            case ACCOUNT -> Adres.van(account(gemeente, wie.verwijzing()));
            case ROL -> Adres.van(rol(gemeente, Rol.valueOf(wie.verwijzing().toUpperCase(Locale.ROOT))));
            case ONTVANGER -> throw new IllegalArgumentException("a receiver of events gets no mail");
        };
    }

    /** Where this account gets its mail, or else where the desk does, which passes it on; in a demonstration everybody has an address. */
    private static String account(Gemeente gemeente, String account) {
        String anders = Demo.aan() ? account + "@" + gemeente.id() + ".example" : rol(gemeente, Rol.LOKET);
        return gemeente.berichten().medewerkers().getOrDefault(account, anders);
    }

    private static String rol(Gemeente gemeente, Rol rol) {
        return gemeente.berichten()
                .adressen()
                .getOrDefault(rol, gemeente.contact().email());
    }

    private static Adres persoon(Stand stand, Bericht bericht) {
        Optional<Bereik> bereik =
                findPersoon(stand, bericht.geadresseerde()).map(persoon -> Bereik.van(stand, persoon));
        if (bereik.isEmpty()) {
            return Adres.geen(Opstelling.vervallen("Deze persoon staat niet meer in het dossier."));
        }
        if (bereik.get().adres().isEmpty()) {
            return Adres.geen(Opstelling.dood("Er is geen e-mailadres bekend. Stuur een brief."));
        }
        boolean mag = bereik.get().mag(stand, mail(bericht.soort()));
        return mag
                ? Adres.van(bereik.get().adres().get())
                : Adres.geen(
                        Opstelling.dood(
                                "De klager heeft niet gezegd dat hij per e-mail bereikbaar is, of trok dat in (Awb 2:8). Stuur een brief."));
    }

    /** Whether it confirms the receipt, which Awb 2:17 asks of the municipality itself. */
    private static DigitaleWeg.Mail mail(Berichtsoort soort) {
        return soort == Berichtsoort.ONTVANGEN || soort == Berichtsoort.ONTVANGSTBEVESTIGING
                ? DigitaleWeg.Mail.ONTVANGSTBEVESTIGING
                : DigitaleWeg.Mail.ANDERS;
    }

    private static Optional<Persoon> findPersoon(Stand stand, Geadresseerde wie) {
        var partijen = stand.dossier().partijen();
        if (wie.soort() == Geadresseerde.Soort.GEMACHTIGDE) {
            return Optional.ofNullable(partijen.gemachtigde());
        }
        int plaats = Integer.parseInt(wie.verwijzing());
        return plaats < partijen.klagers().size()
                ? Optional.of(partijen.klagers().get(plaats))
                : Optional.empty();
    }

    private static Adres dienstverlener(Gemeente gemeente, String id) {
        return gemeente.findDienstverlener(id)
                .map(Dienstverlener::email)
                .filter(email -> !email.isEmpty())
                .map(Adres::van)
                .orElse(Adres.geen(
                        Opstelling.dood("Van deze dienstverlener is geen e-mailadres bekend. Bel of schrijf hem.")));
    }

    private Map<String, String> velden(Gemeente gemeente, Bericht bericht, Stand stand) {
        Map<String, String> velden = new HashMap<>();
        Contact contact = gemeente.contact();
        velden.put("gemeente", gemeente.naam());
        velden.put("telefoon", contact.telefoon());
        velden.put("email", contact.email());
        velden.put("website", contact.website());
        velden.put("kenmerk", stand.dossier().kenmerk());
        velden.put("ontvangen", woorden.dag(stand.dossier().intake().ontvangstdatum()));
        velden.put("uiterlijk", woorden.dag(uiterlijk(stand)));
        velden.put("adres", adres(gemeente, stand));
        vanVolgende(stand, velden);
        vanStap(bericht, stand, velden);
        return velden;
    }

    /** The last day for an answer: of the part that may take longest. Nothing when that day is over. */
    private static @Nullable LocalDate uiterlijk(Stand stand) {
        return Klachttermijnen.van(stand.situatie()).stream()
                .filter(Klachttermijn::loopt)
                .filter(termijn -> AFHANDELING.contains(termijn.soort()))
                .map(termijn -> termijn.einde().wettelijk())
                .max(LocalDate::compareTo)
                .filter(dag -> !dag.isBefore(stand.situatie().vandaag()))
                .orElse(null);
    }

    private void vanVolgende(Stand stand, Map<String, String> velden) {
        Klachttermijnen.volgende(stand.situatie()).ifPresent(volgende -> {
            velden.put("termijn", woorden.van("termijn", volgende.soort()));
            velden.put("datum", woorden.dag(volgende.einde().veilig()));
        });
    }

    private void vanStap(Bericht bericht, Stand stand, Map<String, String> velden) {
        Integer nummer = bericht.gebeurtenis();
        if (nummer == null) {
            return;
        }
        Object stap = stand.geschiedenis().get(nummer - 1).inhoud();
        if (stap instanceof WijsToe toewijzing) {
            velden.put("account", toewijzing.gebruiker());
            velden.put("rol", toewijzing.als().name().toLowerCase(Locale.ROOT));
        }
        if (stap instanceof BevestigOntvangst bevestiging && bevestiging.vermeldtAdviescommissie()) {
            velden.put("adviescommissie", "Een klachtadviescommissie geeft de gemeente advies over uw klacht.");
        }
    }

    /** Where who has an account finds the dossier. */
    private static String adres(Gemeente gemeente, Stand stand) {
        return gemeente.hosts().isEmpty()
                ? ""
                : Https.site(gemeente.hosts().get(0)) + "/dossiers/"
                        + stand.dossier().id();
    }
}
