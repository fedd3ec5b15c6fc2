package fr.coulisses.shared;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where Coulisses is found from outside: as the school said when it started it, or as the page that asks was reached.
@Component
public class SiteAddress {

    private final String given;
    private final int port;

    SiteAddress(@Value("${coulisses.url:}") String given, @Value("${server.port:8080}") int port) {
        this.given = given.replaceAll("/+$", "");
        this.port = port;
    }

    /// A link that somebody takes with them from a page.
    public String link(String path) {
        if (given.isEmpty() && RequestContextHolder.getRequestAttributes() != null) {
            return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + "/" + path;
        }
        return mailed(path);
    }

    /// A link in an e-mail: never from a request, whose host anybody can make up.
    public String mailed(String path) {
        return (given.isEmpty() ? "http://localhost:" + port : given) + "/" + path;
    }
}
