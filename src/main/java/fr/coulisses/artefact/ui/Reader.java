package fr.coulisses.artefact.ui;

import fr.coulisses.shared.Labels;
import fr.coulisses.shared.ui.LanguageSwitch;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The person who asks for a file by its link, outside of any page: in which language they read.
@Component
public class Reader {

    private final HttpServletRequest request;

    Reader(HttpServletRequest request) {
        this.request = request;
    }

    /// The language of the pages; French unless somebody chose English.
    public Locale language() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> LanguageSwitch.COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .map(Locale::of)
                .map(Labels::language)
                .findFirst()
                .orElse(Locale.FRENCH);
    }
}
