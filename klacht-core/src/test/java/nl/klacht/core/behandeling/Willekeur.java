package nl.klacht.core.behandeling;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.recht.beleid.Behoorlijkheidsnorm;
import org.jspecify.annotations.Nullable;

/**
 * Handelingen of every kind with any content: made from the components of their records, so that a new step is in it by
 * itself. Plausible more often than not, because what is always refused leads nowhere.
 */
final class Willekeur {

    private static final List<String> ACCOUNTS = List.of("anna", "bram", "cees");

    private final Random toeval;
    private final Optional<Situatie> situatie;
    private final LocalDate vandaag;
    private final Instant nu;

    /** How often something that may be left out is left out, in per cents. */
    private final int weglaten;

    /** The parts on which it may be done. */
    private final List<Integer> mogelijk;

    private Willekeur(Random toeval, Optional<Situatie> situatie, Instant nu, List<Integer> mogelijk) {
        this.toeval = toeval;
        this.situatie = situatie;
        this.mogelijk = mogelijk;
        this.vandaag = LokaleDag.van(nu);
        this.nu = nu;
        this.weglaten = List.of(5, 30, 70).get(toeval.nextInt(3));
    }

    /** A receipt on that moment. */
    static Optional<Ontvang> ontvangst(Random toeval, Instant nu) {
        Willekeur willekeur = new Willekeur(toeval, Optional.empty(), nu, List.of());
        return willekeur.maak(Ontvang.class).map(o -> willekeur.nu(o));
    }

    private Ontvang nu(Ontvang o) {
        return new Ontvang(
                "W-1",
                o.soortDossier(),
                o.vorm(),
                o.kanaal(),
                nu,
                o.dagtekening(),
                o.verzondenOp(),
                o.ondertekend(),
                o.spoed(),
                o.klagers(),
                o.namens(),
                o.gemachtigde(),
                o.gewensteUitkomst(),
                o.redenBijGemeente(),
                o.onderdelenBijIntake());
    }

    /** A handeling of that kind, or nothing when its record refuses this content. */
    static Optional<Handeling> handeling(Random toeval, Soort soort, Situatie situatie) {
        List<Integer> mogelijk = soort.magNu(situatie).onderdelen();
        return new Willekeur(toeval, Optional.of(situatie), situatie.nu(), mogelijk)
                .maak(soort.type())
                .map(Handeling.class::cast);
    }

    private <T> Optional<T> maak(Class<T> record) {
        RecordComponent[] delen = record.getRecordComponents();
        Object[] inhoud = new Object[delen.length];
        for (int i = 0; i < delen.length; i++) {
            inhoud[i] =
                    magWeg(delen[i]) && kans(weglaten) ? null : waarde(delen[i].getName(), delen[i].getGenericType());
        }
        return maak(record, inhoud);
    }

    private static <T> Optional<T> maak(Class<T> record, Object[] inhoud) {
        try {
            Class<?>[] typen = Stream.of(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<T> maker = record.getDeclaredConstructor(typen);
            maker.setAccessible(true);
            return Optional.of(maker.newInstance(inhoud));
        } catch (InvocationTargetException geweigerd) {
            if (geweigerd.getCause() instanceof IllegalArgumentException
                    || geweigerd.getCause() instanceof NullPointerException) {
                return Optional.empty();
            }
            throw new AssertionError(record.getSimpleName() + " cannot be made", geweigerd.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(record.getSimpleName() + " cannot be made", e);
        }
    }

    private static boolean magWeg(RecordComponent deel) {
        AnnotatedElement type = deel.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private Object waarde(String naam, Type type) {
        if (type instanceof ParameterizedType samengesteld) {
            return verzameling(naam, samengesteld);
        }
        Class<?> klasse = (Class<?>) type;
        if (klasse.isRecord()) {
            return maak(klasse).orElse(null);
        }
        return klasse.isEnum() ? keuze(naam, klasse) : enkel(naam, klasse);
    }

    private Object enkel(String naam, Class<?> klasse) {
        if (klasse == boolean.class || klasse == Boolean.class) {
            return naam.equals("betrokken") ? kans(20) : kans(75);
        }
        if (klasse == int.class || klasse == Integer.class) {
            return getal(naam);
        }
        if (klasse == long.class) {
            return (long) getal(naam);
        }
        if (klasse == LocalDate.class) {
            return dag();
        }
        if (klasse == Instant.class) {
            return nu.minusSeconds(kans(80) ? toeval.nextInt(200_000) : -toeval.nextInt(200_000));
        }
        if (klasse == UUID.class) {
            return new UUID(toeval.nextLong(), toeval.nextLong());
        }
        if (klasse == String.class) {
            return tekst(naam);
        }
        throw new AssertionError("no value for " + naam + " of type " + klasse.getName());
    }

    private Object keuze(String naam, Class<?> klasse) {
        if (klasse == Tweedelijnsinstantie.class && kans(60)) {
            return Tweedelijnsinstantie.NATIONALE_OMBUDSMAN;
        }
        if (klasse == Betreftsoort.class && kans(35)) {
            return Betreftsoort.DIENSTVERLENER_ORGANISATIE;
        }
        if (klasse == Uitkomst.class && kans(75)) {
            return eenVan(
                    Stream.of(Uitkomst.values()).filter(Uitkomst::isOordeel).toList());
        }
        if (klasse == Aspect.class && kans(50)) {
            return Aspect.INHOUD;
        }
        return eenVan(List.of(klasse.getEnumConstants()));
    }

    private Object verzameling(String naam, ParameterizedType type) {
        if (type.getRawType() == Map.class) {
            return kans(50) ? Map.of() : Map.of("sleutel", "waarde");
        }
        Type element = type.getActualTypeArguments()[0];
        List<Object> leden = element == Integer.class ? nummers() : leden(naam, element);
        return type.getRawType() == Set.class ? new LinkedHashSet<>(leden) : leden;
    }

    private List<Object> leden(String naam, Type element) {
        Class<?> klasse = (Class<?>) element;
        if (klasse.isEnum() && kans(60)) {
            return new ArrayList<>(List.of(klasse.getEnumConstants()));
        }
        boolean perOnderdeel = klasse.isRecord()
                && Stream.of(klasse.getRecordComponents())
                        .anyMatch(deel -> deel.getName().equals("onderdeel"));
        return perOnderdeel ? perOnderdeel(klasse) : los(naam, klasse);
    }

    private List<Object> los(String naam, Class<?> klasse) {
        return IntStream.range(0, toeval.nextInt(4))
                .mapToObj(i -> waarde(naam, klasse))
                .filter(lid -> lid != null)
                .toList();
    }

    /** One for most open parts, in the right second line where it names one. */
    private List<Object> perOnderdeel(Class<?> klasse) {
        List<Object> leden = new ArrayList<>();
        for (Klachtonderdeel onderdeel :
                situatie.map(s -> s.dossier().onderdelen()).orElse(List.of())) {
            if (kans(onderdeel.isOpen() ? 90 : 10)) {
                inhoud(klasse, onderdeel).ifPresent(leden::add);
            }
        }
        return leden;
    }

    private Optional<?> inhoud(Class<?> klasse, Klachtonderdeel onderdeel) {
        RecordComponent[] delen = klasse.getRecordComponents();
        Object[] inhoud = new Object[delen.length];
        for (int i = 0; i < delen.length; i++) {
            inhoud[i] =
                    magWeg(delen[i]) && kans(weglaten) ? null : waarde(delen[i].getName(), delen[i].getGenericType());
            if (delen[i].getName().equals("onderdeel")) {
                inhoud[i] = onderdeel.nummer();
            } else if (delen[i].getType() == Tweedelijnsinstantie.class && kans(85)) {
                inhoud[i] =
                        situatie.orElseThrow().tweedeLijn(onderdeel).uitkomst().instantie();
            }
        }
        return maak(klasse, inhoud);
    }

    private List<Object> nummers() {
        int aantal = situatie.map(s -> s.dossier().onderdelen().size()).orElse(1);
        if (kans(65)) {
            return kans(50) ? List.of() : List.copyOf(mogelijk);
        }
        List<Object> nummers = new ArrayList<>();
        IntStream.rangeClosed(1, aantal + (kans(10) ? 1 : 0))
                .filter(nummer -> kans(60))
                .forEach(nummers::add);
        return nummers;
    }

    private int getal(String naam) {
        return switch (naam) {
            case "onderdeel" ->
                !mogelijk.isEmpty() && kans(60)
                        ? eenVan(mogelijk)
                        : 1
                                + toeval.nextInt(situatie.map(
                                                s -> s.dossier().onderdelen().size())
                                        .orElse(1));
            case "dagen" -> toeval.nextInt(32);
            default -> 1 + toeval.nextInt(3);
        };
    }

    private String tekst(String naam) {
        return switch (naam) {
            case "gebruiker" -> eenVan(ACCOUNTS);
            case "dienstverlener", "aan" -> kans(85) ? Voorbeeld.AANBIEDER : "andere-zorg";
            case "norm" ->
                kans(80) ? eenVan(List.of(Behoorlijkheidsnorm.values())).code() : "onbekend";
            default -> "proef-" + toeval.nextInt(3);
        };
    }

    private LocalDate dag() {
        int soort = toeval.nextInt(10);
        if (soort < 5) {
            return vandaag.minusDays(toeval.nextInt(6));
        }
        return soort < 8 ? vandaag.plusDays(toeval.nextInt(60)) : vandaag.minusDays(toeval.nextInt(500));
    }

    private <T> T eenVan(List<T> lijst) {
        return lijst.get(toeval.nextInt(lijst.size()));
    }

    private boolean kans(int procent) {
        return toeval.nextInt(100) < procent;
    }
}
