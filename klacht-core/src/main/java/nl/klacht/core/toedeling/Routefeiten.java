package nl.klacht.core.toedeling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.GemeenteAls;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.RedenBijGemeente;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.Regel;
import nl.klacht.core.gemeente.Toerekening;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb2_13;
import nl.klacht.core.recht.sectoraal.Jeugdwet4_2_1;
import org.jspecify.annotations.Nullable;

/** The facts on which the route of a part depends, asked in the words of the rows of {@link Toedeling}. */
record Routefeiten(Dossier dossier, Klachtonderdeel onderdeel, Kader kader) {

    /** The day of submission, which chooses the sector law (recht X-1). */
    LocalDate dag() {
        return onderdeel.ontvangst().eerste();
    }

    Domein domein() {
        return onderdeel.klacht().domein();
    }

    boolean isZonderKlachtrecht() {
        return dossier.soort().isZonderKlachtrecht();
    }

    boolean isTeLaatBesloten() {
        return onderdeel.klacht().nietTijdigBeslissen();
    }

    boolean isVan(Bestuursorgaan orgaan) {
        return onderdeel.betreft().orgaan() == orgaan;
    }

    boolean heeftEigenBestuur() {
        return onderdeel.betreft().eigenBestuur();
    }

    boolean isOver(Aspect aspect) {
        return onderdeel.aspect() == aspect;
    }

    boolean isAls(GemeenteAls hoedanigheid) {
        return onderdeel.betreft().hoedanigheid() == hoedanigheid;
    }

    /** Jeugdhulp that the municipality itself gives, on a day on which the Jeugdwet holds. */
    boolean isJeugdhulpVanGemeente() {
        return domein() == Domein.JEUGD && isAls(GemeenteAls.JEUGDHULPAANBIEDER) && Jeugdwet4_2_1.GELDIG.bevat(dag());
    }

    /** A serious incident or violence at a provider, with a law that names a supervisor. */
    boolean isCalamiteit() {
        return onderdeel.klacht().calamiteit()
                && Sectorregime.op(domein(), dag()).calamiteit().isPresent();
    }

    /** A writing that came along an electronic way before that had been opened, so that it does not count as one. */
    Optional<Grond> isLangsGeslotenWeg() {
        Kanaal kanaal = dossier.intake().kanaal();
        if (!kanaal.isElektronisch()
                || Awb2_13.GELDIGHEID.bevat(dag())
                || !onderdeel.ontvangst().isVanEersteBericht()) {
            return Optional.empty();
        }
        boolean open = kader.regels().berichten().isOpengesteld(kanaal, dag());
        Bevinding<Toelating> mag = Awb2_13.magElektronischIndienen(dag(), open, false);
        return Bevinding.isGeweigerd(mag) ? Optional.of(mag.gronden().get(0)) : Optional.empty();
    }

    @Nullable
    RedenBijGemeente reden() {
        return dossier.intake().reden();
    }

    /** Somebody else is the klager, or the conduct was towards him himself. A represented person is the klager. */
    boolean isJegensKlager() {
        return onderdeel.klacht().jegensKlager() || dossier.partijen().namens() != null;
    }

    /** The choice of the municipality by which this conduct of a provider is its own (Awb 9:1 lid 2). */
    Optional<Regel<Toerekening>> toegerekend() {
        return eerste(kader.regels()::findToerekening);
    }

    /** The choice of the municipality by which it expressly is not. */
    Optional<Regel<Toerekening>> afgewezen() {
        return eerste(kader.regels()::findAfwijzing);
    }

    private Optional<Regel<Toerekening>> eerste(BiFunction<Toerekening, LocalDate, Optional<Regel<Toerekening>>> zoek) {
        Optional<Regel<Toerekening>> beschikking =
                onderdeel.klacht().beschikt() ? zoek.apply(Toerekening.BESCHIKKING, dag()) : Optional.empty();
        if (beschikking.isPresent()) {
            return beschikking;
        }
        return switch (domein()) {
            case PARTICIPATIE -> zoek.apply(Toerekening.PARTICIPATIE, dag());
            case SCHULDHULP -> zoek.apply(Toerekening.SCHULDHULP, dag());
            case WMO, JEUGD, ZORG, OVERIG -> Optional.empty();
        };
    }
}
