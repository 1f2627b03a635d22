package nl.klacht.jakarta.bijlage.scan;

/** Nothing was set up: every file waits in quarantine until something is. */
final class ZonderScanner implements Scanner {

    @Override
    public Scanuitslag scan(Bron bron) {
        return Scanuitslag.nietGescand("er is geen scanner ingesteld");
    }

    @Override
    public boolean isBereikbaar() {
        return false;
    }
}
