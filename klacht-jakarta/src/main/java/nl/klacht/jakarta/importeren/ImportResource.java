package nl.klacht.jakarta.importeren;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import nl.klacht.core.dossier.Actor;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.fout.InvoervormOnbekend;

/** A file of another system comes in; a report of every line goes out. */
@Path("importen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Importdienst dienst;

    @POST
    @Consumes("text/csv")
    public Importverslag importeer(byte[] inhoud, @Context HttpHeaders koppen) {
        Aanvrager wie = aanvragers.huidige();
        Actor actor = new Actor(wie.gebruiker(), Rechten.eisImporteren(wie).code());
        eisUtf8(koppen.getMediaType());
        return dienst.importeer(inhoud, actor);
    }

    private static void eisUtf8(MediaType vorm) {
        String tekens = vorm.getParameters().getOrDefault("charset", "utf-8");
        if (!tekens.equalsIgnoreCase("utf-8")) {
            throw new InvoervormOnbekend("Stuur het bestand als text/csv in UTF-8.");
        }
    }
}
