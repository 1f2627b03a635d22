package nl.klacht.jakarta.dossier.vorm;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import nl.klacht.core.behandeling.Afdoening;
import nl.klacht.core.behandeling.DoeAf;
import nl.klacht.core.behandeling.DoeInformeelAf;
import nl.klacht.core.behandeling.Intakeonderdeel;
import nl.klacht.core.behandeling.LegVoor;
import nl.klacht.core.behandeling.Ontvang;
import nl.klacht.core.behandeling.Tevredenheid;
import nl.klacht.core.behandeling.Voorlegging;
import nl.klacht.core.dossier.Dossiersoort;
import nl.klacht.jakarta.json.Json;
import org.jspecify.annotations.Nullable;

/** How the records of the core read in JSON: by their components and nothing else. */
final class Kernmodule {

    private Kernmodule() {}

    static JsonMapper.Builder mapper() {
        return Json.mapper()
                .rebuild()
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .addMixIn(Ontvang.class, OntvangVorm.class)
                .addMixIn(LegVoor.class, LegVoorVorm.class)
                .addMixIn(DoeInformeelAf.class, DoeInformeelAfVorm.class)
                .addMixIn(DoeAf.class, DoeAfVorm.class);
    }

    /** In the records these names are taken by what every handeling answers; in JSON they are not. */
    private record OntvangVorm(
            @JsonProperty("soort") Dossiersoort soortDossier,
            @JsonProperty("onderdelen") List<Intakeonderdeel> onderdelenBijIntake) {}

    private record LegVoorVorm(@JsonProperty("onderdelen") List<Voorlegging> onderdelenNieuw) {}

    private record DoeInformeelAfVorm(
            @JsonProperty("onderdelen") List<Tevredenheid> tevredenheden,
            @JsonProperty("noemtFormeleWeg") @Nullable Boolean noemtFormeleWeg) {}

    private record DoeAfVorm(@JsonProperty("onderdelen") List<Afdoening> afdoeningen) {}
}
