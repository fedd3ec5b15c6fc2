package fr.coulisses.contracts.ui;

import com.vaadin.flow.component.UI;
import fr.coulisses.contracts.ContractType;
import fr.coulisses.contracts.library.Article;
import fr.coulisses.contracts.library.ClauseLibrary;
import fr.coulisses.contracts.library.Model;
import fr.coulisses.shared.ui.LiveFields;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What the form says of an article.
final class ClauseWords {

    private ClauseWords() {}

    /// The model of the contract in a form; nothing while no type is chosen.
    static Optional<Model> model(LiveFields form) {
        if (!form.read("amends/contract").asString("").isEmpty()) {
            return Optional.of(ClauseLibrary.shipped().amendment());
        }
        String type = form.read("type").asString("");
        return type.isEmpty()
                ? Optional.empty()
                : Optional.of(ClauseLibrary.shipped().of(ContractType.valueOf(type)));
    }

    /// « Prix et TVA · Prix forfaitaire », and whether it has a text of its own.
    static String summary(JsonNode row, LiveFields form) {
        Optional<Article> article =
                model(form).flatMap(model -> model.article(row.path("article").asString("")));
        String own = row.path("title").asString("");
        String title = own.isBlank() ? article.map(Article::title).orElse("") : own;
        if (article.isEmpty()) {
            return title;
        }
        if (!row.path("text").asString("").isBlank()) {
            return title + " · " + UI.getCurrent().getTranslation("contracts.clause.own");
        }
        return article.get().alternatives().size() == 1
                ? title
                : title + " · "
                        + article.get()
                                .alternative(row.path("alternative").asString(""))
                                .orElse(article.get().usual())
                                .label()
                                .in(UI.getCurrent().getLocale());
    }

    /// The wordings of an article that one chooses from.
    static Map<String, String> wordings(String article, LiveFields form, Locale language) {
        Map<String, String> wordings = new LinkedHashMap<>();
        model(form)
                .flatMap(model -> model.article(article))
                .ifPresent(found -> found.alternatives()
                        .forEach(alternative -> wordings.put(
                                alternative.key(), alternative.label().in(language))));
        return wordings;
    }
}
