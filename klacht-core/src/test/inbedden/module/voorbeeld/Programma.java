package voorbeeld;

import java.time.LocalDate;
import nl.klacht.core.gemeente.Kader;

/** The core on the module path, also in an image that holds nothing else. */
public class Programma {

    public static void main(String[] args) {
        // begin
        var kader = Kader.standaard("Voorbeeldgemeente");
        System.out.println(kader.tweedeLijn().opDatum(LocalDate.of(2026, 11, 23)).naam());
        ModuleLayer.boot().modules().stream().map(Module::getName).sorted().forEach(System.out::println);
        // einde
    }
}
