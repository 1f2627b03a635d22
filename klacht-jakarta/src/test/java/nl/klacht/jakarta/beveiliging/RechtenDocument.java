package nl.klacht.jakarta.beveiliging;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.jakarta.dossier.vorm.Stapnamen;
import nl.klacht.jakarta.fout.NietToegestaan;

/** Writes {@code docs/rechten.md} from the table of role and step, and from what each role may read. */
final class RechtenDocument {

    private static final String INLEIDING = """
            # Wie mag wat

            Deze pagina is gemaakt uit de code; een test zegt het als zij niet meer klopt. Zij zegt wie iets mag. Of het in een dossier ook kan,
            bepaalt de wet: dat staat per dossier bij de mogelijkheden, met de grond. Wie meer rollen heeft, doet een stap en leest de
            geschiedenis alleen in een rol waarin hij dat dossier ziet.
            """;

    /** In words what {@link Rechten#magZien} asks of the dossier for a role that does not see all of them. */
    private static final Map<Rol, String> ONDER_VOORWAARDE = Map.of(
            Rol.BEHANDELAAR,
                    "alleen dossiers waarvan hij, of iemand uit een groep van hem, behandelaar of gespreksvoerder is",
            Rol.AANBIEDER, "alleen dossiers met een onderdeel dat naar de eigen organisatie is verwezen",
            Rol.TWEEDELIJN, "alleen dossiers met een verzoekschrift",
            Rol.COLLEGE, "alleen dossiers met een bestuursmelding");

    private RechtenDocument() {}

    static String tekst() {
        return INLEIDING + lezen() + groepen() + afgeschermd() + stappen();
    }

    /** Which dossiers somebody with only this role may read. */
    static String leest(Rol rol) {
        Aanvrager wie = met(rol);
        if (Rechten.magAllesZien(wie)) {
            return "alle dossiers van de gemeente";
        }
        return Rechten.magDossiersZien(wie) ? voorwaarde(rol) : "geen dossiers";
    }

    /** Whether somebody with only this role passes this demand. */
    static boolean mag(Rol rol, Consumer<Aanvrager> eis) {
        try {
            eis.accept(met(rol));
            return true;
        } catch (NietToegestaan e) {
            return false;
        }
    }

    private static Aanvrager met(Rol rol) {
        return new Aanvrager(rol.code(), Set.of(rol), null);
    }

    private static String jaAls(boolean mag) {
        return mag ? "ja" : "";
    }

    private static String voorwaarde(Rol rol) {
        String voorwaarde = ONDER_VOORWAARDE.get(rol);
        if (voorwaarde == null) {
            throw new IllegalStateException("no words for what this role may read: " + rol);
        }
        return voorwaarde;
    }

    private static String lezen() {
        return "\n## Wie leest wat\n\n| Rol | Dossiers | Hele geschiedenis | Cijfers | Berichten | Wie las wat | Ketenhoofden"
                + " | Vernietigen | Verzoeken over gegevens |\n|---|---|---|---|---|---|---|---|---|\n"
                + regels(Arrays.stream(Rol.values())
                        .map(rol -> List.of(
                                code(rol.code()),
                                leest(rol),
                                jaAls(mag(rol, Rechten::eisGeschiedenis)),
                                jaAls(mag(rol, Rechten::eisCijfersZien)),
                                jaAls(mag(rol, Rechten::eisBerichtenZien)),
                                jaAls(mag(rol, Rechten::eisInzagenZien)),
                                jaAls(mag(rol, Rechten::eisKetenhoofdenZien)),
                                vernietigen(rol),
                                verzoeken(rol)))
                        .toList());
    }

    private static String groepen() {
        return """

                ## Groepen

                Wie in welke groep werkt, zegt het inlogsysteem van de gemeente (`inloggen.groep.<n>`). Een dossier dat nog van niemand is, is van geen
                behandelaar: het loket of de leidinggevende wijst toe. Gaat het over naar een andere groep, dan ziet de vorige het niet meer. In de
                demonstratie zitten `behandelaar` en `behandelaar2` in één groep en `behandelaar3` in een andere.
                """;
    }

    private static String afgeschermd() {
        return """

                ## Afgeschermde dossiers

                Gaat een dossier over een collega of een bekende, dan schermt het loket of de leidinggevende het af voor wie daarbij genoemd wordt. Wie het als
                behandelaar of gespreksvoerder in handen heeft, ziet het ook; zijn groep niet. Voor een ander staat het in geen lijst en vindt geen zoekvraag het;
                op zijn adres staat dat het is afgeschermd. Wie het anders ook niet zou zien, krijgt wat hij altijd krijgt: het is er niet.

                | Rol | Van een ander afgeschermd | In nood openen | Hoort van nood |
                |---|---|---|---|
                """
                + regels(Arrays.stream(Rol.values())
                        .map(rol -> List.of(
                                code(rol.code()),
                                opAfgeschermd(rol),
                                jaAls(mag(rol, Rechten::eisNoodtoegang)),
                                hoort(rol)))
                        .toList());
    }

    private static String opAfgeschermd(Rol rol) {
        if (rol == Rol.AANBIEDER || rol == Rol.TWEEDELIJN) {
            return "ziet wat hem is voorgelegd";
        }
        return Rechten.magDossiersZien(met(rol)) ? "ziet het niet" : "";
    }

    private static String hoort(Rol rol) {
        if (!mag(rol, Rechten::eisNoodtoegangenZien)) {
            return "";
        }
        return rol == Rol.FG ? "van alle dossiers" : "van dossiers die voor hem zijn";
    }

    private static String vernietigen(Rol rol) {
        if (mag(rol, Rechten::eisVernietigingBesluiten)) {
            return "besluit";
        }
        if (mag(rol, Rechten::eisVernietigingVoorstellen)) {
            return "stelt voor";
        }
        return mag(rol, Rechten::eisBewaringZien) ? "ziet" : "";
    }

    private static String verzoeken(Rol rol) {
        if (mag(rol, Rechten::eisAvgBehandelen)) {
            return "behandelt";
        }
        return mag(rol, Rechten::eisAvgZien) ? "legt vast en ziet het register" : "";
    }

    private static String stappen() {
        List<Rol> rollen = rollenMetEenStap();
        String kop = rollen.stream().map(Rol::code).collect(Collectors.joining(" | "));
        return "\n## Wie doet welke stap\n\n| Stap | Soort | " + kop + " |\n|---|---|" + "---|".repeat(rollen.size())
                + "\n"
                + regels(stappenVanDeDienst().map(s -> rij(s, rollen)).toList());
    }

    /** The steps that come in by the API; an own step is for who embeds the core. */
    static Stream<Soort> stappenVanDeDienst() {
        return Arrays.stream(Soort.values()).filter(soort -> soort != Soort.EIGEN_STAP);
    }

    private static List<String> rij(Soort soort, List<Rol> rollen) {
        List<String> rij = rollen.stream()
                .map(rol -> jaAls(Staprechten.rollen(soort).contains(rol)))
                .collect(Collectors.toList());
        rij.add(0, code(soort.code()));
        rij.add(0, Stapnamen.van(soort));
        return rij;
    }

    private static List<Rol> rollenMetEenStap() {
        return Arrays.stream(Rol.values())
                .filter(rol -> Arrays.stream(Soort.values())
                        .anyMatch(soort -> Staprechten.rollen(soort).contains(rol)))
                .toList();
    }

    private static String regels(List<List<String>> rijen) {
        return rijen.stream()
                .map(rij -> "| " + String.join(" | ", rij) + " |\n")
                .collect(Collectors.joining());
    }

    private static String code(String woord) {
        return "`" + woord + "`";
    }
}
