package fr.coulisses.kinds.evaluationplan;

import static fr.coulisses.kinds.evaluationplan.Plans.findings;
import static fr.coulisses.kinds.evaluationplan.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnonymousQuestionnairesNameNobodyTest {

    @Test
    void acceptsWhatNamesNobody() {
        assertThat(asked("'anonymous': 'ANONYMOUS', 'collected': ['AGE_GROUP', 'POSTCODE'], 'other': 'Nombre"
                        + " d’enfants'"))
                .isEmpty();
    }

    @Test
    void warnsOfATickedName() {
        assertThat(asked("'anonymous': 'ANONYMOUS', 'collected': ['AGE_GROUP', 'EMAIL']"))
                .extracting(Finding::code, Finding::severity, Finding::place)
                .containsExactly(tuple("R-C1.5-07", Severity.WARNING, "questionnaires/q/collected"));
    }

    @Test
    void warnsOfAWrittenOneAndSaysTheWord() {
        assertThat(asked("'anonymous': 'ANONYMOUS', 'other': 'Âge, PRÉNOM et ville'"))
                .extracting(Finding::place, Finding::message, Finding::arguments)
                .containsExactly(
                        tuple("questionnaires/q/other", "finding.R-C1.5-07.perhaps", List.of("Sortie", "prenom")));
    }

    @Test
    void asksNothingOfAQuestionnaireWithNames() {
        assertThat(asked("'anonymous': 'NAMED', 'collected': ['NAME'], 'other': 'Téléphone'"))
                .isEmpty();
        assertThat(asked("'collected': ['NAME']")).isEmpty();
    }

    private static List<Finding> asked(String fields) {
        return findings(
                new AnonymousQuestionnairesNameNobody(),
                plan("{'questionnaires': [{'id': 'q', 'title': 'Sortie', " + fields + "}]}"));
    }
}
