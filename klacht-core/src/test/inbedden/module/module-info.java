/** A named module that needs the core and nothing else. */
module voorbeeld {
    requires nl.klacht.core;
}
