package nl.klacht.jakarta.ui;

import jakarta.el.ValueExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One HTML element, named by {@code soort}, with the pass-through attributes it is given. An attribute whose value is
 * null, empty or false is left out and a true one is written bare, which plain markup with expressions cannot do.
 */
@FacesComponent(value = "nl.klacht.Element", createTag = true, tagName = "element", namespace = "nl.klacht.jakarta")
public class Element extends UIComponentBase {

    @Override
    public String getFamily() {
        return "nl.klacht";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        ResponseWriter uit = context.getResponseWriter();
        uit.startElement(soort(), null);
        for (Map.Entry<String, Object> attribuut : getPassThroughAttributes().entrySet()) {
            schrijf(uit, attribuut.getKey(), waarde(context, attribuut.getValue()));
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement(soort());
        super.encodeEnd(context);
    }

    private String soort() {
        return (String) getAttributes().get("soort");
    }

    private static @Nullable Object waarde(FacesContext context, Object attribuut) {
        return attribuut instanceof ValueExpression uitdrukking
                ? uitdrukking.getValue(context.getELContext())
                : attribuut;
    }

    private static void schrijf(ResponseWriter uit, String naam, @Nullable Object waarde) throws IOException {
        if (waarde == null || waarde.equals(false) || waarde.equals("") || waarde.equals("false")) {
            return;
        }
        uit.writeAttribute(naam, waarde.equals(true) ? "" : waarde, null);
    }
}
