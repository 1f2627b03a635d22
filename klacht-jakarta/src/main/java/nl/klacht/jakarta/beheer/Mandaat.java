package nl.klacht.jakarta.beheer;

import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.grondslag.Geldigheid;

/**
 * Who may settle complaints in the name of an authority (Awb 10:1).
 *
 * @param bestuursorgaan in whose name
 * @param functie which function holds the mandate
 * @param geldigheid when it holds
 * @param bron the mandate decision
 */
public record Mandaat(Bestuursorgaan bestuursorgaan, String functie, Geldigheid geldigheid, String bron) {}
