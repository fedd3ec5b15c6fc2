package fr.coulisses.workspace;

import com.vaadin.flow.i18n.I18NProvider;
import fr.coulisses.shared.Labels;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Gives Vaadin's `getTranslation` the labels of Coulisses.
@Component
class LabelProvider implements I18NProvider {

    private final Labels labels;

    LabelProvider(Labels labels) {
        this.labels = labels;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Labels.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return labels.text(locale, key, arguments);
    }
}
