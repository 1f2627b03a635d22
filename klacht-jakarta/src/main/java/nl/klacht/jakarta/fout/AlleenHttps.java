package nl.klacht.jakarta.fout;

/** This was asked without HTTPS (403). */
public final class AlleenHttps extends Fout {

    private static final long serialVersionUID = 1L;

    public AlleenHttps() {
        super(
                Foutcode.NIET_TOEGESTAAN,
                "Dit adres werkt alleen over https. Stuur het verzoek daarheen, en vervang een wachtwoord of token dat u zonder https stuurde.");
    }
}
