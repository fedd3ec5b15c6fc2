package fr.coulisses.contracts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.contracts.Clause;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractBeginnings;
import fr.coulisses.contracts.library.Article;
import fr.coulisses.contracts.library.ClauseLibrary;
import fr.coulisses.shared.ui.LiveFields;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Adds an article of the model that the contract has not; nothing when it has all.
class ArticleAdder extends Div {

    private final transient LiveFields form;
    private final transient JsonMapper json;
    private final ComboBox<Article> articles = new ComboBox<>();
    private transient List<Article> offered = List.of();

    ArticleAdder(LiveFields form, JsonMapper json) {
        this.form = form;
        this.json = json;
        addClassNames("wide", "row");
        articles.setLabel(getTranslation("contracts.clause.choose"));
        articles.setItemLabelGenerator(Article::title);
        articles.addClassName("grow");
        add(articles, new Button(getTranslation("contracts.clause.add"), click -> addChosen()));
    }

    void show(Contract contract) {
        Set<String> there = contract.clauses().stream().map(Clause::article).collect(Collectors.toSet());
        List<Article> missing = ClauseLibrary.shipped().of(contract).stream()
                .flatMap(model -> model.articles().stream())
                .filter(article -> !there.contains(article.key()))
                .toList();
        setVisible(!missing.isEmpty());
        if (!missing.equals(offered)) {
            offered = missing;
            articles.setItems(missing);
        }
    }

    private void addChosen() {
        Article article = articles.getValue();
        if (article != null) {
            ObjectNode row = json.valueToTree(ContractBeginnings.clause(article));
            row.remove("id");
            form.list("clauses").show(form.list("clauses").add(List.of(row)).getFirst());
        }
    }
}
