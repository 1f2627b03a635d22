package nl.klacht.jakarta;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST API; resources and providers are found as beans. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
