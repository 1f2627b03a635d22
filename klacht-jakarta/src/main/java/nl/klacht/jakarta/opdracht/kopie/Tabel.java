package nl.klacht.jakarta.opdracht.kopie;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table with the columns that are written, in their order; what the database computes itself is not among them.
 *
 * @param schema the schema in which it stands now
 */
record Tabel(String schema, String naam, List<String> kolommen) {

    Tabel {
        kolommen = List.copyOf(kolommen);
    }

    /** The same table in another schema. */
    Tabel in(String ander) {
        return new Tabel(ander, naam, kolommen);
    }

    boolean heeft(String kolom) {
        return kolommen.contains(kolom);
    }

    /** As it is named in a statement. */
    String sql() {
        return Sql.naam(schema) + "." + Sql.naam(naam);
    }

    String kolommenSql() {
        return kolommen.stream().map(Sql::naam).collect(Collectors.joining(", "));
    }
}
