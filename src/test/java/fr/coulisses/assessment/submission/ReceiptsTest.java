package fr.coulisses.assessment.submission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.Reviews;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class ReceiptsTest {

    private final School school;
    private final Claims claims;
    private final Reviews reviews;
    private final Receipts receipts;

    @Autowired
    ReceiptsTest(School school, Claims claims, Reviews reviews, Receipts receipts) {
        this.school = school;
        this.claims = claims;
        this.reviews = reviews;
        this.receipts = receipts;
    }

    @Test
    void nameWhatWasSubmittedByWhomAndItsFingerprint() {
        ArtefactVersion version = submit();
        String receipt = html(version, Locale.FRENCH);
        assertThat(receipt)
                .contains(
                        "Récépissé de dépôt",
                        "Projet pédagogique fictif",
                        "Reçu",
                        "Budget du reçu",
                        "Inès Morel",
                        "C2.1 – Établir le budget prévisionnel",
                        version.sha256());
        assertThat(html(version, Locale.ENGLISH)).contains("Submission receipt", version.sha256());
    }

    @Test
    void comeWithTheVeryBytesThatTheFingerprintWasTakenOf() throws NoSuchAlgorithmException {
        ArtefactVersion version = submit();
        byte[] content = school.as(School.INES, () -> receipts.content(version.artefactId(), version.number()));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                .isEqualTo(version.sha256());
    }

    private ArtefactVersion submit() {
        UUID project = school.projectWithFinancedBudget("Reçu", "budget-concert.csv");
        UUID artefact = school.artefact(project, "forecast-budget", "Budget du reçu");
        return school.as(School.INES, () -> {
            claims.intend(artefact, "C2.1", Commentary.NONE);
            return reviews.submit(artefact, Map.of(), "Bonne lecture.");
        });
    }

    private String html(ArtefactVersion version, Locale language) {
        return HtmlWriter.article(
                school.as(School.INES, () -> receipts.of(version.artefactId(), version.number(), language)));
    }
}
