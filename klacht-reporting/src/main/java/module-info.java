/** Figures and documents, made from counts that come in through a port; no clock and no storage. */
module nl.klacht.reporting {
    requires transitive nl.klacht.core;
    requires static org.jspecify;

    exports nl.klacht.reporting.jaarcijfers;
    exports nl.klacht.reporting.svg;
}
