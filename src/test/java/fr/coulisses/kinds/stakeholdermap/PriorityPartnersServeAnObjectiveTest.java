package fr.coulisses.kinds.stakeholdermap;

import static fr.coulisses.kinds.stakeholdermap.Maps.findings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contacts.Family;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Priority;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityPartnersServeAnObjectiveTest {

    private final PriorityPartnersServeAnObjective rule = new PriorityPartnersServeAnObjective();

    @Test
    void acceptsOneThatServesAnObjective() {
        assertThat(findings(rule, map(Priority.HIGH, List.of("o1")))).isEmpty();
    }

    @Test
    void warnsOfOneThatServesNone() {
        assertThat(findings(rule, map(Priority.HIGH, List.of())))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("stakeholders/s1/objectives", Finding::place);
    }

    @Test
    void countsAnObjectiveThatIsGoneAsNone() {
        assertThat(findings(rule, map(Priority.HIGH, List.of("gone")))).hasSize(1);
    }

    @Test
    void asksNothingOfThoseWhoComeNext() {
        assertThat(findings(rule, map(Priority.MEDIUM, List.of()))).isEmpty();
    }

    private static StakeholderMap map(Priority priority, List<String> objectives) {
        return Maps.map(
                Maps.stakeholder(1, priority, List.of(), objectives, ""), Maps.contact(1, Family.INSTITUTIONAL));
    }
}
