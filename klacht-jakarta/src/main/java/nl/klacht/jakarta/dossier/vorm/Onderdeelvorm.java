package nl.klacht.jakarta.dossier.vorm;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.behandeling.Klachttermijn;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.GemeenteAls;
import nl.klacht.core.dossier.Klacht;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Sluitbrief;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.toedeling.Regime;
import nl.klacht.core.toedeling.Route;
import nl.klacht.jakarta.dossier.Stand;
import org.jspecify.annotations.Nullable;

/** A part as it is shown, with all that follows from it. */
public record Onderdeelvorm(
        int nummer,
        @Nullable String omschrijving,
        boolean jegensKlager,
        @Nullable LocalDate gedragingVan,
        @Nullable LocalDate gedragingTot,
        Domein domein,
        @Nullable String aard,
        @Nullable String oorzaak,
        Betreftvorm betreft,
        Aspect aspect,
        boolean aspectVoorlopig,
        boolean beschikt,
        boolean kinderrechten,
        boolean nietTijdigBeslissen,
        boolean calamiteit,
        LocalDate ontvangstdatum,
        Vorm vorm,
        Fase fase,
        @Nullable LocalDate volgendeDatum,
        Regime regime,
        Routevorm route,
        List<Termvorm> termijnen,
        TweedeLijnvorm tweedeLijn,
        @Nullable Adviesvorm adviesprocedure,
        @Nullable Uitkomst uitkomst,
        @Nullable LocalDate uitkomstOp,
        @Nullable Sluitbrief sluitbrief,
        @Nullable String uitkomstVindplaats,
        @Nullable Verwijzingvorm verwijzing,
        List<Verzoekschriftvorm> verzoekschriften) {

    /** Whom or what it is about, with the name put back. */
    public record Betreftvorm(
            Betreftsoort soort,
            @Nullable String naam,
            @Nullable String dienstverlener,
            @Nullable LocalDate besluitBekendgemaaktOp,
            @Nullable Bestuursorgaan orgaan,
            @Nullable String orgaannaam,
            boolean eigenBestuur,
            @Nullable GemeenteAls hoedanigheid) {

        Betreftvorm zonderNaam() {
            return new Betreftvorm(
                    soort,
                    null,
                    dienstverlener,
                    besluitBekendgemaaktOp,
                    orgaan,
                    orgaannaam,
                    eigenBestuur,
                    hoedanigheid);
        }
    }

    static Onderdeelvorm van(Stand stand, Klachtonderdeel onderdeel, List<Klachttermijn> alleTermijnen) {
        Klacht klacht = onderdeel.klacht();
        Bevinding<Route> route = stand.situatie().route(onderdeel);
        List<Klachttermijn> termijnen = alleTermijnen.stream()
                .filter(t -> Objects.equals(t.onderdeel(), onderdeel.nummer()))
                .toList();
        return new Onderdeelvorm(
                onderdeel.nummer(),
                stand.tekst(klacht.omschrijving()),
                klacht.jegensKlager(),
                klacht.gedragingVan(),
                klacht.gedragingTot(),
                klacht.domein(),
                klacht.aard(),
                klacht.oorzaak(),
                betreft(stand, onderdeel.betreft()),
                onderdeel.aspect(),
                onderdeel.duiding().isVoorlopig(),
                klacht.beschikt(),
                klacht.kinderrechten(),
                klacht.nietTijdigBeslissen(),
                klacht.calamiteit(),
                onderdeel.ontvangst().eerste(),
                onderdeel.ontvangst().vorm(),
                onderdeel.fase(),
                volgende(termijnen),
                route.uitkomst().regime(),
                Routevorm.van(route, onderdeel.betreft().dienstverlener()),
                Termvorm.van(termijnen, stand.situatie().vandaag()),
                TweedeLijnvorm.van(stand.situatie().tweedeLijn(onderdeel)),
                Adviesvorm.van(stand.situatie(), onderdeel),
                onderdeel.afloop() == null ? null : onderdeel.afloop().uitkomst(),
                onderdeel.afloop() == null ? null : onderdeel.afloop().op(),
                onderdeel.afloop() == null
                        ? null
                        : onderdeel.afloop().uitkomst().sluitbrief(),
                vindplaats(onderdeel.afloop()),
                Verwijzingvorm.van(onderdeel.verwijzing()),
                onderdeel.verzoekschriften().stream()
                        .map(Verzoekschriftvorm::van)
                        .toList());
    }

    private static @Nullable String vindplaats(@Nullable Afloop afloop) {
        return afloop == null
                ? null
                : afloop.uitkomst().findVindplaats().map(Vindplaats::aanduiding).orElse(null);
    }

    /** The same without what the klager told: not what happened, and not whose name he gave. */
    Onderdeelvorm zonderVerhaal() {
        return new Onderdeelvorm(
                nummer,
                null,
                jegensKlager,
                gedragingVan,
                gedragingTot,
                domein,
                aard,
                oorzaak,
                betreft.zonderNaam(),
                aspect,
                aspectVoorlopig,
                beschikt,
                kinderrechten,
                nietTijdigBeslissen,
                calamiteit,
                ontvangstdatum,
                vorm,
                fase,
                volgendeDatum,
                regime,
                route,
                termijnen,
                tweedeLijn,
                adviesprocedure,
                uitkomst,
                uitkomstOp,
                sluitbrief,
                uitkomstVindplaats,
                verwijzing,
                verzoekschriften);
    }

    private static @Nullable LocalDate volgende(List<Klachttermijn> termijnen) {
        return termijnen.stream()
                .filter(Klachttermijn::isAanGemeente)
                .map(t -> t.einde().veilig())
                .findFirst()
                .orElse(null);
    }

    private static Betreftvorm betreft(Stand stand, Betreft betreft) {
        return new Betreftvorm(
                betreft.soort(),
                stand.tekst(betreft.naam()),
                betreft.dienstverlener(),
                betreft.besluitBekendgemaaktOp(),
                betreft.orgaan(),
                betreft.orgaannaam(),
                betreft.eigenBestuur(),
                betreft.hoedanigheid());
    }
}
