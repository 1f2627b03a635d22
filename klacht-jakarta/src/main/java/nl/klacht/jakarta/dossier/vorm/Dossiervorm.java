package nl.klacht.jakarta.dossier.vorm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import nl.klacht.core.behandeling.Klachttermijn;
import nl.klacht.core.behandeling.Klachttermijnen;
import nl.klacht.core.behandeling.Mogelijkheden;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.behandeling.Termijnsoort;
import nl.klacht.core.dossier.Bereikmelding;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Dossiersoort;
import nl.klacht.core.dossier.Dossieruitkomst;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Intake;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.Mediation;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.dossier.RedenBijGemeente;
import nl.klacht.core.dossier.Toestemming;
import nl.klacht.core.dossier.Toestemming.Gegeven;
import nl.klacht.core.dossier.Toewijzing;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.recht.awb.Awb9_4.Vormvereiste;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.json.Json;
import org.jspecify.annotations.Nullable;

/** A dossier as it is shown: where it stands, its dates, what may be done now, and its parts. */
public record Dossiervorm(
        UUID id,
        String kenmerk,
        int versie,
        Dossiersoort soort,
        Fase fase,
        Vorm vorm,
        Kanaal kanaal,
        boolean spoed,
        Instant ontvangenOp,
        LocalDate ontvangstdatum,
        @Nullable LocalDate dagtekening,
        @Nullable LocalDate verzondenOp,
        boolean ondertekend,
        Set<Vormvereiste> ontbreekt,
        List<JsonNode> klagers,
        @Nullable JsonNode namens,
        @Nullable JsonNode gemachtigde,
        @Nullable RedenBijGemeente redenBijGemeente,
        @Nullable String gewensteUitkomst,
        @Nullable String gespreksvoerder,
        @Nullable Boolean gespreksvoerderBetrokken,
        @Nullable String behandelaar,
        @Nullable Dossieruitkomst oordeel,
        @Nullable LocalDate volgendeDatum,
        @Nullable Termijnsoort volgendeTermijn,
        @Nullable LocalDate geslotenVanaf,
        @Nullable Bewaringvorm bewaring,
        @Nullable Afschermingvorm afscherming,
        @Nullable Bereikmelding bereikmelding,
        List<Onderdeelvorm> onderdelen,
        List<Termvorm> termijnen,
        List<Maatregelvorm> maatregelen,

        @JsonSerialize(contentUsing = KorteMogelijkheid.class)
        List<Mogelijkheidvorm> mogelijkheden,

        List<Toestemming> toestemmingen,
        List<Bestuursmeldingvorm> bestuursmeldingen,
        @Nullable Mediation mediation,
        List<Grondvorm> waarschuwingen) {

    /**
     * Shows a dossier.
     *
     * @param bevoegd whether this user may do a handeling; what the law says of it stands beside it
     */
    public static Dossiervorm van(Stand stand, Predicate<Soort> bevoegd) {
        Dossier dossier = stand.dossier();
        Intake intake = dossier.intake();
        List<Klachttermijn> termijnen = Klachttermijnen.van(stand.situatie());
        Optional<Klachttermijn> volgende =
                termijnen.stream().filter(Klachttermijn::isAanGemeente).findFirst();
        return new Dossiervorm(
                dossier.id(),
                dossier.kenmerk(),
                dossier.versie(),
                dossier.soort(),
                Klachttermijnen.fase(stand.situatie()),
                intake.vorm(),
                intake.kanaal(),
                intake.spoed(),
                intake.ontvangenOp(),
                intake.ontvangstdatum(),
                intake.dagtekening(),
                intake.verzondenOp(),
                intake.ondertekend(),
                ontbreekt(dossier),
                dossier.partijen().klagers().stream()
                        .map(p -> persoon(stand, p))
                        .filter(Objects::nonNull)
                        .toList(),
                dossier.partijen().namens() == null
                        ? null
                        : persoon(stand, dossier.partijen().namens().persoon()),
                dossier.partijen().gemachtigde() == null
                        ? null
                        : persoon(stand, dossier.partijen().gemachtigde()),
                intake.reden(),
                stand.tekst(intake.gewensteUitkomst()),
                gebruiker(dossier.voortgang().behandelaars().gespreksvoerder()),
                betrokken(dossier.voortgang().behandelaars().gespreksvoerder()),
                gebruiker(dossier.voortgang().behandelaars().behandelaar()),
                Dossieruitkomst.van(dossier).orElse(null),
                volgende.map(t -> t.einde().veilig()).orElse(null),
                volgende.map(Klachttermijn::soort).orElse(null),
                Klachttermijnen.geslotenVanaf(stand.situatie()).orElse(null),
                Bewaringvorm.van(stand),
                Afschermingvorm.van(stand),
                dossier.voortgang().contact().bereikmelding(),
                dossier.onderdelen().stream()
                        .map(o -> Onderdeelvorm.van(stand, o, termijnen))
                        .toList(),
                Termvorm.van(termijnen, stand.situatie().vandaag()),
                dossier.voortgang().maatregelen().stream()
                        .map(m -> Maatregelvorm.van(stand, m))
                        .toList(),
                Mogelijkheden.van(stand.situatie()).stream()
                        .map(m -> Mogelijkheidvorm.van(m, bevoegd.test(m.soort())))
                        .toList(),
                dossier.voortgang().toestemmingen(),
                dossier.voortgang().bestuursmeldingen().stream()
                        .map(Bestuursmeldingvorm::van)
                        .toList(),
                dossier.voortgang().mediation(),
                Waarschuwingen.van(stand));
    }

    /**
     * What a provider gets to see of it: only his own parts and what may be done with them, and of the klager and his story
     * no more than the klager consented to (Uitgangspunten 1D).
     *
     * @param eigen the numbers of his parts
     * @param gegevens what the klager lets him see
     * @param zijne what he may do with his parts
     */
    public Dossiervorm voorDienstverlener(Set<Integer> eigen, Set<Gegeven> gegevens, List<Mogelijkheidvorm> zijne) {
        return new Dossiervorm(
                id,
                kenmerk,
                versie,
                soort,
                fase,
                vorm,
                kanaal,
                spoed,
                ontvangenOp,
                ontvangstdatum,
                null,
                null,
                ondertekend,
                Set.of(),
                klagers.stream()
                        .map(p -> Persoonsdeel.van(p, gegevens))
                        .filter(Objects::nonNull)
                        .toList(),
                Persoonsdeel.van(namens, gegevens),
                Persoonsdeel.van(gemachtigde, gegevens),
                redenBijGemeente,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                onderdelen.stream()
                        .filter(o -> eigen.contains(o.nummer()))
                        .map(o -> gegevens.contains(Gegeven.OMSCHRIJVING) ? o : o.zonderVerhaal())
                        .toList(),
                termijnen.stream()
                        .filter(t -> !t.onderdelen().isEmpty() && eigen.containsAll(t.onderdelen()))
                        .toList(),
                List.of(),
                zijne,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static Set<Vormvereiste> ontbreekt(Dossier dossier) {
        Set<Vormvereiste> alle = new TreeSet<>();
        dossier.onderdelen().forEach(o -> alle.addAll(o.ontvangst().ontbreekt()));
        return alle;
    }

    /** Whether he was involved; only who was is said to have been (Uitgangspunten 11 II). */
    private static @Nullable Boolean betrokken(@Nullable Toewijzing gespreksvoerder) {
        return gespreksvoerder != null && gespreksvoerder.betrokken() ? true : null;
    }

    private static @Nullable String gebruiker(@Nullable Toewijzing toewijzing) {
        return toewijzing == null ? null : toewijzing.gebruiker();
    }

    private static @Nullable JsonNode persoon(Stand stand, Persoon persoon) {
        String inhoud = stand.inhoud().get(persoon.id());
        try {
            return inhoud == null ? null : Json.mapper().readTree(inhoud);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored particulars of a person cannot be read", e);
        }
    }
}
