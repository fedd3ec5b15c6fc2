package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// What articles mention is written.
class MentionsAreWrittenTest {

    @Test
    void acceptsAContractThatSaysAll() {
        assertThat(rule().says(cession())).isEmpty();
    }

    @Test
    void refusesWhatNobodyWroteOnceForAllArticles() {
        assertThat(rule().says(with(cession(), "dates/capacity", "null")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("dates/capacity");
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
                    assertThat(finding.arguments())
                            .containsExactly("Article 1 – Objet", "label:contracts.mention.jauge");
                });
        assertThat(rule().names(with(cession(), "price/schedule", "[]"))).containsExactly("missing");
    }

    @Test
    void refusesWhatIsMissingOfAParty() {
        assertThat(rule().says(with(cession(), "parties/0/iban", "\"\"")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("parties/p1/iban");
                    assertThat(finding.message()).endsWith(".party");
                });
    }

    @Test
    void warnsOfBracesThatNameNothing() {
        Contract own = with(
                cession(),
                content -> content.withArray("clauses")
                        .addObject()
                        .put("id", "own")
                        .put("title", "À nous")
                        .put("text", "Prix : {prix.ht} et {prix.inconnu}."));
        assertThat(rule().says(own)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.arguments()).contains("{prix.inconnu}");
        });
    }

    private static Ruling rule() {
        return new Ruling(new MentionsAreWritten());
    }
}
