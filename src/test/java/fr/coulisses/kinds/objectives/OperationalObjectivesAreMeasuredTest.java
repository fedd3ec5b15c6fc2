package fr.coulisses.kinds.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationalObjectivesAreMeasuredTest {

    private static List<Finding> findings(String json) {
        return Trees.findings(new OperationalObjectivesAreMeasured(), json);
    }

    @Test
    void acceptsIndicatorTargetAndDueDate() {
        assertThat(findings("{'operational':[{'id':'p','indicator':'Entrées','target':0,'dueOn':'2027-04-24'}]}"))
                .isEmpty();
    }

    @Test
    void saysEachThingThatIsMissingAtItsPlace() {
        assertThat(findings("{'operational':[{'id':'p','title':'Réunir','indicator':' '}]}"))
                .extracting(Finding::place)
                .containsExactly("operational/p/indicator", "operational/p/target", "operational/p/dueOn");
        assertThat(findings("{'operational':[{'id':'p','title':'Réunir','target':3,'dueOn':'2027-04-24'}]}"))
                .containsExactly(new Finding(
                        "R-C1.3-04",
                        Severity.WARNING,
                        "operational/p/indicator",
                        "finding.R-C1.3-04.indicator",
                        List.of("Réunir")));
    }

    @Test
    void asksForAnOperationalObjective() {
        assertThat(findings("{}")).extracting(Finding::message).containsExactly("finding.R-C1.3-04.none");
    }
}
