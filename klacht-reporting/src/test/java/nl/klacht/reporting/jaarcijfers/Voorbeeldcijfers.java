package nl.klacht.reporting.jaarcijfers;

import static nl.klacht.reporting.jaarcijfers.BinnenTermijn.JA;
import static nl.klacht.reporting.jaarcijfers.BinnenTermijn.NEE;
import static nl.klacht.reporting.jaarcijfers.BinnenTermijn.NVT;
import static nl.klacht.reporting.jaarcijfers.BinnenTermijn.OPEN;
import static nl.klacht.reporting.jaarcijfers.Telgroep.AANBIEDERMELDING;
import static nl.klacht.reporting.jaarcijfers.Telgroep.KLACHT_MONDELING;
import static nl.klacht.reporting.jaarcijfers.Telgroep.KLACHT_SCHRIFTELIJK;
import static nl.klacht.reporting.jaarcijfers.Telgroep.SIGNAAL;

import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Domein;

/** A year of an invented municipality. */
final class Voorbeeldcijfers implements Jaartellingen {

    static Jaarcijfers cijfers() {
        return Jaarcijfers.van(2025, "Voorbeeld & Zn", new Voorbeeldcijfers());
    }

    @Override
    public List<Dossiertelling> dossiers(int jaar) {
        return List.of(
                dossier(KLACHT_SCHRIFTELIJK, Set.of(Domein.WMO), Set.of(Telafloop.GEGROND), JA, 12),
                dossier(
                        KLACHT_SCHRIFTELIJK,
                        Set.of(Domein.WMO, Domein.JEUGD),
                        Set.of(Telafloop.GEGROND, Telafloop.ONGEGROND),
                        NEE,
                        3),
                dossier(KLACHT_SCHRIFTELIJK, Set.of(Domein.JEUGD), Set.of(Telafloop.NIET_IN_BEHANDELING), JA, 6),
                new Dossiertelling(
                        KLACHT_SCHRIFTELIJK,
                        Set.of(Domein.ZORG),
                        Set.of(Telafloop.INFORMEEL_AFGEDAAN),
                        NVT,
                        false,
                        true,
                        false,
                        9),
                dossier(KLACHT_MONDELING, Set.of(Domein.WMO), Set.of(Telafloop.OPEN), OPEN, 7),
                dossier(SIGNAAL, Set.of(Domein.OVERIG), Set.of(Telafloop.AFGEHANDELD), NVT, 2),
                dossier(AANBIEDERMELDING, Set.of(Domein.WMO), Set.of(Telafloop.DOORVERWEZEN), NVT, 11));
    }

    @Override
    public List<Onderdeeltelling> onderdelen(int jaar) {
        return List.of(
                deel(KLACHT_SCHRIFTELIJK, Domein.WMO, "Bejegening", Telafloop.GEGROND, JA, 15),
                deel(KLACHT_SCHRIFTELIJK, Domein.JEUGD, "=HYPERLINK(\"x\")", Telafloop.ONGEGROND, NEE, 3),
                deel(
                        KLACHT_SCHRIFTELIJK,
                        Domein.JEUGD,
                        "Wachten; en <b>lang</b>",
                        Telafloop.NIET_IN_BEHANDELING,
                        JA,
                        6),
                deel(KLACHT_SCHRIFTELIJK, Domein.ZORG, null, Telafloop.INFORMEEL_AFGEDAAN, NVT, 9),
                deel(KLACHT_MONDELING, Domein.WMO, "Bejegening", Telafloop.OPEN, OPEN, 7),
                deel(SIGNAAL, Domein.OVERIG, " ", Telafloop.AFGEHANDELD, NVT, 2),
                deel(AANBIEDERMELDING, Domein.WMO, "Bejegening", Telafloop.DOORVERWEZEN, NVT, 11));
    }

    private static Dossiertelling dossier(
            Telgroep groep, Set<Domein> domeinen, Set<Telafloop> aflopen, BinnenTermijn termijn, long aantal) {
        return new Dossiertelling(groep, domeinen, aflopen, termijn, termijn == NEE, false, termijn == NEE, aantal);
    }

    private static Onderdeeltelling deel(
            Telgroep groep, Domein domein, String aard, Telafloop afloop, BinnenTermijn termijn, long aantal) {
        return new Onderdeeltelling(groep, domein, aard, afloop, termijn, aantal);
    }
}
