package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// Two wordings that exclude each other.
class ArticlesDoNotContradictTest {

    @Test
    void acceptsTheUsualWording() {
        assertThat(rule().says(cession())).isEmpty();
    }

    @Test
    void refusesAPriceWithCostsBesideTheirRefund() {
        Contract both = with(cession(), content -> {
            content.withArray("clauses").forEach(clause -> {
                if (clause.path("article").asString().equals("prix")) {
                    ((tools.jackson.databind.node.ObjectNode) clause).put("alternative", "forfait-complet");
                }
            });
        });
        assertThat(rule().says(both)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("clauses/clause-frais/alternative");
            assertThat(finding.arguments())
                    .containsExactly("Prix et TVA", "Frais annexes (transport, hébergement, repas)");
        });
    }

    @Test
    void knowsNothingOfATextOfTheTeam() {
        Contract own = with(
                cession(),
                content -> content.withArray("clauses").forEach(clause -> {
                    if (clause.path("article").asString().equals("prix")) {
                        ((tools.jackson.databind.node.ObjectNode) clause)
                                .put("alternative", "forfait-complet")
                                .put("text", "À nous.");
                    }
                }));
        assertThat(rule().says(own)).isEmpty();
    }

    private static Ruling rule() {
        return new Ruling(new ArticlesDoNotContradict());
    }
}
