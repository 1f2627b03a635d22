package nl.klacht.jakarta.prestatie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a process holds, as Linux counts it. */
final class Geheugen {

    private Geheugen() {}

    /** Resident, in megabytes of a million bytes. */
    static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                        .filter(regel -> regel.startsWith("VmRSS:"))
                        .mapToLong(regel -> Long.parseLong(regel.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                * 1024
                / 1_000_000;
    }
}
