package nl.klacht.jakarta.werkvoorraad;

import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.beveiliging.Rol;

/** Which dossiers somebody may see at all: the same as {@link Rechten#magZien} says of one, as a condition on many. */
enum Zicht {
    ALLES {
        @Override
        void beperk(Voorwaarden voorwaarden, Aanvrager wie) {
            // Staff of the municipality see every dossier of it.
        }
    },
    EIGEN_ORGANISATIE {
        @Override
        void beperk(Voorwaarden voorwaarden, Aanvrager wie) {
            voorwaarden.en(
                    "cast(sql('(? @> array[?]::text[])', d.dienstverleners, :eigen) as boolean) = true",
                    "eigen",
                    wie.dienstverlener());
        }
    },
    VOORGELEGD_AAN_TWEEDE_LIJN {
        @Override
        void beperk(Voorwaarden voorwaarden, Aanvrager wie) {
            voorwaarden.en("d.id in (select o.dossier from Onderdeel o where o.tweedeLijn = true)");
        }
    },
    GEMELD_AAN_COLLEGE {
        @Override
        void beperk(Voorwaarden voorwaarden, Aanvrager wie) {
            voorwaarden.en("d.id in (select g.dossier from Gebeurtenis g where g.soort = 'meld_aan_college')");
        }
    };

    static Zicht van(Aanvrager wie) {
        Rechten.eisDossiersZien(wie);
        if (Rechten.magAllesZien(wie)) {
            return ALLES;
        }
        if (wie.is(Rol.AANBIEDER)) {
            return EIGEN_ORGANISATIE;
        }
        return wie.is(Rol.TWEEDELIJN) ? VOORGELEGD_AAN_TWEEDE_LIJN : GEMELD_AAN_COLLEGE;
    }

    abstract void beperk(Voorwaarden voorwaarden, Aanvrager wie);
}
