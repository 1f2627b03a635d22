package nl.klacht.jakarta.importeren;

import java.util.List;

/**
 * What happened to every line.
 *
 * @param regels how many lines were read, without the head
 * @param overgeslagen how many were there already
 * @param weigeringen the lines that were not taken over, in the order of the file
 */
record Importverslag(int regels, int aangenomen, int overgeslagen, int geweigerd, List<GeweigerdeRegel> weigeringen) {}
