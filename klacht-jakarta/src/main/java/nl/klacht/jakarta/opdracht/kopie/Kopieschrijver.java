package nl.klacht.jakarta.opdracht.kopie;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import org.jspecify.annotations.Nullable;

/**
 * Writes a back-up: a zip with a file for each table, the rows of the register, and the manifest last. When there is a key
 * the zip as a whole is in a {@link Kluis}.
 */
final class Kopieschrijver {

    static final String TABELLEN = "tabellen/";
    static final String REGISTER = "register/";
    static final String MANIFEST = "manifest.json";
    private static final String ACHTERVOEGSEL = ".tsv";

    private final Ingeschrevene gemeente;
    private final Bron bron;
    private final Connection register;

    /** @param register a connection on the database of the register, for what stands there of this municipality */
    Kopieschrijver(Ingeschrevene gemeente, Bron bron, Connection register) {
        this.gemeente = gemeente;
        this.bron = bron;
        this.register = register;
    }

    static String bestand(String map, String tabel) {
        return map + tabel + ACHTERVOEGSEL;
    }

    /** Writes the file, whole or not at all. */
    Manifest schrijf(Path doel, @Nullable Sleutel sleutel) throws SQLException, IOException {
        try (Nieuwbestand bestand = Nieuwbestand.maak(doel)) {
            Manifest manifest;
            try (OutputStream uit = sleutel == null ? bestand.uit() : Kluis.sluit(bestand.uit(), sleutel);
                    ZipOutputStream zip = new ZipOutputStream(uit)) {
                manifest = schrijf(zip);
            }
            bestand.voltooi();
            return manifest;
        }
    }

    private Manifest schrijf(ZipOutputStream zip) throws SQLException, IOException {
        Manifest.Ketenstand keten = Ketenlezer.stand(bron.verbinding(), gemeente.schema());
        List<Manifest.Deel> delen = new ArrayList<>();
        for (Tabel tabel : bron.tabellen()) {
            zip.putNextEntry(new ZipEntry(bestand(TABELLEN, tabel.naam())));
            delen.add(bron.kopieer(tabel, zip));
            zip.closeEntry();
        }
        List<Manifest.Deel> registerdelen = schrijfRegister(zip);
        Manifest manifest = new Manifest(
                Manifest.SOORT,
                Manifest.VORM,
                gemeente.id(),
                gemeente.naam(),
                bron.moment(),
                Sql.waarde(bron.verbinding(), "show server_version"),
                bron.migraties(),
                delen,
                bron.reeksen(),
                registerdelen,
                keten);
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(manifest.schrijf());
        zip.closeEntry();
        return manifest;
    }

    private List<Manifest.Deel> schrijfRegister(ZipOutputStream zip) throws SQLException, IOException {
        List<Manifest.Deel> delen = new ArrayList<>();
        for (Register.Rijen rijen : Register.rijenVan(register, gemeente.id())) {
            zip.putNextEntry(new ZipEntry(bestand(REGISTER, rijen.tabel().naam())));
            delen.add(Bron.kopieer(register, rijen.tabel(), rijen.voorwaarde(), zip));
            zip.closeEntry();
        }
        return delen;
    }
}
