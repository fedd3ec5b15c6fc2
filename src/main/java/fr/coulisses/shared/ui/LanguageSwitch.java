package fr.coulisses.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import fr.coulisses.shared.Labels;
import jakarta.servlet.http.Cookie;
import java.util.Locale;

/// The switch between French and English; the browser remembers the choice.
public class LanguageSwitch extends Nav {

    /// Where the browser keeps the language that somebody chose.
    public static final String COOKIE = "coulisses-language";

    public LanguageSwitch() {
        addClassName("language-switch");
        setAriaLabel(getTranslation("workspace.language"));
        Labels.LANGUAGES.forEach(language -> add(button(language)));
    }

    private static Button button(Locale language) {
        Button button = new Button(language.getDisplayLanguage(language), click -> speak(language));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("lang", language.getLanguage());
        boolean current = Labels.language(UI.getCurrent().getLocale()).equals(language);
        button.getElement().setAttribute("aria-current", current ? "true" : "false");
        return button;
    }

    private static void speak(Locale language) {
        Cookie cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(365 * 24 * 3600);
        VaadinService.getCurrentResponse().addCookie(cookie);
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().getPage().reload();
    }
}
