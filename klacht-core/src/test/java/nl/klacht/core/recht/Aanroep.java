package nl.klacht.core.recht;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.termijn.Eenheid;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.termijn.Termijn;

/**
 * Puts the facts of a {@link Rij} into the rule it names: the name of a fact is the name of the parameter. A fact that no
 * parameter asks for fails, so that a slip of the pen is not read as "nee".
 */
final class Aanroep {

    private final Class<?> artikel;
    private final Rij rij;
    private final Set<String> gebruikt = new HashSet<>();

    Aanroep(Class<?> artikel, Rij rij) {
        this.artikel = artikel;
        this.rij = rij;
    }

    Antwoord antwoord() throws ReflectiveOperationException {
        Method regel = regels(artikel).stream()
                .filter(methode -> methode.getName().equals(rij.regel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Geen regel " + rij.regel() + " in " + artikel));
        Object op = Modifier.isStatic(regel.getModifiers()) ? null : waarde("keuze", artikel, artikel);
        List<Object> feiten = new ArrayList<>();
        for (var parameter : regel.getParameters()) {
            feiten.add(waarde(parameter.getName(), parameter.getType(), parameter.getParameterizedType()));
        }
        Set<String> onbekend = new HashSet<>(rij.feiten().keySet());
        onbekend.removeAll(gebruikt);
        if (!onbekend.isEmpty()) {
            throw new AssertionError("De regel vraagt niet naar: " + onbekend);
        }
        try {
            return Antwoord.van(regel.invoke(op, feiten.toArray()), regel);
        } catch (InvocationTargetException fout) {
            throw new AssertionError("De regel gaf een fout", fout.getCause());
        }
    }

    /** The rules of an article: its own public methods that name their ground; one that takes grounds is a tool for others. */
    static List<Method> regels(Class<?> artikel) {
        return Arrays.stream(artikel.getDeclaredMethods())
                .filter(methode -> Modifier.isPublic(methode.getModifiers()))
                .filter(methode -> methode.isAnnotationPresent(Grondslag.class))
                .filter(methode -> !methode.isVarArgs())
                .toList();
    }

    private Object waarde(String naam, Class<?> type, Type volledig) throws ReflectiveOperationException {
        if (type == Kalender.class) {
            return Kalender.nederland();
        }
        if (type.isRecord() && type.getEnclosingClass() == artikel) {
            return feitenrecord(type);
        }
        gebruikt.add(naam);
        String tekst = rij.feiten().get(naam);
        if (type == boolean.class) {
            return jaOfNee(tekst);
        }
        if (tekst == null) {
            throw new AssertionError("Feit ontbreekt: " + naam);
        }
        return type == Set.class
                ? verzameling(tekst, (Class<?>) ((ParameterizedType) volledig).getActualTypeArguments()[0])
                : enkel(tekst, type);
    }

    private Object feitenrecord(Class<?> type) throws ReflectiveOperationException {
        List<Class<?>> typen = new ArrayList<>();
        List<Object> delen = new ArrayList<>();
        for (RecordComponent deel : type.getRecordComponents()) {
            typen.add(deel.getType());
            delen.add(waarde(deel.getName(), deel.getType(), deel.getGenericType()));
        }
        return type.getConstructor(typen.toArray(Class<?>[]::new)).newInstance(delen.toArray());
    }

    private Object enkel(String tekst, Class<?> type) {
        if (type == LocalDate.class) {
            return tekst.equals("onbekend") ? null : LocalDate.parse(tekst);
        }
        if (type == LocalTime.class) {
            return LocalTime.parse(tekst);
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.parse(tekst);
        }
        if (type == Boolean.class) {
            return tekst.equals("onbekend") ? null : (Object) jaOfNee(tekst);
        }
        if (type == String.class) {
            return tekst;
        }
        if (type == int.class) {
            return Integer.parseInt(tekst);
        }
        if (type == Termijn.class) {
            String[] delen = tekst.split(" ");
            return new Termijn(Integer.parseInt(delen[0]), Eenheid.valueOf(delen[1].toUpperCase(Locale.ROOT)));
        }
        if (type == Einddatum.class) {
            return einddatum(tekst);
        }
        return constante(tekst, type);
    }

    private Einddatum einddatum(String tekst) {
        LocalDate wettelijk = LocalDate.parse(tekst);
        String bron = artikel.getAnnotation(Grondslag.class).value()[0];
        return Einddatum.vast(
                wettelijk.minusWeeks(6), wettelijk, Grond.opgeschreven(Vindplaats.van(bron), "Lopende termijn."));
    }

    private static Set<Object> verzameling(String tekst, Class<?> type) {
        if (tekst.equals("alles")) {
            return new LinkedHashSet<>(Arrays.asList(type.getEnumConstants()));
        }
        Set<Object> waarden = new LinkedHashSet<>();
        if (!tekst.equals("geen")) {
            Arrays.stream(tekst.split("\\+")).forEach(deel -> waarden.add(constante(deel.trim(), type)));
        }
        return waarden;
    }

    private static Object constante(String tekst, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(keuze -> ((Enum<?>) keuze).name().equalsIgnoreCase(tekst))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Geen waarde " + tekst + " van " + type.getSimpleName()));
    }

    private static boolean jaOfNee(String tekst) {
        if (tekst == null || tekst.equals("nee")) {
            return false;
        }
        if (tekst.equals("ja")) {
            return true;
        }
        throw new AssertionError("Geen ja of nee: " + tekst);
    }
}
