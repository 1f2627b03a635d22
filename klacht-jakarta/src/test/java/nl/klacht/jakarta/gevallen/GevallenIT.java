package nl.klacht.jakarta.gevallen;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("De echte gevallen, gespeeld op de dienst")
class GevallenIT {

    static List<Geval> gevallen() {
        return Gevallen.alle();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gevallen")
    @DisplayName("een geval gaat zoals het ging")
    void speel(Geval geval) {
        new Speler(geval).speel();
    }
}
