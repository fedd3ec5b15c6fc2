package fr.coulisses.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.library.Funder;
import fr.coulisses.funding.library.FunderFinder;
import fr.coulisses.funding.library.ui.FunderFacts;
import fr.coulisses.funding.library.ui.FundersView;
import fr.coulisses.shared.ui.Card;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the library says of the funder that a request names, or of the only one of its type.
class FunderAdvice extends Card {

    private final transient FunderFinder funders;
    private final transient @Nullable Runnable addDocuments;
    private @Nullable UUID shown;

    /// @param addDocuments adds the documents that it asks for; nothing for those who only read
    FunderAdvice(FunderFinder funders, @Nullable Runnable addDocuments) {
        super("");
        this.funders = funders;
        this.addDocuments = addDocuments;
        setVisible(false);
    }

    /// The funder that a request is about.
    static Optional<Funder> find(FunderFinder funders, JsonNode request) {
        JsonNode type = request.path("type");
        return funders.named(request.path("funder").asString(""))
                .or(() -> type.isString() ? funders.only(FundingType.valueOf(type.asString())) : Optional.empty());
    }

    void show(JsonNode request) {
        Optional<Funder> found = find(funders, request);
        UUID wanted = found.map(Funder::id).orElse(null);
        setVisible(found.isPresent());
        if (found.isEmpty() || wanted == null || wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        Funder funder = found.get();
        getChildren().skip(1).toList().forEach(this::remove);
        heading()
                .setText(getTranslation(
                        "funding.library.advice", funder.sheet().name().in(getLocale())));
        add(new FunderFacts(funder.sheet()));
        Runnable adding = addDocuments;
        if (adding != null) {
            Button add = new Button(getTranslation("funding.library.advice.documents"), click -> adding.run());
            add.addThemeVariants(ButtonVariant.SMALL);
            add(add);
        }
        Paragraph more = new Paragraph(new Anchor(FundersView.PATH, getTranslation("funding.library.advice.all")));
        add(more);
    }
}
