package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Clause;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.library.Alternative;
import fr.coulisses.contracts.library.Article;
import fr.coulisses.contracts.library.ClauseLibrary;
import fr.coulisses.contracts.library.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// No article says the contrary of another: of two wordings that exclude each other, a contract has one.
class ArticlesDoNotContradict implements ContractRule {

    static final String CODE = "CONTRAT-ARTICLES";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        Model model = ClauseLibrary.shipped().of(contract).orElse(null);
        if (model == null) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        List<Clause> clauses = contract.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            for (int j = i + 1; j < clauses.size(); j++) {
                if (contradict(clauses.get(i), clauses.get(j), model)) {
                    found.add(ContractRule.at(
                            CODE,
                            Severity.BLOCKING,
                            "clauses/" + clauses.get(j).id() + "/alternative",
                            "contradict",
                            title(clauses.get(i), model),
                            title(clauses.get(j), model)));
                }
            }
        }
        return found;
    }

    private static boolean contradict(Clause one, Clause other, Model model) {
        return excludes(one, other, model) || excludes(other, one, model);
    }

    /// A text of the team's own excludes nothing: nobody can know what it says.
    private static boolean excludes(Clause one, Clause other, Model model) {
        if (!one.text().isBlank() || !other.text().isBlank()) {
            return false;
        }
        String name = other.article() + "/"
                + chosen(other, model).map(Alternative::key).orElse("");
        return chosen(one, model)
                .map(alternative -> alternative.contradicts().contains(name))
                .orElse(false);
    }

    private static Optional<Alternative> chosen(Clause clause, Model model) {
        return model.article(clause.article())
                .map(article -> article.alternative(clause.alternative()).orElseGet(article::usual));
    }

    private static String title(Clause clause, Model model) {
        return model.article(clause.article()).map(Article::title).orElse(clause.title());
    }
}
