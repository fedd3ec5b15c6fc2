package fr.coulisses.contracts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.contracts.Clause;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.library.Alternative;
import fr.coulisses.contracts.library.Article;
import fr.coulisses.contracts.library.ClauseLibrary;
import fr.coulisses.contracts.text.ArticleText;
import fr.coulisses.contracts.text.ContractText;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.Tone;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// What the chosen wording of an article implies, where it comes from, and how it reads in this contract.
class ClauseText extends Div {

    private final String clause;
    private final transient LiveFields form;
    private final transient Labels labels;
    private final boolean editable;

    /// @param clause the id of its row
    ClauseText(String clause, LiveFields form, Labels labels, boolean editable) {
        this.clause = clause;
        this.form = form;
        this.labels = labels;
        this.editable = editable;
        addClassNames("wide", "stack", "clause-text");
    }

    void show(Contract contract) {
        removeAll();
        Optional<Clause> row = contract.clauses().stream()
                .filter(each -> each.id().equals(clause))
                .findFirst();
        if (row.isEmpty()) {
            return;
        }
        Optional<Article> article = ClauseLibrary.shipped()
                .of(contract)
                .flatMap(model -> model.article(row.get().article()));
        article.ifPresent(found -> facts(found, row.get()));
        new ContractText(contract, ClauseLibrary.shipped(), labels)
                .articles().stream()
                        .filter(text -> text.clause().equals(clause))
                        .map(ArticleText::text)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .ifPresent(this::text);
    }

    private void facts(Article article, Clause row) {
        Alternative chosen = article.alternative(row.alternative()).orElse(article.usual());
        Div facts = new Div();
        facts.addClassName("row");
        if (article.compulsory()) {
            facts.add(new Badge(Tone.NEUTRAL, getTranslation("contracts.clause.compulsory")));
        }
        Span source = new Span(getTranslation("contracts.clause.source", article.source()));
        source.addClassNames("soft", "small");
        facts.add(source);
        add(facts);
        if (row.text().isBlank()) {
            add(new Paragraph(chosen.implies().in(getLocale())));
            if (editable) {
                Button begin = new Button(getTranslation("contracts.clause.begin"), click -> begin(chosen));
                begin.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
                add(begin);
            }
        } else {
            add(new Paragraph(getTranslation("contracts.clause.own.implies")));
        }
    }

    /// The article is in French, whatever the page speaks.
    private void text(String text) {
        Div words = new Div();
        words.addClassNames("as-written", "clause-words");
        words.getElement().setAttribute("lang", "fr");
        words.setText(text);
        add(words);
    }

    /// Puts the chosen wording into the field, to be changed there.
    private void begin(Alternative chosen) {
        form.list("clauses").put(clause, JsonMapper.shared().createObjectNode().put("text", chosen.joined()));
    }
}
