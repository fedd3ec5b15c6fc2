package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// Compulsory articles.
class CompulsoryArticlesAreThereTest {

    @Test
    void acceptsAllArticles() {
        assertThat(rule().says(cession())).isEmpty();
    }

    @Test
    void refusesWithoutACompulsoryOne() {
        assertThat(rule().says(without("prix")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("Prix et TVA"));
    }

    @Test
    void doesWithoutTheOthers() {
        assertThat(rule().says(without("montage"))).isEmpty();
    }

    @Test
    void refusesAnArticleWithoutText() {
        Contract own = with(
                cession(),
                content -> content.withArray("clauses")
                        .addObject()
                        .put("id", "own")
                        .put("title", "Covoiturage"));
        assertThat(rule().names(own)).containsExactly("empty");
    }

    private static Contract without(String article) {
        return with(
                cession(),
                content -> content.withArray("clauses")
                        .removeIf(clause -> clause.path("article").asString().equals(article)));
    }

    private static Ruling rule() {
        return new Ruling(new CompulsoryArticlesAreThere());
    }
}
