package fr.coulisses.kinds.fundingfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class ARequestIsChosenTest {

    private final ARequestIsChosen check = new ARequestIsChosen();

    @Test
    void acceptsTheFileOfARequest() {
        assertThat(Files.asking("100").findings(check)).isEmpty();
    }

    @Test
    void refusesTheFileOfNone() {
        assertThat(Files.findings(check, FundingFile.EMPTY)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
            assertThat(finding.message()).isEqualTo("finding.K-C2.2-1.none");
        });
    }

    @Test
    void saysThatARequestIsGone() {
        FundingFile file = new FundingFile(
                "gone", null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(Files.findings(check, file)).extracting(Finding::message).containsExactly("finding.K-C2.2-1.gone");
    }
}
