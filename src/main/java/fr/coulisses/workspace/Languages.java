package fr.coulisses.workspace;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.ui.LanguageSwitch;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// French by default whatever the browser asks for; English for those who chose it.
@Component
class Languages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(session -> session.getSession().setLocale(chosen(session.getRequest())));
        event.getSource().addUIInitListener(Languages::nameTheLanguage);
    }

    private static void nameTheLanguage(UIInitEvent event) {
        event.getUI().setLocale(event.getUI().getSession().getLocale());
    }

    private static Locale chosen(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (LanguageSwitch.COOKIE.equals(cookie.getName())) {
                    return Labels.language(Locale.of(cookie.getValue()));
                }
            }
        }
        return Locale.FRENCH;
    }
}
