package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.library.ClauseLibrary;
import fr.coulisses.contracts.text.ArticleText;
import fr.coulisses.contracts.text.ContractText;
import fr.coulisses.contracts.text.MissingMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Everything that the articles mention is written in the contract, once and for all of them.
class MentionsAreWritten implements ContractRule {

    private static final String CODE = CompulsoryArticlesAreThere.CODE;

    /// What the library leaves to the team, in brackets.
    private static final String TO_WRITE = "[à compléter";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        List<Finding> found = new ArrayList<>();
        Set<MissingMention> told = new HashSet<>();
        for (ArticleText article : ContractText.examined(ruled.content(), ClauseLibrary.shipped())) {
            article.missing().stream()
                    .filter(told::add)
                    .map(mention -> missing(article, mention))
                    .forEach(found::add);
            if (article.text().contains(TO_WRITE)) {
                found.add(
                        ContractRule.at(CODE, Severity.BLOCKING, article.place() + "/text", "empty", article.title()));
            }
            article.unknown().stream()
                    .map(braces -> ContractRule.at(
                            CODE, Severity.WARNING, article.place() + "/text", "unknown", article.heading(), braces))
                    .forEach(found::add);
        }
        return found;
    }

    private static Finding missing(ArticleText article, MissingMention mention) {
        return mention.role() == null
                ? ContractRule.at(
                        CODE,
                        Severity.BLOCKING,
                        mention.place(),
                        "missing",
                        article.heading(),
                        Figure.label(mention.label()))
                : ContractRule.at(
                        CODE,
                        Severity.BLOCKING,
                        mention.place(),
                        "party",
                        article.heading(),
                        Figure.label(mention.label() + ".short"),
                        Figure.label(mention.role().labelKey()));
    }
}
