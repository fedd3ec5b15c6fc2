package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Clause;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.library.Article;
import fr.coulisses.contracts.library.ClauseLibrary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A contract has the articles that its model cannot be without, and no article without a text.
class CompulsoryArticlesAreThere implements ContractRule {

    static final String CODE = "CONTRAT-MENTIONS";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        Set<String> there = contract.clauses().stream().map(Clause::article).collect(Collectors.toSet());
        Stream<Finding> missing = ClauseLibrary.shipped().of(contract).stream()
                .flatMap(model -> model.articles().stream())
                .filter(Article::compulsory)
                .filter(article -> !there.contains(article.key()))
                .map(article -> ContractRule.at(CODE, Severity.BLOCKING, "clauses", "article", article.title()));
        Stream<Finding> empty = contract.clauses().stream()
                .filter(clause -> clause.ofTheTeam() && clause.text().isBlank())
                .map(clause -> ContractRule.at(
                        CODE, Severity.BLOCKING, "clauses/" + clause.id() + "/text", "empty", clause.title()));
        return Stream.concat(missing, empty).toList();
    }
}
