/**
 * The law of complaint handling and the case file: no dependencies, no clock, no input or output.
 *
 * <p>Packages form one ladder: {@code grondslag}, {@code termijn}, {@code recht.*}, {@code dossier}, {@code keten},
 * {@code gemeente}, {@code toedeling}, {@code bevoegdheid}, {@code behandeling}, {@code herhaling}; each step knows only
 * the steps before it.
 */
module nl.klacht.core {
    requires static org.jspecify;

    exports nl.klacht.core.behandeling;
    exports nl.klacht.core.bevoegdheid;
    exports nl.klacht.core.dossier;
    exports nl.klacht.core.gemeente;
    exports nl.klacht.core.grondslag;
    exports nl.klacht.core.herhaling;
    exports nl.klacht.core.keten;
    exports nl.klacht.core.termijn;
    exports nl.klacht.core.toedeling;
    exports nl.klacht.core.recht.archief;
    exports nl.klacht.core.recht.atw;
    exports nl.klacht.core.recht.avg;
    exports nl.klacht.core.recht.awb;
    exports nl.klacht.core.recht.beleid;
    exports nl.klacht.core.recht.gemeentewet;
    exports nl.klacht.core.recht.sectoraal;
    exports nl.klacht.core.recht.wno;
}
