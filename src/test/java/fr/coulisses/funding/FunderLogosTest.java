package fr.coulisses.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.project.Logos;
import fr.coulisses.register.Attachments;
import fr.coulisses.register.Entries;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A funder's logo lies at the request for money, drawn again.
@CoulissesTest
class FunderLogosTest {

    private final School school;
    private final Entries entries;
    private final FundingRegister register;
    private final FunderLogos logos;
    private final Attachments attachments;
    private UUID project = new UUID(0, 0);
    private UUID request = new UUID(0, 0);

    @Autowired
    FunderLogosTest(
            School school, Entries entries, FundingRegister register, FunderLogos logos, Attachments attachments) {
        this.school = school;
        this.entries = entries;
        this.register = register;
        this.logos = logos;
        this.attachments = attachments;
    }

    @BeforeEach
    void start() {
        project = school.project("Logos");
        request = school.as(
                School.INES,
                () -> entries.add(project, register, FundingRequest.EMPTY, FundingState.PROSPECTING)
                        .id());
    }

    @Test
    void takesOneAndGivesItBackAndTakesItAway() {
        assertThat(shown()).isEmpty();
        String first = show(Logos.png(200, 80));
        assertThat(shown()).isEqualTo(Map.of(request, first));
        String second = show(Logos.png(80, 80));
        assertThat(second).isNotEqualTo(first);
        assertThat(shown()).isEqualTo(Map.of(request, second));
        assertThat(show(new byte[0])).isEmpty();
        assertThat(shown()).isEmpty();
    }

    @Test
    void keepsTheFormerOneWhenAFileCannotBeALogo() {
        String logo = show(Logos.png(200, 80));
        assertThatThrownBy(() -> show(Logos.png(8000, 5000))).hasMessageContaining("project.refused.logo.pixels");
        assertThatThrownBy(() -> show("<svg/>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("project.refused.logo.type");
        assertThat(shown()).isEqualTo(Map.of(request, logo));
    }

    @Test
    void showsNothingThatWasNotDrawn() {
        school.does(School.INES, () -> attachments.attach(request, "logo", "grand.png", Logos.png(4000, 4000)));
        assertThat(shown()).isEmpty();
    }

    private String show(byte[] file) {
        return school.as(School.INES, () -> logos.show(request, file));
    }

    private Map<UUID, String> shown() {
        return school.as(School.INES, () -> logos.of(project));
    }
}
