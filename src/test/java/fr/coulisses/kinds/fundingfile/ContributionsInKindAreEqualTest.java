package fr.coulisses.kinds.fundingfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Section;
import org.junit.jupiter.api.Test;

class ContributionsInKindAreEqualTest {

    private final ContributionsInKindAreEqual check = new ContributionsInKindAreEqual();

    @Test
    void acceptsNoneAndEqualOnes() {
        assertThat(Files.asking("100").findings(check)).isEmpty();
        assertThat(Files.asking("100")
                        .line(Section.EXPENSE, "864", "4207")
                        .line(Section.INCOME, "870", "4207")
                        .findings(check))
                .isEmpty();
    }

    @Test
    void refusesACentOfDifference() {
        assertThat(Files.asking("100")
                        .line(Section.EXPENSE, "864", "4207.01")
                        .line(Section.INCOME, "870", "4207")
                        .findings(check))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.BLOCKING));
    }
}
